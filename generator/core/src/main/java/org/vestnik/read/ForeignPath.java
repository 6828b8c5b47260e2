package org.vestnik.read;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.vestnik.model.SafeUrl;

/**
 * A path that stands in a front matter, percent-decoded before anything is judged: decoding after judging is how a path
 * leaves its root. Composed letters (NFC).
 */
record ForeignPath(String decoded) {

    private static final int HEX = 16;

    /** Empty if the percent-encoding is broken. */
    static Optional<ForeignPath> decode(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() + 8);
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (c != '%') {
                bytes.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
                i += Character.charCount(c);
                continue;
            }
            if (i + 2 >= text.length()) {
                return Optional.empty();
            }
            int high = Character.digit(text.charAt(i + 1), HEX);
            int low = Character.digit(text.charAt(i + 2), HEX);
            if (high < 0 || low < 0) {
                return Optional.empty();
            }
            bytes.write(high * HEX + low);
            i += 3;
        }
        try {
            String decoded = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
            return Optional.of(new ForeignPath(Normalizer.normalize(decoded, Normalizer.Form.NFC)));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Whether it points out of the site: {@code ..}, a scheme, a host, a drive, a backslash, NUL; also if decoded again. */
    boolean leavesSite() {
        boolean here = SafeUrl.leavesSite(decoded)
                || decoded.indexOf('\0') >= 0
                || List.of(decoded.split("/", -1)).contains("..");
        boolean encoded = decoded.indexOf('%') >= 0;
        return here
                || (encoded && decode(decoded).filter(ForeignPath::leavesSite).isPresent());
    }

    /** Whether it is an address on the web, which is no attack, only out of place. */
    static boolean isWebAddress(String text) {
        return text.regionMatches(true, 0, "http://", 0, 7)
                || text.regionMatches(true, 0, "https://", 0, 8)
                || text.startsWith("//");
    }
}
