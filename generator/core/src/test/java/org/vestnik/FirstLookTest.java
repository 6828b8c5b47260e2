package org.vestnik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.model.OutputPath;

class FirstLookTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final String ARTICLE = """
            ---
            title: A good article
            date: 2025-05-04
            ---
            ## Why

            Text.
            """;
    private static final OutputPath PAGE = new OutputPath("en/2025/05/good.html");

    @TempDir
    private Path root;

    private TestSite site;
    private BuildRequest request;
    private Planned planned;

    @BeforeEach
    void build() {
        site = BadInput.good(root).with("content/en/good.md", ARTICLE);
        request = BuildRequest.in(root, NOW);
        AtomicReference<Planned> told = new AtomicReference<>();
        assertThat(new SiteGenerator(request, told::set).build().written()).isPresent();
        planned = told.get();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Text.|Another text.", "A good article|Better article", "## Why|## How"})
    void thePageIsTheOneThatTheBuildDraws(String edit) throws IOException {
        String[] words = edit.split("\\|");
        site.with("content/en/good.md", ARTICLE.replace(words[0], words[1]));

        assertThat(look("content/en/good.md")).contains(PAGE);
        byte[] shown = page();
        assertThat(new SiteGenerator(request).build().written()).isPresent();
        assertThat(shown).isEqualTo(page()).asString().contains(words[1].replace("## ", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date: 2025-05-04|date: 2025-05-05",
                "date: 2025-05-04|date: 2025-05-04\ndraft: true",
                "date: 2025-05-04|date: 2025-05-04\ntopics: [News]",
                "date: 2025-05-04|date: tomorrow",
                "Text.|[A link](nowhere.md)",
                "Text.|Text."
            })
    void whatTheBuildHasToDecideIsLeftToIt(String edit) throws IOException {
        byte[] before = page();
        String[] words = edit.split("\\|");
        site.with("content/en/good.md", ARTICLE.replace(words[0], words[1]));

        assertThat(look("content/en/good.md")).isEmpty();
        assertThat(page()).isEqualTo(before);
    }

    @Test
    void filesThatAreNoKnownArticleHaveNoPage() throws IOException {
        site.with("content/en/other.md", ARTICLE);
        Files.delete(site.path("content/en/good.md"));

        assertThat(look("content/en/other.md")).isEmpty();
        assertThat(look("content/en/good.md")).isEmpty();
        assertThat(look("templates/article.ftlh")).isEmpty();
    }

    private Optional<OutputPath> look(String file) {
        return new FirstLook(request, planned).at(site.path(file));
    }

    private byte[] page() throws IOException {
        return Files.readAllBytes(root.resolve("target/site").resolve(PAGE.value()));
    }
}
