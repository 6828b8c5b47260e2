/**
 * The {@link org.vestnik.plan.SitePlan} and the theme become rendered files. The only user of FreeMarker.
 *
 * <p>Start with {@link org.vestnik.render.SiteRenderer}. It asks {@code HtmlViews} and {@code DataFiles} for what a page
 * shows, {@code Templates} draws it. {@code Theme} finds the theme's files, {@code Bodies} the parsed Markdown,
 * {@code References} where its links lead. What templates see is {@link org.vestnik.render.view}.
 */
package org.vestnik.render;
