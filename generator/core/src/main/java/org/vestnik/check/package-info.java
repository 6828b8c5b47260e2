/**
 * The written site is held against what was promised to readers. Comes in: a folder of files, and nothing of how they were
 * made. Goes out: what is wrong with them, each at the article that an author can mend, or at the page.
 *
 * <p>Start with {@link org.vestnik.check.SiteCheck}: {@code PageReader} turns a page into {@code PageFacts}; each {@code
 * PageCheck} looks for one kind of fault in them; {@code PageTrace} is what is remembered of a page for the checks that need
 * all pages ({@code AnchorsCheck}, {@code AlternatesCheck}, {@code TopicsCheck}, {@code DataCheck}); {@code SourcePlaces}
 * finds the article. {@link org.vestnik.check.WeightCheck} serves the build as well.
 */
package org.vestnik.check;
