/**
 * What an author can mend, with its place and a remedy. Depends on the JDK alone.
 *
 * <p>Start with {@link org.vestnik.problem.Problem}: a place, a code and the details that fill its two sentences (what
 * is wrong, how to mend it). The sentences stand in {@code messages_en.properties} and {@code messages_ru.properties}
 * beside this package, under the code's id; {@link org.vestnik.problem.MessageCatalog} joins the two. Every stage adds
 * what it finds to one {@link org.vestnik.problem.Problems} and goes on with what it could make.
 */
package org.vestnik.problem;
