/**
 * Search without a server: which words stand in which articles of an edition, as small scripts that a page loads one by one.
 * Comes in: the text of each article. Goes out: shards, each with the words that {@code Shards} sorts into it, and the
 * script that reads them.
 *
 * <p>Start with {@link org.vestnik.search.Concordance}, one for each edition. {@code WordReader} takes words out of text,
 * {@code WordFold} and a {@code Stemmer} make one of their forms, {@code Vocabulary} numbers what remains, and an article
 * becomes an {@code ArticleWords}, a few hundred bytes that are kept from build to build. {@link
 * org.vestnik.search.SearchScript} is the same in the reader's browser: both stem by the tables beside this package, and a
 * test holds them against each other.
 */
package org.vestnik.search;
