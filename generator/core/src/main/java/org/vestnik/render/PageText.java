package org.vestnik.render;

import java.util.List;
import org.vestnik.markdown.SafeHtml;
import org.vestnik.markdown.Update;

/**
 * The text of an article as its own page shows it.
 *
 * @param intro all of it, or in a live article what stands before the first update
 * @param updates of a live article, in document order
 * @param shown their HTML, in the order to show
 * @param outro of a live article: what follows the updates
 */
record PageText(SafeHtml intro, List<Update> updates, List<SafeHtml> shown, SafeHtml outro) {}
