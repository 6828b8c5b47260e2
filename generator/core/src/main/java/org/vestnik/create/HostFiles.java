package org.vestnik.create;

import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The texts of a host's files for one bulletin.
 *
 * @param url the site's address; without it an example stands where one is needed
 * @param jar the program that the host fetches
 * @param language of what editors read: one that messages exist in
 */
record HostFiles(Host host, Optional<String> url, GeneratorJar jar, String language) {

    private static final String BLANK = "host/%s";

    /** The settings of the program, the one shared file that says something of this bulletin. */
    static final String PROGRAM = ".vestnik/program.env";

    /** What this host alone has, by name below the bulletin's root. */
    Map<String, String> own() {
        return texts(host.own(language));
    }

    /** What it has in common with others. */
    Map<String, String> shared() {
        return texts(host.shared());
    }

    private Map<String, String> texts(Map<String, String> blanks) {
        Map<String, String> values = values();
        return blanks.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        file -> withFirstStep(
                                Blank.named(BLANK.formatted(file.getValue())).filled(values), file.getKey()),
                        (a, b) -> a,
                        LinkedHashMap::new));
    }

    /** While no release has an address, what has to be done first stands first on the page for people. */
    private String withFirstStep(String text, String file) {
        boolean first = file.endsWith(".md") && jar.url().isEmpty();
        return first ? text.replaceFirst("\n\n", "\n\n" + text("first_" + language + ".md") + "\n") : text;
    }

    private Map<String, String> values() {
        String site = url.orElse("https://bulletin.example").replaceFirst("/+$", "");
        String domain = Optional.ofNullable(URI.create(site).getHost()).orElse("bulletin.example");
        Map<String, String> values = new HashMap<>();
        values.put("SITE", site);
        values.put("DOMAIN", domain);
        values.put("SLUG", domain.replace('.', '-'));
        values.put("MESSAGES", language);
        values.put("PROGRAM", text("program_" + language + ".md"));
        values.put("JAR_URL", jar.url().orElse(""));
        values.put("JAR_SHA256", jar.sha256().orElse(""));
        values.put("NOTE", jar.url().isPresent() ? "" : text("program-note.txt"));
        return values;
    }

    private static String text(String blank) {
        return Blank.named(BLANK.formatted(blank)).text();
    }
}
