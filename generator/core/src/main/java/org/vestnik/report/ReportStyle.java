package org.vestnik.report;

import java.util.Map;

/** How much a report for people says, and in what colours. */
public enum ReportStyle {
    /** One line a problem, for logs and pipes. */
    PLAIN,
    /** The source line with a caret below each error. */
    SCREEN,
    /** The same, with place and code set off by ANSI colours (ECMA-48). */
    COLOURED;

    /**
     * What suits these surroundings: colours need a terminal that has them, and that nobody forbade them.
     *
     * @param terminal whether a person sees the lines as they come
     * @param environment {@code NO_COLOR} (no-color.org), {@code CI} and {@code TERM} are heeded
     */
    public static ReportStyle of(boolean terminal, Map<String, String> environment) {
        if (!terminal || isSet("CI", environment)) {
            return PLAIN;
        }
        boolean colours = !isSet("NO_COLOR", environment) && !"dumb".equals(environment.get("TERM"));
        return colours ? COLOURED : SCREEN;
    }

    /** An empty value counts as none (no-color.org), and {@code CI=false} says what it says. */
    private static boolean isSet(String name, Map<String, String> environment) {
        String value = environment.getOrDefault(name, "");
        return !value.isEmpty() && !(name.equals("CI") && value.equals("false"));
    }

    boolean showsSource() {
        return this != PLAIN;
    }

    String bold(String text) {
        return paint("1", text);
    }

    String red(String text) {
        return paint("31", text);
    }

    String yellow(String text) {
        return paint("33", text);
    }

    private String paint(String code, String text) {
        return this == COLOURED ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
