package org.vestnik.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestnik.images.Fixture.join;
import static org.vestnik.images.Fixture.latin1;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vestnik.model.Asset;
import org.vestnik.model.OutputPath;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;

class PdfCheckerTest {

    @Test
    void theAuthorAndTheProgramAreNoted() {
        List<Problem> notes = notes(latin1("%PDF-1.4\n1 0 obj << /Author (Anna) /Producer<FEFF0041> >> endobj"));

        assertThat(notes).hasSize(1);
        assertThat(notes.get(0).code()).isEqualTo(ProblemCode.PDF_NAMES_PEOPLE);
        assertThat(notes.get(0).isError()).isFalse();
        assertThat(notes.get(0).details()).containsExactly("Author, Producer");
    }

    @Test
    void informationInAnObjectOfItsOwnIsNoted() {
        assertThat(notes(latin1("%PDF-1.4\n<< /Creator 7 0 R >>"))).hasSize(1);
    }

    @Test
    void compressedInformationIsNoted() {
        byte[] objects = Zlib.store(latin1("1 0 << /Author (Anna) >>"));
        byte[] pdf = join(
                latin1("%PDF-1.5\n3 0 obj << /Type /ObjStm /N 1 /Filter /FlateDecode >>\nstream\r\n"),
                objects,
                latin1("\nendstream"));

        assertThat(notes(pdf)).hasSize(1);
    }

    @Test
    void xmpIsNoted() {
        assertThat(notes(latin1("%PDF-1.4\n<x:xmpmeta xmlns:x='adobe:ns:meta/'>"))
                        .get(0)
                        .details())
                .containsExactly("XMP");
    }

    @Test
    void aPdfThatTellsNothingIsPassed() {
        assertThat(notes(latin1("%PDF-1.4\n<< /Author () /Producer <> /Type /ObjStm >> stream\nbroken")))
                .isEmpty();
    }

    private static List<Problem> notes(byte[] pdf) {
        Problems problems = new Problems();
        Asset asset = new Asset(Path.of("content/static/a.pdf"), new OutputPath("a.pdf"), false, pdf.length);
        new PdfChecker().check(asset, pdf, problems);
        return problems.list();
    }
}
