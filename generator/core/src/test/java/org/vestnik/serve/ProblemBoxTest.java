package org.vestnik.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.SourcePosition;

class ProblemBoxTest {

    @TempDir
    private Path root;

    @Test
    void placeLineCaretAndRemedyAreShownAndEscaped() throws IOException {
        Files.writeString(root.resolve("x.md"), "---\ndate: <script>\n");
        Problem problem = Problem.at(
                new SourcePosition(Path.of("x.md"), 2, 7), ProblemCode.NOT_A_DATE, "date", "<script>", "a \"day\"");

        assertThat(html("en", problem))
                .contains("<b>x.md:2:7</b> <small>FM003</small>")
                .contains("<pre dir=\"ltr\">date: &lt;script&gt;\n      <b>^</b></pre>")
                .contains("'date' is not a date: &lt;script&gt;")
                .contains("<p class=\"fix\">→ write it as a &quot;day&quot;</p>")
                .doesNotContain("<script");
        assertThat(html("ru", problem)).contains("Не собрано", "напишите");
    }

    @Test
    void manyProblemsEndInACount() {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < 13; i++) {
            problems.add(Problem.general(ProblemCode.DISK_FAILED, "disk " + i));
        }
        String html = html("en", problems.toArray(Problem[]::new));

        assertThat(html).contains("Errors: 13", "… and 3 more");
        assertThat(html.split("class=\"problem\"", -1)).hasSize(11);
    }

    @Test
    void withoutErrorsThereIsNoBox() {
        Problem note = Problem.general(ProblemCode.FOREIGN_FILE, "x");

        assertThat(new ProblemBox(new MessageCatalog("en"), root).html(new PreviewState(1, true, false, List.of(note))))
                .isEmpty();
    }

    private String html(String language, Problem... problems) {
        return new ProblemBox(new MessageCatalog(language), root)
                .html(new PreviewState(1, true, true, List.of(problems)));
    }
}
