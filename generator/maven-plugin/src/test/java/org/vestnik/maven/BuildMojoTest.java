package org.vestnik.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildMojoTest {

    @TempDir
    private Path root;

    private final List<String> info = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();

    @Test
    void aBuiltSiteIsSummedUpInTheLog() throws Exception {
        SmallBulletin.at(root);
        mojo().execute();

        assertThat(errors).isEmpty();
        assertThat(info.get(0)).startsWith("Articles: 2. Files: ").endsWith(" Site: " + root.resolve("target/site"));
        assertThat(root.resolve("target/site/index.html")).exists();
    }

    @Test
    void aMistakeIsToldAtItsPlaceAndEndsWithOneSentence() {
        SmallBulletin.withAMistake(root);

        assertThatThrownBy(() -> mojo().execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("Nothing was written; a site that was there before is as it was. Errors: 1, notes: 0")
                .hasNoCause();
        assertThat(errors)
                .singleElement()
                .asString()
                .startsWith("content/en/first.md:3:7 FM003 'date' is not a date: 31/12/2026 -> ");
        assertThat(root.resolve("target/site")).doesNotExist();
    }

    @Test
    void russianIsSpokenIfAskedFor() {
        SmallBulletin.withAMistake(root);
        BuildMojo mojo = mojo();
        mojo.messages = "ru";

        assertThatThrownBy(mojo::execute)
                .hasMessageStartingWith("Ничего не записано")
                .hasMessageContaining("Ошибок: 1");
        assertThat(errors).singleElement().asString().containsPattern("\\p{IsCyrillic}");
    }

    @Test
    void aWrongParameterIsAFailureWithoutACause() {
        SmallBulletin.at(root);
        BuildMojo mojo = mojo();
        mojo.clock = "noon";

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("US001 'clock' is not an instant: noon -> ")
                .hasNoCause();
    }

    @Test
    void notesAreNoErrorsUnlessTheBuildIsStrict() throws Exception {
        SmallBulletin.at(root).with("content/en/b.md", "---\ntitle: X\ndate: 2026-02-03\n---\n\n[here]()\n");
        mojo().execute();

        assertThat(errors).isEmpty();
        assertThat(info).anySatisfy(line -> assertThat(line).startsWith("content/en/b.md:6:8 note: MD006 "));

        BuildMojo strict = mojo();
        strict.strict = true;
        assertThatThrownBy(strict::execute).isInstanceOf(MojoFailureException.class);
        assertThat(errors).singleElement().asString().startsWith("content/en/b.md:6:8 MD006 ");
    }

    @Test
    void timingsStandInTheLogAndInTheCache() throws Exception {
        SmallBulletin.at(root);
        BuildMojo mojo = mojo();
        mojo.timings = true;
        mojo.execute();

        assertThat(info).anySatisfy(line -> assertThat(line).endsWith(" in " + root.resolve("target/vestnik")));
        assertThat(root.resolve("target/vestnik/timings.html")).exists();
    }

    @Test
    void skippingBuildsNothing() throws Exception {
        SmallBulletin.withAMistake(root);
        BuildMojo mojo = mojo();
        mojo.skip = true;
        mojo.execute();

        assertThat(info).containsExactly("vestnik.skip is set: no site is built");
        assertThat(root.resolve("target")).doesNotExist();
    }

    private BuildMojo mojo() {
        BuildMojo mojo = new BuildMojo();
        mojo.directory = root.toFile();
        mojo.format = "human";
        mojo.messages = "en";
        mojo.setLog(new SystemStreamLog() {
            @Override
            public void info(CharSequence line) {
                info.add(line.toString());
            }

            @Override
            public void error(CharSequence line) {
                errors.add(line.toString());
            }
        });
        return mojo;
    }
}
