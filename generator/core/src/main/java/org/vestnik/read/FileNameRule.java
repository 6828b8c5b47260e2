package org.vestnik.read;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names of files and folders that every system can bear: nothing invisible in them, none of {@code \ : * ? " < > |}, no
 * space or dot at the end, no space at the start, no Windows device such as {@code con.md}.
 */
final class FileNameRule {

    private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029\\\\:*?\"<>|]+");
    private static final Pattern EDGES = Pattern.compile("^\\s+|[\\s.]+$");
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?", Pattern.CASE_INSENSITIVE);

    private FileNameRule() {}

    /** A name to give instead; empty if this one is fit. */
    static Optional<String> betterThan(String name) {
        return isPlain(name) ? Optional.empty() : mended(name);
    }

    /** Whether it is so plain that none of the rules needs to be asked. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (!letter && (c != '-' && c != '_' && c != '.' || i == name.length() - 1)) {
                return false;
            }
        }
        return name.indexOf('.') > 4; // the name of no device is so long
    }

    private static Optional<String> mended(String name) {
        String better = EDGES.matcher(UNFIT.matcher(name).replaceAll("-")).replaceAll("");
        if (DEVICE.matcher(better).matches()) {
            better = "x-" + better;
        }
        return better.equals(name) ? Optional.empty() : Optional.of(better.isEmpty() ? "x" : better);
    }
}
