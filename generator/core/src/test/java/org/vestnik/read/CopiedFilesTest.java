package org.vestnik.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.TestSite;
import org.vestnik.config.BulletinConfig.Limits;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;

/** Copies of texts that lie beside them: FM043. */
class CopiedFilesTest {

    private static final String ARTICLE = "---\ntitle: T\ndate: 2018-08-04\n---\nText.\n";

    @TempDir
    private Path root;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "суд — копия",
                "суд - Copy",
                "суд - копия (2)",
                "суд copy 3",
                "суд (копия)",
                "суд (copy)",
                "суд (1)",
                "суд.sync-conflict-20261127-101500-ABCDEFG",
                "суд (conflicted copy 2026-11-27 101500)",
            })
    void copyOfATextThatIsThereIsTold(String name) {
        assertThat(told("суд", name)).containsExactly("content/ru/" + name + ".md суд.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"суд (2018)", "суд и копия", "хлеб (1)", "копия", "суд-1", "суд по делу"})
    void otherTextsAreNoCopies(String name) {
        assertThat(told(name.equals("суд (2018)") ? "суды" : "суд", name)).isEmpty();
    }

    private List<String> told(String... names) {
        TestSite site = TestSite.write(root, "");
        for (String name : names) {
            site.with("content/ru/" + name + ".md", ARTICLE);
        }
        return ReadSite.of(root, ReadSite.config(List.of(ReadSite.RU, ReadSite.EN), Limits.DEFAULT))
                .problems()
                .list()
                .stream()
                .filter(problem -> problem.code() == ProblemCode.COPY_BY_NAME)
                .map(CopiedFilesTest::shown)
                .toList();
    }

    private static String shown(Problem problem) {
        return problem.at().orElseThrow().file() + " " + problem.details().get(0);
    }
}
