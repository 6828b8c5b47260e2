package org.vestnik.acceptance.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.UsageException;

/** The files for hosts are what these hosts say that they read; {@code host-schemas/README.txt} says whose schemas they are. */
class HostFilesTest {

    /** Of the manual of builds.sr.ht. */
    private static final List<String> SOURCEHUT_KEYS = List.of(
            "arch",
            "artifacts",
            "environment",
            "image",
            "oauth",
            "packages",
            "repositories",
            "secrets",
            "shell",
            "sources",
            "tasks",
            "triggers");

    @TempDir
    private Path folder;

    private Path root;

    @BeforeEach
    void make() throws UsageException {
        root = folder.resolve("bulletin");
        HostedBulletin.make(root);
    }

    @ParameterizedTest
    @CsvSource({
        ".github/workflows/site.yml, github-workflow",
        ".github/workflows/due.yml, github-workflow",
        ".forgejo/workflows/site.yml, github-workflow",
        ".gitlab-ci.yml, gitlab-ci",
        "wrangler.jsonc, wrangler",
    })
    void keepsToTheHostsSchema(String file, String schema) throws IOException {
        assertThat(faults(parsed(file), schema)).isEmpty();
    }

    /** The project's own. */
    @ParameterizedTest
    @ValueSource(strings = {"verify", "release"})
    void soDoesTheProject(String workflow) throws IOException {
        String text = Files.readString(Path.of("../../.github/workflows", workflow + ".yml"));

        assertThat(faults(parse("yml", text), "github-workflow")).isEmpty();
    }

    /** The schemas do find faults. */
    @ParameterizedTest
    @CsvSource({
        ".github/workflows/site.yml, github-workflow, runs-on, run-on",
        ".github/workflows/due.yml, github-workflow, schedule, shedule",
        ".forgejo/workflows/site.yml, github-workflow, steps, step",
        ".gitlab-ci.yml, gitlab-ci, exit_codes, exit-codes",
        ".gitlab-ci.yml, gitlab-ci, policy: $CACHE_POLICY, policy: sometimes",
        "wrangler.jsonc, wrangler, pages_build_output_dir, pages_output_dir",
    })
    void aFaultWouldBeFound(String file, String schema, String right, String wrong) throws IOException {
        String text = Files.readString(root.resolve(file)).replace(right, wrong);

        assertThat(faults(parse(file, text), schema)).isNotEmpty();
    }

    @Test
    void sourcehutReadsOnlyKeysOfItsManual() throws IOException {
        JsonNode manifest = parsed(".build.yml");

        assertThat(manifest.fieldNames()).toIterable().isSubsetOf(SOURCEHUT_KEYS);
        assertThat(manifest.path("oauth").asText()).isEqualTo("pages.sr.ht/PAGES:RW");
        assertThat(manifest.path("environment").path("site").asText()).isEqualTo("bulletin.example");
        assertThat(manifest.path("tasks"))
                .allSatisfy(task -> assertThat(task.size()).isEqualTo(1));
    }

    /** And a cache that fails or hangs stops nothing. */
    @Test
    void theLastSiteIsTakenUpBeforeTheBuildAndKeptAfterIt() throws IOException {
        List<String> order = new ArrayList<>();
        for (JsonNode step : parsed(".github/workflows/site.yml").findValue("steps")) {
            String action = step.path("uses").asText().replaceFirst(".*(actions/.*)@v.*", "$1");
            if (action.startsWith("actions/cache")) {
                order.add(action);
                assertThat(step.path("continue-on-error").asBoolean()).isTrue();
                assertThat(step.path("timeout-minutes").asInt()).isPositive();
            } else if (step.path("run").asText().contains("build.sh")) {
                order.add("build.sh");
            }
        }

        assertThat(order).containsExactly("actions/cache/restore", "build.sh", "actions/cache/save");
    }

    @Test
    void everyHostSaysWhatToSwitchOn() throws IOException {
        for (String page :
                List.of("github", "gitlab", "codeberg", "sourcehut", "cloudflare", "netlify", "server/README")) {
            assertThat(root.resolve(".vestnik/" + page + ".md")).content().hasSizeGreaterThan(500);
        }
    }

    private JsonNode parsed(String file) throws IOException {
        return parse(file, Files.readString(root.resolve(file)));
    }

    private static JsonNode parse(String file, String text) throws IOException {
        ObjectMapper mapper =
                file.endsWith("yml") ? new YAMLMapper() : new ObjectMapper().enable(JsonParser.Feature.ALLOW_COMMENTS);
        return mapper.readTree(text);
    }

    private static List<String> faults(JsonNode file, String name) throws IOException {
        try (InputStream in = HostFilesTest.class.getResourceAsStream("/host-schemas/" + name + ".json")) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new ObjectMapper().readTree(in));
            return schema.validate(file).stream().map(Error::toString).toList();
        }
    }
}
