/**
 * What templates see: records of final text with nothing left to compute. Dates are words for readers and ISO for
 * machines; HTML is a typed value; a component that may be missing is {@code null} here, and only here, and says so.
 * Public because FreeMarker reads them. Start with {@link org.vestnik.render.view.PageView}, which every page has.
 */
package org.vestnik.render.view;
