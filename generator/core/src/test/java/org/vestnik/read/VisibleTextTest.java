package org.vestnik.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.problem.SourcePosition;
import org.vestnik.yaml.YamlText;

class VisibleTextTest {

    private final Problems problems = new Problems();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A **bold** word",
                "«**Herald**» is closed",
                "Read [this](https://e.example/)",
                "Run `vestnik build`",
                "A <b>bold</b> word",
                "Two<br/>lines",
                "A <a href=x>link</a>",
                "<!-- not yet --> A"
            })
    void markupIsNoted(String text) {
        assertThat(found(text)).containsExactly(ProblemCode.MARKUP_IN_TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Meta**, Instagram** и Facebook** оштрафованы",
                "«Медуза»**, «Дождь»**: запрет",
                "х**ня и п***ц",
                "5**2 и 3**2, 5 * 3 * 2, a*b*c",
                "a<b и c>d",
                "file_name_here, __init__, C++, R&D",
                "[sic] (так), [видео]",
                "** признан в России иностранным агентом"
            })
    void whatNewsroomsWriteIsNot(String text) {
        assertThat(found(text)).isEmpty();
    }

    /** As long as a front matter may be: each took a minute when all of the text was looked through from each sign. */
    @ParameterizedTest
    @ValueSource(strings = {"[", "[a](", "**a ", "`", "<a ", "<a b="})
    @Timeout(10)
    void hostileTextIsLookedThroughOnce(String sign) {
        assertThat(found("<x " + sign.repeat(60_000 / sign.length()))).hasSizeLessThan(2);
    }

    private Iterable<ProblemCode> found(String text) {
        new VisibleText(problems).of("title", new YamlText(text, SourcePosition.startOf(Path.of("a.md"))));
        return problems.list().stream().map(Problem::code).toList();
    }
}
