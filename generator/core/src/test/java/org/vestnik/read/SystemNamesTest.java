package org.vestnik.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.TestSite;
import org.vestnik.config.BulletinConfig.Limits;

/** Under settings that hide file names from Java, that is said, and no article is lost in silence. */
class SystemNamesTest {

    @ParameterizedTest
    @CsvSource({
        "true, UTF-8, статья.md, true",
        "true, UTF-8, stat\uFFFDya.md, false",
        "true, US-ASCII, article.md, true",
        "true, US-ASCII, \uFFFD\uFFFD.md, false",
        "true, KOI8-R, п╠.md, false",
        "false, windows-1251, статья.md, true",
    })
    void onlyNamesThatTheSystemGivesTrulyAreAccepted(boolean bytes, String charset, String name, boolean expected) {
        assertThat(new SystemNames(bytes, Charset.forName(charset)).canName(name))
                .isEqualTo(expected);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aRussianFileNameUnderTheCLocaleIsAProblemOfTheEnvironment(@TempDir Path root) throws Exception {
        String article = "---\ntitle: T\ndate: 2018-08-04\n---\nText.\n";
        TestSite.write(root, "").with("content/ru/статья.md", article).with("content/ru/article.md", article);

        assertThat(codesIn("C", root)).containsExactly("DK022");
        assertThat(codesIn("C.UTF-8", root)).isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aNameInAnOldEncodingIsAProblemOfItsFile(@TempDir Path root) throws Exception {
        Path folder = TestSite.write(root, "")
                .with("content/ru/article.md", "---\ntitle: T\ndate: 2018-08-04\n---\nText.\n")
                .path("content/ru");
        new ProcessBuilder("sh", "-c", "cp article.md \"$(printf '\\341\\342')\".md")
                .directory(folder.toFile())
                .inheritIO()
                .start()
                .waitFor();

        assertThat(codesIn("C.UTF-8", root)).containsExactly("FM026");
    }

    /** The codes of the problems that a Java under this locale finds. */
    private static List<String> codesIn(String locale, Path root) throws IOException, InterruptedException {
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                PrintCodes.class.getName(),
                root.toString());
        java.environment().putAll(Map.of("LC_ALL", locale, "LANG", locale));
        Process process = java.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        assertThat(process.waitFor()).isZero();
        return output.lines().toList();
    }

    /** Reads the bulletin in a folder and prints the codes of its problems. */
    static final class PrintCodes {

        private PrintCodes() {}

        public static void main(String[] arguments) {
            ReadSite site = ReadSite.of(
                    Path.of(arguments[0]), ReadSite.config(List.of(ReadSite.RU, ReadSite.EN), Limits.DEFAULT));
            site.problems()
                    .list()
                    .forEach(problem -> System.out.println(problem.code().id()));
        }
    }
}
