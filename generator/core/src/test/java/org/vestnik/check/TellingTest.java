package org.vestnik.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.problem.SourcePosition;

class TellingTest {

    @TempDir
    private Path root;

    @Test
    void ofWhatStandsOnPagesAloneTheFirstThreeAreToldAndTheRestIsCounted() {
        Findings findings = new Findings();
        Stream.of("a", "b", "c", "d", "e").forEach(name -> add(findings, name));

        assertThat(told(findings, Map.of()))
                .containsExactly(
                        dead("a"),
                        new Problem(dead("a").at(), ProblemCode.SAME_ELSEWHERE, List.of("CK001", "2")),
                        dead("b"),
                        dead("c"));
    }

    @Test
    void threeOfAKindAreToldWithoutACount() {
        Findings findings = new Findings();
        Stream.of("a", "b", "c").forEach(name -> add(findings, name));

        assertThat(told(findings, Map.of())).containsExactly(dead("a"), dead("b"), dead("c"));
    }

    /** Each leads to another file, so it is another fault; but the link is alike on all pages. */
    private static void add(Findings findings, String name) {
        Link link = new Link(Link.Kind.FOLLOWED, name + "/contact.html", "", "Contact", Spot.START);
        findings.on("en/" + name + ".html")
                .add(link.at(), ProblemCode.LINK_DEAD, LinkCheck.words(link), link.address(), "en/about.html");
    }

    private List<Problem> told(Findings findings, Map<String, Path> sources) {
        Problems problems = new Problems();
        new Telling(new SourcePlaces(root, root.resolve("target/site"), () -> sources), problems).tell(findings);
        return problems.list();
    }

    private static Problem dead(String name) {
        SourcePosition at = new SourcePosition(Path.of("target/site/en", name + ".html"), 1, 1);
        return new Problem(Optional.of(at), ProblemCode.LINK_DEAD, List.of(name + "/contact.html", "en/about.html"));
    }
}
