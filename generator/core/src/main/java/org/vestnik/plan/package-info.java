/**
 * The bulletin becomes a {@link org.vestnik.plan.SitePlan}: every output path is decided here, before anything is
 * rendered, so that links resolve and two sources with one address are found.
 *
 * <p>Start with {@link org.vestnik.plan.SitePlanner}. {@link org.vestnik.plan.Visibility} says what readers may see at
 * the build instant, {@link org.vestnik.plan.Selection} which articles an edition's lists may hold,
 * {@link org.vestnik.plan.Addresses} where everything lies, {@link org.vestnik.plan.Links} where a link leads. A new
 * kind of page is a record of {@link org.vestnik.plan.Page}.
 */
package org.vestnik.plan;
