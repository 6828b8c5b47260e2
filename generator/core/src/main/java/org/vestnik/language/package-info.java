/**
 * The words and rules of one language that no template can know: plural categories, relative time, dates, slugs. Comes
 * in: values of {@code model} and instants. Goes out: text. Start with {@link org.vestnik.language.LanguagePack}.
 *
 * <p>All that a language needs stands in one UTF-8 file beside this package, {@code ru.properties}; a language is added by
 * adding its file. Its keys: {@code direction}; {@code openGraph}; {@code plural.CATEGORY}, the rules of CLDR in the
 * language of UTS 35 for whole numbers; {@code thousands} and {@code thousands.from}, what groups digits and from which
 * number on; {@code months} as they stand in dates and {@code months.alone} as headings if they differ;
 * {@code day.extra}, what may stand beside the day and the month ("4th"); {@code date.about}, {@code .day},
 * {@code .minute} and {@code .month} with {@code {day} {month} {month.alone} {year} {time}}; {@code letters}, where this
 * language's addresses differ from {@code letters.properties}, with {@code ^} for the beginning of a word; and one whole
 * phrase for each of {@code past} and {@code future}, unit and plural category.
 */
package org.vestnik.language;
