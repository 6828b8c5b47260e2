package org.vestnik.serve;

/** A page for the editor alone, which no reader gets: {@code /-/NAME} in a preview. */
@FunctionalInterface
interface EditorPage {

    /** What stands in its body, as HTML; asked anew each time that the page is opened. */
    String body();
}
