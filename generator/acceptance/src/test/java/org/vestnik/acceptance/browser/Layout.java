package org.vestnik.acceptance.browser;

import java.util.List;

/** How the open page fits its window. */
public final class Layout {

    /** Elements that stick out of the window, unless they stand in a box of their own that scrolls, as wide tables may. */
    private static final String OVERFLOW = """
            const root = document.scrollingElement;
            const found = [];
            if (root.scrollWidth > root.clientWidth) {
                found.push('the page is ' + root.scrollWidth + ' px wide in a window of ' + root.clientWidth);
                for (const element of document.body.querySelectorAll('*')) {
                    if (element.getBoundingClientRect().right > root.clientWidth + 1) {
                        found.push(element.tagName + '.' + element.className + ': ' + element.textContent.slice(0, 40));
                    }
                }
            }
            return found.slice(0, 5);
            """;

    /** WCAG 1.4.12: line height, paragraph, letter and word spacing as a reader may set them. */
    private static final String TEXT_SPACING = """
            for (const element of document.body.querySelectorAll('*')) {
                const set = (name, value) => element.style.setProperty(name, value, 'important');
                set('line-height', '1.5');
                set('letter-spacing', '.12em');
                set('word-spacing', '.16em');
                if (element.tagName === 'P') set('margin-bottom', '2em');
            }
            """;

    private Layout() {}

    /** What makes the page scroll sideways; empty if nothing does. */
    public static List<String> sidewaysScrolling(Browser browser) {
        return ((List<?>) browser.run(OVERFLOW)).stream().map(String::valueOf).toList();
    }

    public static void spaceOutText(Browser browser) {
        browser.run(TEXT_SPACING);
    }
}
