package org.vestnik.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import org.vestnik.check.HostLimits.Limit;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;

/** Holds a written site against what its host takes: each limit that it breaks is a problem that names it and the figure. */
public record HostCheck(HostLimits limits) {

    /** @throws UncheckedIOException if the site can't be read */
    public void check(Path folder, Problems problems) {
        try {
            SiteFolder site = SiteFolder.walk(folder);
            compare(Limit.FILES, site.names().size(), ProblemCode.HOST_FILES, problems);
            compare(Limit.ENTRIES, entries(site), ProblemCode.HOST_FILES, problems);
            long all = 0;
            for (String name : site.names()) {
                long size = site.size(name);
                all += size;
                compare(Limit.FILE_BYTES, size, ProblemCode.HOST_FILE_SIZE, problems, name);
            }
            compare(Limit.SITE_BYTES, all, ProblemCode.HOST_SIZE, problems);
            compareRules(
                    site, "_redirects", Limit.REDIRECTS, line -> !line.isBlank() && !line.startsWith("#"), problems);
            compareRules(site, "_headers", Limit.HEADER_RULES, line -> line.matches("(/|https?:).*"), problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void compareRules(SiteFolder site, String file, Limit limit, Predicate<String> isRule, Problems problems)
            throws IOException {
        if (site.has(file)) {
            String text = new String(site.read(file), StandardCharsets.UTF_8);
            compare(limit, text.lines().filter(isRule).count(), ProblemCode.HOST_RULES, problems, file);
        }
    }

    private void compare(Limit limit, long figure, ProblemCode code, Problems problems, String... more) {
        OptionalLong most = limits.most(limit);
        if (most.isPresent() && figure > most.getAsLong()) {
            List<String> details =
                    new ArrayList<>(List.of(limits.host(), Long.toString(figure), Long.toString(most.getAsLong())));
            details.addAll(List.of(more));
            problems.add(Problem.general(code, details.toArray(String[]::new)));
        }
    }

    private static int entries(SiteFolder site) {
        Set<String> entries = new HashSet<>();
        for (String name : site.names()) {
            for (int end = name.length(); end > 0; end = name.lastIndexOf('/', end - 1)) {
                entries.add(name.substring(0, end));
            }
        }
        return entries.size();
    }
}
