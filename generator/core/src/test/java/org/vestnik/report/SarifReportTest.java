package org.vestnik.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.SourcePosition;

/** What the schema of SARIF 2.1.0 and the forges that read it require (OASIS, sections 3.13 to 3.30 and 3.49). */
class SarifReportTest {

    private static final Problem ERROR = Problem.at(
            new SourcePosition(Path.of("content/ru/а б.md"), 3, 7), ProblemCode.NOT_A_DATE, "date", "31/12", "…");
    private static final Problem AGAIN =
            Problem.at(new SourcePosition(Path.of("content/en/x.md"), 4, 1), ProblemCode.NOT_A_DATE, "date", "x", "…");
    private static final Problem NOTE =
            Problem.at(new SourcePosition(Path.of("content/en/x.md"), 5, 2), ProblemCode.ADDRESS_EMPTY, "here");
    private static final Problem NOWHERE = Problem.general(ProblemCode.DISK_FAILED, "a \"b\" <c>");

    @Test
    void aLogHasItsVersionAndOneRunOfANamedTool() throws Exception {
        JsonNode log = log(false, ERROR, NOTE);

        assertThat(log.at("/version").textValue()).isEqualTo("2.1.0");
        assertThat(URI.create(log.at("/$schema").textValue())).hasScheme("https");
        assertThat(log.at("/runs")).hasSize(1);
        assertThat(log.at("/runs/0/tool/driver/name").textValue()).isNotBlank();
        assertThat(log.at("/runs/0/columnKind").textValue()).isEqualTo("utf16CodeUnits");
    }

    @Test
    void everyResultNamesItsRuleLevelMessageAndPlace() throws Exception {
        JsonNode log = log(false, ERROR, AGAIN, NOTE, NOWHERE);
        JsonNode rules = log.at("/runs/0/tool/driver/rules");

        assertThat(log.at("/runs/0/results")).hasSize(4).allSatisfy(result -> {
            assertThat(result.at("/level").textValue()).isIn("error", "note");
            assertThat(result.at("/message/text").textValue()).isNotBlank();
            assertThat(rules.get(result.at("/ruleIndex").intValue()).get("id")).isEqualTo(result.get("ruleId"));
            assertThat(result.at("/locations").isArray()).isTrue();
        });
        assertThat(rules).hasSize(3).allSatisfy(rule -> {
            assertThat(rule.at("/shortDescription/text").textValue()).isNotBlank();
            assertThat(rule.at("/help/text").textValue()).isNotBlank();
            assertThat(rule.at("/defaultConfiguration/level").textValue()).isIn("error", "note");
        });
    }

    @Test
    void aPlaceIsAUriBelowTheRootWithLineAndColumn() throws Exception {
        JsonNode place = log(false, ERROR).at("/runs/0/results/0/locations/0/physicalLocation");

        assertThat(place.at("/artifactLocation/uri").textValue()).isEqualTo("content/ru/%D0%B0%20%D0%B1.md");
        assertThat(URI.create(place.at("/artifactLocation/uri").textValue()).getPath())
                .isEqualTo("content/ru/а б.md");
        assertThat(place.at("/region/startLine").intValue()).isEqualTo(3);
        assertThat(place.at("/region/startColumn").intValue()).isEqualTo(7);
    }

    @Test
    void aProblemWithoutAPlaceHasNone() throws Exception {
        assertThat(log(false, NOWHERE).at("/runs/0/results/0/locations")).isEmpty();
    }

    @Test
    void strictMakesErrorsOfNotes() throws Exception {
        assertThat(log(false, NOTE).at("/runs/0/results/0/level").textValue()).isEqualTo("note");
        assertThat(log(true, NOTE).at("/runs/0/results/0/level").textValue()).isEqualTo("error");
    }

    @Test
    void aRunWithoutProblemsIsALogToo() throws Exception {
        assertThat(log(false).at("/runs/0/results").isArray()).isTrue();
    }

    private static JsonNode log(boolean strict, Problem... problems) throws Exception {
        Reporter reporter =
                new Reporter(ReportFormat.parse("sarif"), ReportStyle.PLAIN, new MessageCatalog("en"), strict);
        List<String> lines = reporter.lines(List.of(problems), Path.of(""));
        assertThat(lines).hasSize(1);
        return new ObjectMapper().readTree(lines.get(0));
    }
}
