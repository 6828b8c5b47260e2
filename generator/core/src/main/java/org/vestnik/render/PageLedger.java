package org.vestnik.render;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.vestnik.cache.CacheFile;
import org.vestnik.cache.CacheFolder;
import org.vestnik.cache.CacheInput;
import org.vestnik.cache.CacheOutput;
import org.vestnik.cache.FileMark;
import org.vestnik.cache.Fingerprint;
import org.vestnik.markdown.SafeHtml;
import org.vestnik.model.OutputPath;
import org.vestnik.problem.Problem;

/**
 * What the last build rendered: of each file of the site a fingerprint of all that it is made of, with the mark by which it is
 * known again in the site; and notes on the bodies of articles, so that they need not be parsed to know that. A file whose
 * fingerprint and mark are still the same is not rendered again. What had a problem is not put into the ledger: the problem
 * has to be found again. Safe for several threads.
 */
public final class PageLedger {

    /** In bytes. To make a larger file again, such as a book, costs more than to save the ledger, however little else has changed. */
    private static final long LARGE = 256 * 1024;

    private final Optional<CacheFile> file;
    private final Map<String, Entry> last;
    private final Map<String, BodyNote> lastNotes;
    private final Optional<Fingerprint> lastOutline;
    private final Map<String, Entry> now = new ConcurrentHashMap<>();
    private final Map<String, BodyNote> notes = new ConcurrentHashMap<>();
    private final Map<String, Fingerprint> lastNamed;
    private final Map<String, Fingerprint> named = new ConcurrentHashMap<>();

    private volatile Optional<Fingerprint> outline = Optional.empty();

    /** Whether something was made that it takes long to make again. */
    private volatile boolean dear;

    private PageLedger(Optional<CacheFile> file, Last last) {
        this.file = file;
        this.last = last.entries();
        this.lastNotes = last.notes();
        this.lastNamed = last.named();
        this.lastOutline = last.outline();
    }

    /** What the last build left. */
    private record Last(
            Optional<Fingerprint> outline,
            Map<String, Entry> entries,
            Map<String, BodyNote> notes,
            Map<String, Fingerprint> named) {
        static final Last NOTHING = new Last(Optional.empty(), Map.of(), Map.of(), Map.of());
    }

    /**
     * One file of the site.
     *
     * @param source the file whose problems would be found by rendering it, relative to the bulletin's root; may be empty
     */
    private record Entry(PageFingerprint fingerprint, FileMark mark, String source, Places places) {
        Entry with(FileMark now) {
            return now.equals(mark) ? this : new Entry(fingerprint, now, source, places);
        }
    }

    /** A page that stands, with another shared part, and what it holds where now. */
    record Refilled(Slot.Filled filled, Places places) {}

    /**
     * @param name of the cache file: one for each output folder
     * @param key of the program, the settings and the words, which every page depends on
     */
    public static PageLedger in(CacheFolder folder, String name, Fingerprint key) {
        CacheFile file = folder.file(name, key);
        return new PageLedger(
                Optional.of(file), file.read().map(PageLedger::read).orElse(Last.NOTHING));
    }

    /** Of no build, and it is not kept. */
    public static PageLedger none() {
        return new PageLedger(Optional.empty(), Last.NOTHING);
    }

    /** Whether anything of this build is kept for the next. */
    boolean isKept() {
        return file.isPresent();
    }

    /**
     * Notes what all pages of this build are made of, but for bodies.
     *
     * @param now empty if it can't be told
     * @return whether the ledger was kept of the very same
     */
    boolean outline(Optional<Fingerprint> now) {
        outline = now;
        return now.isPresent() && now.equals(lastOutline);
    }

    /** The fingerprint of all on a page but what it shares with others, as the ledger was kept. */
    Optional<Fingerprint> own(OutputPath path) {
        return Optional.ofNullable(last.get(path.value()))
                .map(entry -> entry.fingerprint().own());
    }

    /** Leaves the file as it is, if it would become the same. */
    public boolean keep(OutputPath path, Fingerprint fingerprint, RenderTarget target) {
        return keep(path, PageFingerprint.of(fingerprint), target);
    }

    /** Leaves the page as it is, if it would become the same. */
    boolean keep(OutputPath path, PageFingerprint fingerprint, RenderTarget target) {
        Entry known = last.get(path.value());
        Optional<FileMark> kept = known != null && known.fingerprint().equals(fingerprint)
                ? target.keep(path, known.mark())
                : Optional.empty();
        kept.ifPresent(mark -> now.put(path.value(), known.with(mark)));
        return kept.isPresent();
    }

    /** @param source whose problems would be found by rendering the file again; may be empty */
    public void rendered(OutputPath path, Fingerprint fingerprint, FileMark mark, String source) {
        rendered(path, PageFingerprint.of(fingerprint), mark, source, Places.NONE);
        dear = true; // a picture, a card, an archive
    }

    void rendered(OutputPath path, PageFingerprint fingerprint, FileMark mark, String source, Places places) {
        now.put(path.value(), new Entry(fingerprint, mark, source, places));
        dear |= mark.stamp().size() > LARGE;
    }

    /**
     * Whether the page was rendered with a part that can be changed in it, and all else on it would be the same.
     *
     * @param own fingerprint of all else
     */
    boolean canRefill(OutputPath path, Fingerprint own) {
        Entry known = last.get(path.value());
        return known != null
                && known.places().shared().isPresent()
                && known.fingerprint().own().equals(own);
    }

