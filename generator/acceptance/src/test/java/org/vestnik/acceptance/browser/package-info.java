/**
 * Reads a written site as a reader's browser does: real Chromium, at a domain's root, below a path and from {@code file://}.
 * Start with {@link org.vestnik.acceptance.browser.Browser}, which opens pages and tells what happened; the tests' module fetches
 * the browser with {@code browser.sh}.
 */
package org.vestnik.acceptance.browser;
