/**
 * What an editor begins with: a bulletin, an article, a translation. An order comes in, files that were not there before come
 * out; what stands there already is never touched.
 *
 * <p>Start with {@link org.vestnik.create.NewBulletin}: its texts are {@code Blank}s, resources beside this package with
 * {@code %NAMES%} to fill in, and {@code NewFiles} puts them on the disk, all or none. {@link org.vestnik.create.NewArticle} and
 * {@link org.vestnik.create.NewTranslation} add to a bulletin that is there, {@link org.vestnik.create.NewHost} adds what a
 * {@code Host} needs to build and show it (a new bulletin has that of the first one); {@link org.vestnik.create.Acceptance} notes in a
 * translation that it says what its original says now, the one thing here that changes a file.
 */
package org.vestnik.create;
