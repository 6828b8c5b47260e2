package org.vestnik.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.problem.Problems;

class ThemeFingerprintsTest {

    @TempDir
    Path root;

    @Test
    void importedTemplatesCount() throws IOException {
        write("x.ftlh", "<#import 'part/y.ftlh' as y>");
        write("part/y.ftlh", "one");
        var before = fingerprints().of("x.ftlh");
        write("part/y.ftlh", "another");
        assertThat(before).isPresent();
        assertThat(fingerprints().of("x.ftlh")).isPresent().isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#import name as y>",
                "<#import 'part/y.ftlh'?replace('y', 'z') as y>",
                "<#import 'part/y' + '.ftlh' as y>",
                "<#import 'part/${name}.ftlh' as y>"
            })
    void nothingIsToldOfAnImportThatIsWorkedOut(String template) throws IOException {
        write("x.ftlh", template);
        write("part/y.ftlh", "one");
        write("part/y", "one");
        assertThat(fingerprints().of("x.ftlh")).isEmpty();
    }

    private ThemeFingerprints fingerprints() {
        return new ThemeFingerprints(new Theme(root, root.resolve("templates"), new Problems()));
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve("templates").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
