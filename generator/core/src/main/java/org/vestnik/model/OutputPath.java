package org.vestnik.model;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A file of the site, relative to its root, with {@code /} on every system: {@code ru/2018/08/x.html}. Proven to stay
 * inside the root and to be a name on every system: no {@code .} or {@code ..}, no control characters, none of
 * {@code \ : * ? " < > |}, no Windows device, no space or dot at the end of a part; at most 200 bytes.
 */
public record OutputPath(String value) implements Comparable<OutputPath> {

    /** In bytes of UTF-8. */
    public static final int MAX_BYTES = 200;

    private static final String FORBIDDEN = "\\:*?\"<>|%#";

    private static final Pattern WINDOWS_DEVICE =
            Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?", Pattern.CASE_INSENSITIVE);

    public OutputPath {
        if (!isOutputPath(value)) {
            throw new IllegalArgumentException("not a path of a site: " + value);
        }
    }

    /** The path of this very text (already percent-decoded); empty if it is not one. */
    public static Optional<OutputPath> parse(String text) {
        return isOutputPath(text) ? Optional.of(new OutputPath(text)) : Optional.empty();
    }

    /** The key under which two paths meet on a disk that ignores case. */
    public String folded() {
        return value.toLowerCase(Locale.ROOT);
    }

    /** The name after the last {@code /}. */
    public String fileName() {
        return value.substring(value.lastIndexOf('/') + 1);
    }

    /** The lower-case letters after the last dot of the file name; empty if there is none. */
    public String extension() {
        return FileName.of(value).extension();
    }

    /** How this page links to another file of the site: relative, percent-encoded, always naming a file. */
    public String linkTo(OutputPath target) {
        int common = 0;
        int most = Math.min(value.length(), target.value.length());
        for (int i = 0; i < most && value.charAt(i) == target.value.charAt(i); i++) {
            if (value.charAt(i) == '/') {
                common = i + 1;
            }
        }
        StringBuilder link = new StringBuilder();
        for (int up = value.indexOf('/', common); up >= 0; up = value.indexOf('/', up + 1)) {
            link.append("../");
        }
        return link.append(Permalink.percentEncode(target.value.substring(common)))
                .toString();
    }

    /**
     * How this page links to itself. A folder's page names the folder: a link that is copied out of the page still says where
     * it leads.
     */
    public String linkToItself() {
        int name = value.lastIndexOf('/') + 1;
        int folder = value.lastIndexOf('/', name - 2) + 1;
        return name > 0 && fileName().equals("index.html")
                ? "../" + Permalink.percentEncode(value.substring(folder))
                : linkTo(this);
    }

    private static boolean isOutputPath(String text) {
        int start = 0;
        for (int slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', start)) {
            if (!isName(text, start, slash)) {
                return false;
            }
            start = slash + 1;
        }
        return isName(text, start, text.length())
                && (text.length() * 3 <= MAX_BYTES || text.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES);
    }

    /** Looked at letter by letter, because every link of every page comes by here. */
    private static boolean isName(String text, int start, int end) {
        if (start == end
                || Character.isWhitespace(text.charAt(start))
                || Character.isWhitespace(text.charAt(end - 1))
                || text.charAt(end - 1) == '.') {
            return false;
        }
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < ' ' || (c > '~' ? isHidden(text.codePointAt(i)) : FORBIDDEN.indexOf(c) >= 0)) {
                return false;
            }
        }
        return !mayBeDevice(text.charAt(start))
                || !WINDOWS_DEVICE.matcher(text.substring(start, end)).matches();
    }

    private static boolean isHidden(int codePoint) {
        int type = Character.getType(codePoint);
        return switch (type) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static boolean mayBeDevice(char first) {
        return "cpanlCPANL".indexOf(first) >= 0;
    }

    @Override
    public int compareTo(OutputPath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
