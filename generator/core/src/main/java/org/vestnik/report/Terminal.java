package org.vestnik.report;

import java.io.Console;

/** Whether a person sees what a program prints. */
public final class Terminal {

    private Terminal() {}

    /**
     * From Java 22 on there may be a console where there is no terminal; only then it can be asked.
     *
     * @param console {@code System.console()}, which is null where there is none
     */
    public static boolean isBehind(Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
