package org.vestnik.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestnik.images.Fixture.join;
import static org.vestnik.images.Fixture.latin1;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vestnik.model.Asset;
import org.vestnik.model.OutputPath;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;

class RecordingCheckerTest {

    @Test
    void whereAFilmWasTakenAndWithWhatIsNoted() {
        byte[] film = join(
                box("ftyp", latin1("isom")),
                box("mdat", latin1("loci")),
                box(
                        "moov",
                        join(
                                box("mvhd", new byte[100]),
                                box("udta", box("\u00a9xyz", latin1("+55.7558+037.6173/"))),
                                box("meta", latin1("com.apple.quicktime.model com.android.version")))));

        assertThat(notes("x.mp4", film)).containsExactly("com.apple.quicktime.model, \u00a9xyz");
    }

    @Test
    void whoeverNamesHimselfInSoundIsNoted() {
        byte[] sound = join(
                latin1("ID3\u0003\0\0\0\0\0\u0040"),
                frame("TSSE", "Lavf"),
                frame("TPE1", "\0Anna"),
                frame("COMM", "\0engwhere"),
                new byte[20]);

        assertThat(notes("x.mp3", sound)).containsExactly("COMM, TPE1");
    }

    @Test
    void otherVersionsAreReadToo() {
        byte[] old =
                join(latin1("ID3\u0002\0\0\0\0\0\u0020"), latin1("TT2\0\0\u0002\0aTP1\0\0\u0005\0Anna"), new byte[20]);
        byte[] extended = join(
                latin1("ID3\u0003\0\u0040\0\0\0\u0040\0\0\0\u0006\0\0\0\0\0\0"),
                frame("TIT2", "\0Talk"),
                frame("TPE1", "\0Anna"),
                new byte[30]);

        assertThat(notes("x.mp3", old)).containsExactly("TP1");
        assertThat(notes("x.mp3", extended)).containsExactly("TPE1");
    }

    @Test
    void whatTellsNothingIsLeftInPeace() {
        assertThat(notes("x.mp4", join(box("mdat", latin1("\u00a9xyz")), box("moov", box("mvhd", new byte[100])))))
                .isEmpty();
        assertThat(notes("x.mp3", latin1("\u00ff\u00fb\u0090\0"))).isEmpty();
        assertThat(notes("x.mp3", join(latin1("ID3\u0004\0\0\0\0\0\u0020"), frame("TSSE", "Lavf"), new byte[20])))
                .isEmpty();
    }

    @Test
    void brokenFilesEndTheSearch() {
        assertThat(notes("x.mp4", latin1("\0\0\0\u0001moov"))).isEmpty();
        assertThat(notes("x.mp4", latin1("\u007f\u00ff\u00ff\u00ffmoov\u00a9xyz")))
                .containsExactly("\u00a9xyz");
        assertThat(notes("x.mp4", latin1("\0\0\0\0free"))).isEmpty();
        assertThat(notes("x.mp3", latin1("ID3\u0003\0\0\u007f\u007f\u007f\u007fTPE1\u00ff\u00ff\u00ff\u00ff\0\0x")))
                .isEmpty();
        assertThat(notes("x.mp3", latin1("ID3"))).isEmpty();
    }

    private static byte[] box(String type, byte[] body) {
        byte[] size = ByteBuffer.allocate(4).putInt(8 + body.length).array();
        return join(size, latin1(type), body);
    }

    private static byte[] frame(String name, String text) {
        byte[] size = ByteBuffer.allocate(4).putInt(text.length()).array();
        return join(latin1(name), size, new byte[2], latin1(text));
    }

    private static List<String> notes(String name, byte[] recording) {
        Problems problems = new Problems();
        Asset asset = new Asset(Path.of("content/static/" + name), new OutputPath(name), false, recording.length);
        new RecordingChecker().check(asset, recording, problems);
        assertThat(problems.list()).extracting(Problem::code).allMatch(ProblemCode.RECORDING_TELLS::equals);
        return problems.list().stream()
                .flatMap(problem -> problem.details().stream())
                .toList();
    }
}
