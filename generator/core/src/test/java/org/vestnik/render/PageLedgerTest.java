package org.vestnik.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.cache.CacheFolder;
import org.vestnik.cache.Digest;
import org.vestnik.cache.FileMark;
import org.vestnik.cache.FileStamp;
import org.vestnik.cache.Fingerprint;
import org.vestnik.model.OutputPath;

/** When what a build has drawn is written down. */
class PageLedgerTest {

    private static final Fingerprint KEY = new Digest().text("key").finish();
    private static final int PAGES = 500;

    @TempDir
    private Path folder;

    @BeforeEach
    void firstBuild() {
        PageLedger ledger = ledger();
        for (int i = 0; i < PAGES; i++) {
            drawn(ledger, i, i, 10_000);
        }
        ledger.save(List.of());
    }

    @Test
    void fewPagesAreNotWorthTheWriting() throws IOException {
        assertThat(isSavedAfter(5, 10_000)).isFalse();
    }

    @Test
    void manyAre() throws IOException {
        assertThat(isSavedAfter(6, 10_000)).isTrue();
    }

    @Test
    void oneThatTakesLongToMakeIs() throws IOException {
        assertThat(isSavedAfter(1, 1_000_000)).isTrue();
    }

    @Test
    void soIsOnePicture() throws IOException {
        Object before = key();
        PageLedger ledger = ledger();
        keepAllBut(ledger, 0);
        ledger.rendered(new OutputPath("media/x.png"), KEY, mark(7, 100), "");
        ledger.save(List.of());
        assertThat(key()).isNotEqualTo(before);
    }

    /** Whether the ledger is another file after a build that drew so many pages of so many bytes. */
    private boolean isSavedAfter(int pages, int bytes) throws IOException {
        Object before = key();
        PageLedger ledger = ledger();
        keepAllBut(ledger, pages);
        for (int i = 0; i < pages; i++) {
            drawn(ledger, i, i + PAGES, bytes);
        }
        ledger.save(List.of());
        return !key().equals(before);
    }

    private static void keepAllBut(PageLedger ledger, int pages) {
        for (int i = pages; i < PAGES; i++) {
            assertThat(ledger.keep(path(i), fingerprint(i), new Standing())).isTrue();
        }
    }

    private static void drawn(PageLedger ledger, int number, int stamp, int bytes) {
        PageFingerprint fingerprint = PageFingerprint.of(fingerprint(number));
        ledger.rendered(path(number), fingerprint, mark(stamp, bytes), "", Places.NONE);
    }

    private PageLedger ledger() {
        return PageLedger.in(CacheFolder.open(folder), "pages", KEY);
    }

    private Object key() throws IOException {
        return Files.readAttributes(folder.resolve("pages"), BasicFileAttributes.class)
                .fileKey();
    }

    private static OutputPath path(int number) {
        return new OutputPath("en/" + number + ".html");
    }

    private static Fingerprint fingerprint(int number) {
        return new Digest().number(number).finish();
    }

    private static FileMark mark(int number, int bytes) {
        return new FileMark(new FileStamp(bytes, 1 + number, number), fingerprint(number));
    }

    /** A site in which every file stands as it was. */
    private record Standing() implements RenderTarget {
        @Override
        public Taken put(RenderedFile file) {
            throw new IllegalStateException("nothing is drawn");
        }

        @Override
        public Optional<FileMark> keep(OutputPath path, FileMark mark) {
            return Optional.of(mark);
        }

        @Override
        public Optional<byte[]> standing(OutputPath path, FileMark mark) {
            return Optional.empty();
        }
    }
}
