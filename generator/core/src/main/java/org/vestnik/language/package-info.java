/**
 * The words and rules of one language that no template can know: plural categories, relative time, dates, slugs. Comes
 * in: values of {@code model} and instants. Goes out: text. Start with {@link org.vestnik.language.LanguagePack}.
 */
package org.vestnik.language;
