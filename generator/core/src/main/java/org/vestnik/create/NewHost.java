package org.vestnik.create;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.problem.Suggestion;

/** Adds to a bulletin the files by which a host builds and shows it. */
public final class NewHost {

    private final Path root;
    private final Optional<String> url;
    private final Problems problems;

    /**
     * @param root the bulletin's root
     * @param url the site's address
     */
    public NewHost(Path root, Optional<String> url, Problems problems) {
        this.root = root;
        this.url = url;
        this.problems = problems;
    }

    /**
     * Makes its files; none if anything is wrong (the problem is reported). What hosts share and is there already stays as it is, but
     * for the settings of the program: these are in the way of another program.
     *
     * @param name of the host, as it was typed
     * @param jar the program that the host fetches; else the released one
     * @param language of what editors read
     */
    public List<Path> make(String name, Optional<GeneratorJar> jar, String language) {
        Optional<Host> host = host(name);
        GeneratorJar program = jar.orElse(GeneratorJar.RELEASED);
        if (!program.isFit()) {
            problems.add(Problem.general(ProblemCode.NEW_JAR_BAD, program.toString()));
        }
        if (problems.hasErrors() || host.isEmpty()) {
            return List.of();
        }
        HostFiles files = new HostFiles(host.get(), url, program, language);
        if (files.own().keySet().stream().allMatch(this::isThere)) {
            String page = files.own().keySet().iterator().next();
            problems.add(Problem.general(ProblemCode.NEW_HOST_THERE, host.get().word(), page));
            return List.of();
        }
        Map<String, String> texts = new LinkedHashMap<>(files.own());
        files.shared().forEach((file, text) -> {
            if (!isThere(file) || file.equals(HostFiles.PROGRAM) && jar.isPresent()) {
                texts.put(file, text);
            }
        });
        return new NewFiles(root, problems).make(texts);
    }

    private boolean isThere(String file) {
        return Files.exists(root.resolve(file), LinkOption.NOFOLLOW_LINKS);
    }

    private Optional<Host> host(String name) {
        Optional<Host> host = Host.named(name);
        if (host.isEmpty()) {
            String known = String.join(", ", Host.words());
            problems.add(Suggestion.nearest(name, Host.words())
                    .map(meant -> Problem.general(ProblemCode.NEW_HOST_MISSPELT, name, meant, known))
                    .orElseGet(() -> Problem.general(ProblemCode.NEW_HOST_UNKNOWN, name, known)));
        }
        return host;
    }
}
