package org.vestnik.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.model.OutputPath;

class SingleFileTest {

    private static final OutputPath FRONT = new OutputPath("index.html");

    @TempDir
    private Path folder;

    private Path site;

    @BeforeEach
    void write() throws IOException, OutputRefusedException {
        site = folder.resolve("site");
        TestSite.of("index.html", "<p>old").write(site);
    }

    @Test
    void onlyAFileThatStandsAndDiffersIsRenewed() throws IOException, OutputRefusedException {
        assertThat(renew(FRONT, "<p>old")).isFalse();
        assertThat(renew(new OutputPath("en/new.html"), "<p>new")).isFalse();
        assertThat(renew(FRONT, "<p>new")).isTrue();

        assertThat(TestSite.read(site)).isEqualTo(TestSite.of("index.html", "<p>new"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkThatLiesInTheWayIsNotFollowed() throws IOException, OutputRefusedException {
        Path precious = Files.writeString(folder.resolve("precious.txt"), "mine");
        Path link = Files.createSymbolicLink(folder.resolve(".site.fresh"), precious);

        assertThat(renew(FRONT, "<p>new")).isTrue();
        assertThat(precious).hasContent("mine");
        assertThat(site.resolve("index.html")).isRegularFile().hasContent("<p>new");
        assertThat(link).doesNotExist();
    }

    private boolean renew(OutputPath path, String text) throws IOException, OutputRefusedException {
        return SingleFile.renew(site, List.of(), path, text.getBytes(StandardCharsets.UTF_8));
    }
}
