/**
 * Rendered files become the site on disk, and what the site no longer has goes away. Start with
 * {@link org.vestnik.write.SiteWriter}.
 *
 * <p>{@code OutputRules} says which folder may be written, {@code BuildLock} lets one build at a time do it, and
 * {@code LastSite} is what the build before left. New and changed files wait in {@code Staging}, beside the site
 * ({@code Workplace}), a first site as it will stand, and {@code SiteCommit} puts them in place: a first site by one move, else
 * {@code Changes} compares the two and makes a {@code Journal} in {@code CommitOrder}, and
 * {@code Replacement} carries it out, now or, after a kill, at the start of the next build. The {@code Manifest} comes
 * last: it lists the site's files with their hashes, and marks the folder as one that a build may replace. Before it,
 * {@code Twins} lays compressed files beside texts, if that is asked for.
 */
package org.vestnik.write;
