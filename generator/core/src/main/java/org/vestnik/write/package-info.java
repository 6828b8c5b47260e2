/**
 * Rendered files become the site on disk. Start with {@link org.vestnik.write.SiteWriter}.
 */
package org.vestnik.write;
