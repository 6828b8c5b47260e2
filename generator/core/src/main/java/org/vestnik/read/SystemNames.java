package org.vestnik.read;

import java.io.File;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Which file names this system lets Java see, and which words of a command line. Under {@code LC_ALL=C}, usual in cron and bare
 * containers, Java can't name a file whose name is not ASCII: it would be passed over, or read and never found again.
 *
 * @param bytes whether the system's names are bytes, as they are on Unix; Windows keeps them as Unicode
 * @param charset that Java takes those bytes for
 */
public record SystemNames(boolean bytes, Charset charset) {

    /** What the launcher's environment has settled before the program began. */
    public static SystemNames ofThisSystem() {
        String name = System.getProperty("sun.jnu.encoding", "UTF-8");
        Charset charset = Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.US_ASCII;
        return new SystemNames(File.separatorChar == '/', charset);
    }

    boolean isUnicode() {
        return !bytes || charset.equals(StandardCharsets.UTF_8);
    }

    /** Whether this name, or this word as it was typed, is what the system has. */
    public boolean canName(String name) {
        return isUnicode() ? name.indexOf('\uFFFD') < 0 : name.chars().allMatch(c -> c < 0x80);
    }
}
