package org.vestnik.render;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Takes what a template writes and gives it back as UTF-8. Refuses to grow without end. */
final class Utf8Page extends Writer {

    private final StringBuilder text = new StringBuilder(16 * 1024);
    private final int limit;

    /** @param limit in characters */
    Utf8Page(int limit) {
        this.limit = limit;
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void write(char[] chars, int offset, int length) throws IOException {
        room(length);
        text.append(chars, offset, length);
    }

    @Override
    public void write(String string, int offset, int length) throws IOException {
        room(length);
        text.append(string, offset, offset + length);
    }

    @Override
    public void flush() {
        // everything is in memory
    }

    @Override
    public void close() {
        // nothing to give back
    }

    private void room(int length) throws IOException {
        if (text.length() + length > limit) {
            throw new TooLargeException();
        }
    }

    /** The page grew over its limit. */
    static final class TooLargeException extends IOException {}
}
