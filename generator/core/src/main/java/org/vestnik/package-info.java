/**
 * Vestnik turns a folder of Markdown in two or more languages into a news site: {@link org.vestnik.SiteGenerator} reads,
 * plans, renders and writes.
 *
 * <ol>
 *   <li>{@link org.vestnik.config} and {@link org.vestnik.read}: folders and files become a
 *       {@link org.vestnik.model.Bulletin};
 *   <li>{@link org.vestnik.plan}: the bulletin becomes a {@link org.vestnik.plan.SitePlan}, in which every output path is
 *       decided;
 *   <li>{@link org.vestnik.render} (with {@link org.vestnik.markdown}, {@link org.vestnik.language},
 *       {@link org.vestnik.images} and {@link org.vestnik.search}): plan and theme become rendered files;
 *   <li>{@link org.vestnik.write}: rendered files become the site on disk.
 * </ol>
 *
 * <p>What one build leaves for the next is in {@link org.vestnik.cache}. Each stage tries all of its input and adds what an author can mend to one {@link org.vestnik.problem.Problems};
 * nothing is written if one of them is an error.
 */
package org.vestnik;
