package org.vestnik.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledBuildTest {

    private static final int RANDOM_KILLS = 20;

    @TempDir
    Path folder;

    @Test
    void aKillAtAnyStepLeavesAWholeSiteThatTheNextBuildHeals() throws Exception {
        int step = 0;
        int exit;
        do {
            step++;
            Path output = folder.resolve("at-" + step).resolve("site");
            TestSite.version(1).write(output);

            exit = BuildProcess.haltAt(step, output, 2);

            assertWhole(output, "killed at step " + step);
            TestSite next = TestSite.version(2 + step % 2);
            next.write(output);
            assertThat(TestSite.read(output)).as("healed after step %d", step).isEqualTo(next);
            assertThat(Sha256sum.check(output)).isZero();
        } while (exit == BuildProcess.HALTED);
        assertThat(exit).isZero();
        assertThat(step)
                .as("every moved file is a step")
                .isGreaterThan(TestSite.version(2).files().size());
    }

    @Test
    void theFinishingOfAKilledBuildMayBeKilledToo() throws Exception {
        for (int step = 3; step < 30; step += 5) {
            Path output = folder.resolve("at-" + step).resolve("site");
            TestSite.version(1).write(output);
            assertThat(BuildProcess.haltAt(step + 5, output, 2)).isEqualTo(BuildProcess.HALTED);

            assertThat(BuildProcess.haltAt(step, output, 3)).isEqualTo(BuildProcess.HALTED);

            assertWhole(output, "killed twice, at last at step " + step);
            TestSite.version(3).write(output);
            assertThat(TestSite.read(output)).isEqualTo(TestSite.version(3));
        }
    }

    @Test
    void aFirstSiteAppearsByOneStep() throws Exception {
        Path output = folder.resolve("site");
        assertThat(BuildProcess.haltAt(1, output, 1)).isEqualTo(BuildProcess.HALTED);
        assertThat(output).doesNotExist();

        assertThat(BuildProcess.haltAt(2, output, 2)).isZero();
        assertThat(TestSite.read(output)).isEqualTo(TestSite.version(2));
        assertThat(Sha256sum.check(output)).isZero();
    }

    @Test
    void aFirstBuildIntoAFolderKilledAtAnyStepIsFinishedByTheNext() throws Exception {
        for (int step = 1; step < 36; step += 3) {
            Path output = Files.createDirectories(folder.resolve("at-" + step).resolve("site"));
            assertThat(BuildProcess.haltAt(step, output, 1)).isEqualTo(BuildProcess.HALTED);

            if (Files.exists(output.resolve("index.html"))) {
                assertWhole(output, "killed at step " + step);
            }
            TestSite.version(2).write(output);
            assertThat(TestSite.read(output)).isEqualTo(TestSite.version(2));
        }
    }

    @Test
    void killsAtRandomMomentsLeaveAWholeSite() throws Exception {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Path output = folder.resolve("site");
        TestSite.version(1).write(output);
        for (int kill = 0; kill < RANDOM_KILLS; kill++) {
            Process build = BuildProcess.endless(output);
            Thread.sleep(150 + random.nextInt(300));
            build.destroyForcibly().waitFor();

            assertWhole(output, "seed %d, kill %d".formatted(seed, kill));
            if (kill % 3 == 0) {
                TestSite.version(3).write(output);
                assertThat(TestSite.read(output)).isEqualTo(TestSite.version(3));
            }
        }
    }

    private static void assertWhole(Path output, String when) throws Exception {
        TestSite site = TestSite.read(output);
        assertThat(site.brokenFrom("index.html")).as(when).isEmpty();
        assertThat(site.brokenFrom("ru/index.html")).as(when).isEmpty();
    }
}