    /**
     * The page as it stands in the site, with another shared part; empty if all else on it would not be the same.
     *
     * @param own fingerprint of all else
     */
    Optional<Refilled> refilled(OutputPath path, Fingerprint own, Part part, RenderTarget target) {
        if (!canRefill(path, own)) {
            return Optional.empty();
        }
        Entry known = last.get(path.value());
        Slot slot = known.places().shared().orElseThrow();
        return target.standing(path, known.mark())
                .flatMap(page -> slot.filled(page, part))
                .map(filled -> new Refilled(filled, known.places().refilled(filled.slot())));
    }

    /**
     * The text of an article as its page in the site holds it; empty if it, or what it names, is not as it was when the ledger was kept, or
     * if this build has not looked at that yet.
     *
     * @param source of the article
     * @param digest of its body
     */
    Optional<SafeHtml> standingText(OutputPath path, String source, String digest, RenderTarget target) {
        Entry known = last.get(path.value());
        boolean same = known != null
                && known.source().equals(source)
                && Optional.ofNullable(lastNotes.get(source))
                        .filter(note -> note.digest().equals(digest))
                        .isPresent()
                && Optional.ofNullable(named.get(source))
                        .filter(now -> now.equals(lastNamed.get(source)))
                        .isPresent();
        return same
                ? known.places()
                        .text()
                        .flatMap(place -> target.standing(path, known.mark()).flatMap(place::in))
                : Optional.empty();
    }

    /** What is known of a body from its source's bytes alone, kept for the next build too; empty if it must be parsed. */
    Optional<BodyNote> keptNote(String source, String digest) {
        BodyNote known = notes.getOrDefault(source, lastNotes.get(source));
        if (known == null || !known.digest().equals(digest)) {
            return Optional.empty();
        }
        notes.put(source, known);
        return Optional.of(known);
    }

    /** The same, of what was known when the ledger was kept alone; empty if the body is another now. */
    Optional<BodyNote> keptLastNote(String source, String digest) {
        Optional<BodyNote> known = Optional.ofNullable(lastNotes.get(source))
                .filter(note -> note.digest().equals(digest));
        known.ifPresent(note -> notes.put(source, note));
        return known;
    }

    /** Where all that a content names stood when the ledger was kept, and what its pictures became. */
    Optional<Fingerprint> lastNamed(String source) {
        return Optional.ofNullable(lastNamed.get(source));
    }

    /** Keeps where it stands now. */
    void putNamed(String source, Fingerprint now) {
        named.put(source, now);
    }

    /** Keeps what was found out of a body that had to be parsed. */
    void putNote(String source, BodyNote note) {
        notes.put(source, note);
    }

    /**
     * Keeps all this for the next build. Call it when all files have been put, whether or not they are in their places yet.
     *
     * @param found in rendering: what had a problem is left out
     */
    public void save(List<Problem> found) {
        Set<String> troubled = new HashSet<>();
        for (Problem problem : found) {
            problem.at().ifPresent(at -> troubled.add(at.file().toString()));
            if (problem.at().isEmpty()) {
                troubled.addAll(problem.details());
            }
        }
        now.entrySet()
                .removeIf(e -> troubled.contains(e.getKey())
                        || troubled.contains(e.getValue().source())
                        || !e.getValue().mark().stamp().isFine());
        notes.keySet().removeAll(troubled);
        named.keySet().removeAll(troubled);
        if (dear || !outline.equals(lastOutline) || isOutdated(last, now) || isOutdated(lastNotes, notes)) {
            file.ifPresent(f -> f.save(this::write));
        }
    }

    private static <T> boolean isOutdated(Map<String, T> last, Map<String, T> now) {
        int alike = (int) now.entrySet().stream()
                .filter(entry -> entry.getValue().equals(last.get(entry.getKey())))
                .count();
        return CacheFile.isOutdated(last.size(), now.size(), alike);
    }

    private void write(CacheOutput out) {
        out.optional(outline, out::fingerprint);
        out.list(now.entrySet(), e -> {
            out.text(e.getKey());
            e.getValue().fingerprint().write(out);
            out.mark(e.getValue().mark());
            out.word(e.getValue().source());
            e.getValue().places().write(out);
        });
        out.list(notes.entrySet(), e -> {
            out.word(e.getKey());
            e.getValue().write(out);
        });
        out.list(named.entrySet(), e -> {
            out.word(e.getKey());
            out.fingerprint(e.getValue());
        });
    }

    private static Entry entry(CacheInput in) {
        return new Entry(PageFingerprint.read(in), in.mark(), in.word(), Places.read(in));
    }

    private static Last read(CacheInput in) {
        Map<String, Entry> last = new HashMap<>();
        Map<String, BodyNote> notes = new HashMap<>();
        Optional<Fingerprint> outline = in.optional(in::fingerprint);
        for (int left = in.count(); left > 0; left--) {
            last.put(in.text(), entry(in));
        }
        for (int left = in.count(); left > 0; left--) {
            notes.put(in.word(), BodyNote.read(in));
        }
        Map<String, Fingerprint> named = new HashMap<>();
        for (int left = in.count(); left > 0; left--) {
            named.put(in.word(), in.fingerprint());
        }
        return new Last(outline, last, notes, named);
    }
}
