package org.vestnik.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The reference has the goal's properties, all of them and no others. */
class ReferenceTest {

    private static final Pattern IN_DESCRIPTOR = Pattern.compile("\\$\\{(vestnik\\.[a-z0-9-]+)}");
    private static final Pattern IN_REFERENCE = Pattern.compile("\\| `(vestnik\\.[a-z0-9-]+)` \\|");

    @Test
    void everyPropertyIsInTheReferenceAndNoOther() throws IOException {
        try (InputStream descriptor = BuildMojo.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            Set<String> properties =
                    found(IN_DESCRIPTOR, new String(descriptor.readAllBytes(), StandardCharsets.UTF_8));

            assertThat(properties)
                    .hasSizeGreaterThan(10)
                    .isEqualTo(found(IN_REFERENCE, Files.readString(Path.of("../docs/reference/command-line.md"))));
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
