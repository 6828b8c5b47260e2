package org.vestnik.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.problem.ProblemCode;

class BuildLockTest {

    @TempDir
    Path folder;

    @Test
    void aSecondBuildIsRefusedWithTheNumberOfTheFirst() throws Exception {
        Process first = BuildProcess.holder(folder.resolve("site"));
        try (BufferedReader said = first.inputReader()) {
            assertThat(said.readLine()).isEqualTo("open");

            assertThatThrownBy(() -> SiteWriter.open(folder.resolve("site"), List.of()))
                    .isInstanceOfSatisfying(OutputRefusedException.class, refused -> {
                        assertThat(refused.problem().code()).isEqualTo(ProblemCode.ANOTHER_BUILD);
                        assertThat(refused.problem().details()).contains(Long.toString(first.pid()));
                    });
            first.getOutputStream().close();
            first.waitFor();
        }
        SiteWriter.open(folder.resolve("site"), List.of()).close();
    }

    @Test
    void aKilledBuildLeavesNoLock() throws Exception {
        Process first = BuildProcess.holder(folder.resolve("site"));
        try (BufferedReader said = first.inputReader()) {
            assertThat(said.readLine()).isEqualTo("open");
            first.destroyForcibly().waitFor();
        }

        SiteWriter.open(folder.resolve("site"), List.of()).close();
    }

    @Test
    void aSecondBuildOfTheSameProcessIsRefusedAndDoesNotBreakTheLock() throws Exception {
        try (SiteWriter writer = SiteWriter.open(folder.resolve("site"), List.of())) {
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> SiteWriter.open(folder.resolve("site"), List.of()))
                        .isInstanceOf(OutputRefusedException.class);
            }

            assertThat(answers(List.of(BuildProcess.holder(folder.resolve("site")))))
                    .singleElement()
                    .asString()
                    .startsWith("refused DK001")
                    .contains(Long.toString(ProcessHandle.current().pid()));
            TestSite.version(1).putAll(writer);
            writer.commit();
        }
    }

    @Test
    void ofManyBuildsThatStartTogetherOneGoesOn() throws Exception {
        List<Process> builds = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            builds.add(BuildProcess.holder(folder.resolve("site")));
        }

        assertThat(answers(builds)).filteredOn("open"::equals).hasSize(1);
    }

    /** The first line that each process says, after which it may end. */
    private static List<String> answers(List<Process> builds) throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>();
        for (Process build : builds) {
            lines.add(build.inputReader().readLine());
        }
        for (Process build : builds) {
            build.getOutputStream().close();
            build.waitFor();
        }
        return lines;
    }
}
