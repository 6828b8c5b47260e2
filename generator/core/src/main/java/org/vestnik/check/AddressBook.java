package org.vestnik.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.model.Permalink;

/** Tells where addresses on pages lead, by the rules of browsers (URL standard, "relative state"). */
final class AddressBook {

    private static final Pattern BREAKS = Pattern.compile("[\\t\\n\\r]|^\\s+|\\s+$");
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Set<String> UNSAFE = Set.of("javascript", "vbscript", "file", "blob", "filesystem", "about");
    private static final String INDEX = "index.html";

    private final Optional<String> own;
    private final String basePath;

    /** @param own the site's absolute address, without {@code /} at its end */
    AddressBook(Optional<String> own) {
        this.own = own;
        this.basePath = own.map(url -> url.replaceFirst("^https?://[^/]+", "")).orElse("");
    }

    /** Where an address on a page leads. */
    Target target(String page, String written) {
        String address =
                BREAKS.matcher(written).find() ? BREAKS.matcher(written).replaceAll("") : written;
        if (own.isPresent() && isOwn(address, own.get())) {
            return rooted(address.substring(own.get().length()), Target.Form.ABSOLUTE);
        }
        Matcher scheme = SCHEME.matcher(address);
        if (address.indexOf(':') > 0 && scheme.matches()) {
            return foreign(scheme.group(1).toLowerCase(Locale.ROOT), address);
        }
        if (address.startsWith("//") || address.startsWith("\\\\") || address.startsWith("/\\")) {
            return new Target.Outside("https:" + address);
        }
        if (address.startsWith("/")) {
            boolean below = address.startsWith(basePath + "/");
            return rooted(below ? address.substring(basePath.length()) : address, Target.Form.ROOTED);
        }
        return relative(page, address);
    }

    private static boolean isOwn(String address, String own) {
        return address.startsWith(own)
                && (address.length() == own.length() || "/?#".indexOf(address.charAt(own.length())) >= 0);
    }

    private static Target foreign(String scheme, String address) {
        return switch (scheme) {
            case "http", "https" -> new Target.Outside(address);
            case "data" -> new Target.Data();
            default -> UNSAFE.contains(scheme) ? new Target.Unsafe(scheme) : new Target.Elsewhere();
        };
    }

    private static Target rooted(String rest, Target.Form form) {
        return inside("", rest.replaceFirst("^/+", ""), anchor(rest), form);
    }

    private static Target relative(String page, String address) {
        String path = withoutAnchor(address);
        return path.isEmpty() && !address.startsWith("?")
                ? new Target.Inside(page, anchor(address), Target.Form.RELATIVE)
                : inside(page.substring(0, page.lastIndexOf('/') + 1), path, anchor(address), Target.Form.RELATIVE);
    }

    private static Target inside(String folder, String rest, String anchor, Target.Form form) {
        Deque<String> parts = new ArrayDeque<>();
        String path = folder + withoutAnchor(rest);
        for (String part : path.split("/", -1)) {
            String name = decoded(part);
            if (name.equals("..")) {
                if (parts.pollLast() == null) {
                    return new Target.Beyond();
                }
            } else if (!name.equals(".") && !name.isEmpty()) {
                parts.addLast(name);
            }
        }
        String file = String.join("/", parts);
        boolean isFolder = file.isEmpty() || path.endsWith("/") || path.endsWith("/.") || path.endsWith("..");
        return new Target.Inside(isFolder ? (file.isEmpty() ? "" : file + "/") : file, anchor, form);
    }

    private static String withoutAnchor(String address) {
        for (int i = 0; i < address.length(); i++) {
            if (address.charAt(i) == '?' || address.charAt(i) == '#') {
                return address.substring(0, i);
            }
        }
        return address;
    }

    private static String anchor(String address) {
        int hash = address.indexOf('#');
        return hash < 0 ? "" : decoded(address.substring(hash + 1));
    }

    /** Percent signs read as bytes of UTF-8; a text with a wrong one stays as it is. */
    private static String decoded(String part) {
        return Permalink.percentDecode(part).orElse(part);
    }

    /** The file that a host shows for a folder: {@code en/} is {@code en/index.html}. */
    static String file(String path) {
        return path.isEmpty() || path.endsWith("/") ? path + INDEX : path;
    }
}
