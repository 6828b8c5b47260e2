/**
 * The words and rules of one language that no template can know: plural categories, relative time, dates, slugs, typography. Comes
 * in: values of {@code model} and instants. Goes out: text. Start with {@link org.vestnik.language.LanguagePack}.
 *
 * <p>All that a language needs stands in one UTF-8 file beside this package, {@code ru.properties}; what else belongs to a new
 * language, {@code CONTRIBUTING.md} says. The file's keys: {@code direction}; {@code plural.CATEGORY}, the rules of CLDR in the
 * language of UTS 35 for whole numbers; {@code thousands} and {@code thousands.from}, what groups digits and from which
 * number on; {@code months} as they stand in dates and {@code months.alone} as headings if they differ;
 * {@code day.extra}, what may stand beside the day and the month ("4th"); {@code date.about}, {@code .day},
 * {@code .minute} and {@code .month} with {@code {day} {month} {month.alone} {year} {time}}; {@code letters}, where this
 * language's addresses differ from {@code letters.properties}, with {@code ^} for the beginning of a word; and one whole
 * phrase for each of {@code past} and {@code future}, unit and plural category.
 *
 * <p>{@link org.vestnik.language.Typography} sets texts. Its keys, without which a language's texts are left as they are typed:
 * {@code type.script}; {@code type.quotes}, the marks of a quotation and of one within it; {@code .anew}, marks that are replaced
 * like straight ones; {@code .single}, straight single marks may quote; {@code .padded}, marks stand apart from words;
 * {@code type.dash}, what a hyphen between spaces becomes, {@code .tight} hyphens between letters, {@code .always} other dashes
 * too; {@code type.dialogue}, a dash may open a line; {@code type.minus.before} and {@code .after}, words around a number that
 * make a hyphen before it a minus; {@code type.short}, words of so many letters hold to the next;
 * {@code type.after} and {@code type.before}, words that hold to what follows or precedes them; {@code type.number}, words that
 * hold to a number after them; {@code type.units} and {@code .roman}, what holds to a number before it;
 * {@code type.multipliers}, words for thousands and millions, and {@code type.multiplied}, what holds to them after a number;
 * {@code type.initials} and {@code type.joined}, abbreviations that get the space they lack; {@code type.signs} and {@code type.apart}, signs kept
 * apart from what follows or precedes them; {@code type.ellipsis.not.after}; {@code type.elided}, words that begin with an
 * apostrophe; {@code type.syllables}, long words may be parted.
 */
package org.vestnik.language;
