package org.vestnik.risk;

import java.net.IDN;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Domains, each with all that are below it. */
public final class Domains {

    public static final Domains NONE = new Domains(Set.of());

    /** A web address in a text: its host and port, and what follows, so that an address within an address is none. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![\\p{L}\\p{N}_:/])(?:https?:)?//([^\\s/?#\"'<>()\\\\|\\[\\]«»,;!]+)(?:[^\\s\"'<>]*[^\\s\"'<>.,;:!?)»])?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NAME = Pattern.compile("(?:[a-z0-9_-]{1,63}\\.)+[a-z0-9-]{2,63}");

    private final Set<String> names;

    private Domains(Set<String> names) {
        this.names = Set.copyOf(names);
    }

    /** @param names as {@link #parse} makes them */
    public static Domains of(Collection<String> names) {
        return names.isEmpty() ? NONE : new Domains(new TreeSet<>(names));
    }

    /** The domain that an editor means by its name or by an address on it; empty if there is none in the text. */
    public static Optional<String> parse(String text) {
        String bare = text.strip().replaceFirst("^(?i:[a-z]+:)?//", "").replaceFirst("[/?#].*$", "");
        return normal(bare.replaceFirst("^\\*?\\.", ""))
                .map(name -> name.startsWith("www.") && name.indexOf('.', 4) > 0 ? name.substring(4) : name)
                .filter(name -> NAME.matcher(name).matches())
                .filter(name -> !name.matches(".*\\.[0-9]+"));
    }

    public boolean isEmpty() {
        return names.isEmpty();
    }

    /** Whether this host is one of the domains, or below one; with or without port, in any letters and case. */
    public boolean lists(String host) {
        if (names.isEmpty()) {
            return false;
        }
        String rest = normal(host).orElse("");
        while (!rest.isEmpty()) {
            if (names.contains(rest)) {
                return true;
            }
            int dot = rest.indexOf('.');
            rest = dot < 0 ? "" : rest.substring(dot + 1);
        }
        return false;
    }

    /**
     * An address on one of the domains.
     *
     * @param start in the text that holds it, in UTF-16 units, as {@code end} is
     * @param host as it is written there
     */
    public record Address(int start, int end, String host) {}

    /** The addresses on one of the domains that stand in a text. */
    public List<Address> addresses(String text) {
        if (names.isEmpty() || !text.contains("//")) {
            return List.of();
        }
        return ADDRESS.matcher(text)
                .results()
                .filter(found -> lists(found.group(1)))
                .map(found -> new Address(found.start(), found.end(), found.group(1)))
                .toList();
    }

    /** The text with only the host's name left of each such address, so that no program makes a link of it. */
    public String withoutAddresses(String text) {
        StringBuilder left = new StringBuilder(text);
        List<Address> found = addresses(text);
        for (int i = found.size() - 1; i >= 0; i--) {
            left.replace(found.get(i).start(), found.get(i).end(), found.get(i).host());
        }
        return found.isEmpty() ? text : left.toString();
    }

    /** In ASCII and lower case, without user, port and final dots: as a browser reads it. */
    private static Optional<String> normal(String host) {
        try {
            String plain = host.indexOf('%') < 0 ? host : URLDecoder.decode(host, StandardCharsets.UTF_8);
            String name = plain.substring(plain.lastIndexOf('@') + 1).replaceFirst(":.*$", "");
            return Optional.of(IDN.toASCII(name, IDN.ALLOW_UNASSIGNED)
                    .toLowerCase(Locale.ROOT)
                    .replaceFirst("(?<!\\.)\\.+$", ""));
        } catch (IllegalArgumentException noHost) {
            return Optional.empty();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Domains domains && names.equals(domains.names);
    }

    @Override
    public int hashCode() {
        return names.hashCode();
    }

    /** How many they are: which ones is for nobody's log. */
    @Override
    public String toString() {
        return names.stream().collect(Collectors.collectingAndThen(Collectors.counting(), count -> count + " domains"));
    }
}
