package org.vestnik;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.problem.ExitCode;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.SourcePosition;

/** What is not mended is left byte for byte, and said. */
class EncodingMendingTest {

    private static final String NAME = "content/ru/first.md";
    private static final String TEXT = "---\ntitle: Первая\ndate: 2026-02-02\n---\n\nСуд выслушал свидетеля.\n";

    @TempDir
    private Path root;

    private TestSite site;

    @BeforeEach
    void write() {
        site = new TestSite(root).with(NAME, TEXT);
    }

    @Test
    void aByteThatMeansNothingInTheNamedEncodingIsToldByItsNumber() throws UsageException {
        byte[] bytes = TEXT.getBytes(Charset.forName("windows-1251"));
        int last = bytes.length - 1;
        bytes[last] = (byte) 0x98;
        site.with(NAME, bytes);

        assertThat(mend(Optional.of("windows-1251")))
                .isEqualTo(told(ExitCode.CONTENT, ProblemCode.ENCODING_OTHER, "windows-1251", Integer.toString(last)));
        assertThat(site.path(NAME)).hasBinaryContent(bytes);
    }

    @Test
    void damagedUtf8IsMadeNothingElse() throws UsageException {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xD0;
        site.with(NAME, bytes);

        assertThat(mend(Optional.empty())).isEqualTo(told(ExitCode.CONTENT, ProblemCode.ENCODING_DAMAGED));
        assertThat(site.path(NAME)).hasBinaryContent(bytes);
    }

    @Test
    void utf8IsLeftAloneEvenIfAnotherEncodingIsNamed() throws UsageException {
        CheckReport fine = told(ExitCode.DONE, ProblemCode.ENCODING_FINE);

        assertThat(mend(Optional.empty())).isEqualTo(fine);
        assertThat(mend(Optional.of("windows-1251"))).isEqualTo(fine);
        assertThat(site.path(NAME)).hasContent(TEXT);
        assertThat(site.path(NAME + ".bak")).doesNotExist();
    }

    private CheckReport mend(Optional<String> from) throws UsageException {
        BuildRequest request = BuildRequest.in(root, Instant.parse("2026-03-01T09:00:00Z"));
        return EncodingMending.of(request, Optional.of(NAME), from).mend();
    }

    private static CheckReport told(ExitCode exit, ProblemCode code, String... details) {
        SourcePosition at = SourcePosition.startOf(Path.of(NAME));
        return new CheckReport(exit, List.of(new Problem(Optional.of(at), code, List.of(details))), OptionalInt.of(1));
    }
}
