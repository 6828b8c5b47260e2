/**
 * What must not be published: domains that no page may link to, names and numbers that stop a build. The entries of
 * {@code content/risk.yaml} come in; which of them a text holds, and where, goes out, never the entries themselves.
 * Depends on the JDK alone.
 *
 * <p>Start with {@link org.vestnik.risk.Risk}: {@link org.vestnik.risk.Domains} knows hosts however they are written,
 * {@link org.vestnik.risk.DenyList} finds names ({@code DeniedName}, in {@code FoldedWords}) and numbers
 * ({@code DeniedNumber}, in {@code FoldedDigits}). {@link org.vestnik.risk.PublishedText} is what readers, and their
 * programs, can read in a file of the site.
 */
package org.vestnik.risk;
