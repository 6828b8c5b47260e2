package org.vestnik.serve;

/** A page for the editor alone, which no reader gets: {@code /-/NAME} in a preview. */
@FunctionalInterface
interface EditorPage {

    /** A whole HTML document, its one style without attributes; asked anew each time that the page is opened. */
    String document();
}
