package org.vestnik.create;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Who builds a bulletin at each push and shows it to readers. */
enum Host {
    GITHUB("github", files(".github/workflows/site.yml", "github-site.yml"), true),
    GITLAB("gitlab", files(".gitlab-ci.yml", "gitlab-ci.yml"), false),
    CODEBERG("codeberg", files(".forgejo/workflows/site.yml", "forgejo-site.yml"), false),
    SOURCEHUT("sourcehut", files(".build.yml", "sourcehut-build.yml"), false),
    CLOUDFLARE("cloudflare", files("wrangler.jsonc", "wrangler.jsonc"), true),
    NETLIFY("netlify", files("netlify.toml", "netlify.toml"), true),
    SERVER("server", serverFiles(), false);

    /** Other words for the same. */
    private static final Map<String, Host> ALSO = Map.of("forgejo", CODEBERG);

    private static final Map<String, String> FOR_ALL = files(
            ".vestnik/program.env", "program.env",
            ".vestnik/get.sh", "get.sh",
            ".vestnik/build.sh", "build.sh",
            ".vestnik/due.sh", "due.sh");

    private final String word;
    private final Map<String, String> files;
    private final boolean isAskedFromGithub;

    Host(String word, Map<String, String> files, boolean isAskedFromGithub) {
        this.word = word;
        this.files = files;
        this.isAskedFromGithub = isAskedFromGithub;
    }

    /** The host of this name, in whatever case it is typed. */
    static Optional<Host> named(String word) {
        String name = word.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(host -> host.word.equals(name))
                .findFirst()
                .or(() -> Optional.ofNullable(ALSO.get(name)));
    }

    /** Its usual name. */
    String word() {
        return word;
    }

    /** All names, as they are listed to users. */
    static List<String> words() {
        List<String> words = new ArrayList<>();
        for (Host host : values()) {
            words.add(host.word);
            ALSO.forEach((word, same) -> {
                if (same == host) {
                    words.add(word);
                }
            });
        }
        return words;
    }

    /**
     * The files that are its alone, by name below the bulletin's root, with the blank that each is made of. First comes the one for
     * editors to read: what to switch on there.
     */
    Map<String, String> own(String language) {
        Map<String, String> own = new LinkedHashMap<>();
        own.put(
                this == SERVER ? ".vestnik/server/README.md" : ".vestnik/" + word + ".md",
                word + "_" + language + ".md");
        own.putAll(files);
        return own;
    }

    /** The same for files that other hosts have too. */
    Map<String, String> shared() {
        Map<String, String> shared = new LinkedHashMap<>(FOR_ALL);
        if (isAskedFromGithub) {
            shared.put(".github/workflows/due.yml", "github-due.yml");
        }
        return shared;
    }

    private static Map<String, String> serverFiles() {
        Map<String, String> files = new LinkedHashMap<>();
        for (String name : List.of(
                "install",
                "settings",
                "start.sh",
                "post-receive",
                "release",
                "rollback",
                "build-when-due",
                "nginx.conf",
                "nginx-site.conf",
                "vestnik-due.service",
                "vestnik-due.timer")) {
            files.put(".vestnik/server/" + name, "server/" + name);
        }
        return files;
    }

    private static Map<String, String> files(String... namesAndBlanks) {
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 0; i < namesAndBlanks.length; i += 2) {
            files.put(namesAndBlanks[i], namesAndBlanks[i + 1]);
        }
        return files;
    }
}
