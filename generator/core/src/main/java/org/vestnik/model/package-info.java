/**
 * The bulletin as values: records that check themselves, with no behaviour beyond what follows from their parts.
 * Depends on the JDK alone.
 *
 * <p>Start with {@link org.vestnik.model.Bulletin}: its editions hold the {@link org.vestnik.model.Article}s and
 * {@link org.vestnik.model.StaticPage}s; topics, authors and dossiers are shared by all editions. Addresses are
 * {@link org.vestnik.model.Permalink} (what readers see) and {@link org.vestnik.model.OutputPath} (a file of the site).
 */
package org.vestnik.model;
