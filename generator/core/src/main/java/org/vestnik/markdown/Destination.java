package org.vestnik.markdown;

import java.util.Optional;
import java.util.regex.Pattern;
import org.vestnik.model.SafeUrl;

/** Where an author's link or picture leads, judged once by the URL policy. */
sealed interface Destination {

    /** Outside the site, by an address that the policy allows. */
    record Outside(SafeUrl url) implements Destination {}

    /** Outside the site, on a domain that no page may link to. */
    record Unlinked(SafeUrl url) implements Destination {}

    /** Inside the site; the plan knows whether it is there. */
    record Inside(String path) implements Destination {}

    /** By an address that the policy refuses. */
    record Refused(String address) implements Destination {

        /** What a host's name may follow: two slashes of any kind, or none behind a scheme that browsers know. */
        private static final Pattern USER = Pattern.compile(
                "(?i)^((?:[^/\\\\]*[/\\\\][\\s\\p{C}]*[/\\\\]|[\\s\\p{C}]*(?:https?|ftp|wss?):)[/\\\\\\s\\p{C}]*)[^/\\\\]*@");

        /** As a message may show it: others read it too, so it does not repeat a user name or a password. */
        String shown() {
            return USER.matcher(address).replaceFirst("$1…@");
        }
    }

    /** Nowhere: the address is empty. */
    record Missing() implements Destination {}

    /** The destination of an address whose character references and backslash escapes are decoded already. */
    static Destination of(String decoded) {
        String address = decoded.strip();
        String visible = withoutInvisible(address);
        if (SafeUrl.leavesSite(visible)) {
            Optional<SafeUrl> url = SafeUrl.parse(address);
            return url.isPresent() ? new Outside(url.get()) : new Refused(address);
        }
        if (!visible.equals(withoutSpaces(address)) || hasColonFirst(visible)) {
            return new Refused(address);
        }
        return address.isEmpty() ? new Missing() : new Inside(address);
    }

    /** The address if it may be written, else {@code #}: a last guard over what a resolver says. */
    static String drawable(String address) {
        Destination destination = of(address);
        return destination instanceof Inside || destination instanceof Outside ? address : "#";
    }

    /** Browsers drop tabs, line ends and leading controls from an address before they read its scheme: so do we. */
    private static String withoutInvisible(String address) {
        if (isPrintableAscii(address)) {
            return address;
        }
        StringBuilder visible = new StringBuilder(address.length());
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c > ' '
                    && !HtmlEscape.isForbidden(c)
                    && !Character.isSpaceChar(c)
                    && Character.getType(c) != Character.FORMAT) {
                visible.append(c);
            }
        }
        return visible.toString();
    }

    private static boolean isPrintableAscii(String address) {
        for (int i = 0; i < address.length(); i++) {
            if (address.charAt(i) <= ' ' || address.charAt(i) >= '\u007F') {
                return false;
            }
        }
        return true;
    }

    /** A relative address has no colon in its first part (RFC 3986, 4.2): what has one is a disguised scheme. */
    private static boolean hasColonFirst(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == '/' || c == '?' || c == '#') {
                return false;
            }
            if (c == ':') {
                return true;
            }
        }
        return false;
    }

    private static String withoutSpaces(String address) {
        return address.indexOf(' ') < 0 ? address : address.replace(" ", "");
    }
}
