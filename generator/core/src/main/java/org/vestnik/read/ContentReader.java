package org.vestnik.read;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vestnik.cache.Digest;
import org.vestnik.config.BulletinConfig;
import org.vestnik.config.Dictionaries;
import org.vestnik.language.LanguagePack;
import org.vestnik.model.Article;
import org.vestnik.model.Bulletin;
import org.vestnik.model.Content;
import org.vestnik.model.ContentPlace;
import org.vestnik.model.Edition;
import org.vestnik.model.Language;
import org.vestnik.model.StaticPage;
import org.vestnik.model.UnreadFile;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;
import org.vestnik.timing.Kept;
import org.vestnik.timing.Stopwatch;
import org.vestnik.timing.Work;

/**
 * Walks a content folder and reads every file in it; a broken one is a problem and never hides the next. Files are read
 * on all processors; what comes out does not depend on how many there are.
 */
public final class ContentReader {

    private static final Comparator<Content> BY_SLUG = Comparator.comparing(Content::slug)
            .thenComparing(content -> content.source().file().toString());
    private static final Comparator<Article> NEWEST_FIRST =
            Comparator.comparing(Article::date).reversed().thenComparing(BY_SLUG);

    private final Path root;
    private final Path content;
    private final BulletinConfig config;
    private final Dictionaries dictionaries;
    private final KnownManuscripts known;
    private final Problems problems;
    private final KeptTexts kept = new KeptTexts();
    private List<Optional<Manuscript>> all = List.of();

    /**
     * @param root the bulletin's root: problems name files relative to it
     * @param content the content folder, inside or outside the root
     * @param known what the last build read
     */
    public ContentReader(
            Path root,
            Path content,
            BulletinConfig config,
            Dictionaries dictionaries,
            KnownManuscripts known,
            Problems problems) {
        this.root = root.toAbsolutePath().normalize();
        this.content = content.toAbsolutePath().normalize();
        this.config = config;
        this.dictionaries = dictionaries;
        this.known = known;
        this.problems = problems;
    }

    /** The whole bulletin, as much of it as could be read. */
    public Bulletin read(Stopwatch stopwatch) {
        return read(FoundFiles.in(root, content), stopwatch);
    }

    /** Likewise, of a content folder that was walked already. */
    public Bulletin read(FoundFiles found, Stopwatch stopwatch) {
        problems.addAll(found.problems());
        List<FoundFile> files = found.files();
        List<FoundFile> texts =
                files.stream().filter(f -> f.kind() == FileKind.CONTENT).toList();
        List<Optional<Manuscript>> read = read(texts, stopwatch);
        all = read;
        new CopiedFiles(problems).report(texts, read);
        List<UnreadFile> unread = Stream.concat(
                        found.leftOut().stream(),
                        IntStream.range(0, texts.size())
                                .filter(i -> read.get(i).isEmpty())
                                .mapToObj(i -> texts.get(i).file()))
                .map(this::unread)
                .toList();
        Set<String> unreadKeys = unread.stream().map(UnreadFile::translationKey).collect(Collectors.toSet());
        List<Content> joined = new Translations(config, unreadKeys, problems)
                .join(read.stream().flatMap(Optional::stream).toList());
        List<Edition> editions = config.languages().parallelStream()
                .map(language -> edition(language, joined))
                .toList();
        AssetReader assets = new AssetReader(problems);
        return new Bulletin(
                editions, List.copyOf(assets.read(files)), assets.unfit(files), unread, outline(files, read));
    }

    private UnreadFile unread(Path file) {
        String below = FolderWalk.below(content, root.resolve(file).normalize());
        boolean mayHoldText = switch (FileKind.of(below)) {
            case CONTENT, FOREIGN -> true;
            case STATIC, BESIDE, CONFIG, DROPPING, UNFIT_PICTURE -> false;
        };
        return new UnreadFile(file, ContentPlace.of(below, config.languages()).key(), mayHoldText);
    }

    /** @param read of the texts among the files, in their order */
    private static String outline(List<FoundFile> files, List<Optional<Manuscript>> read) {
        Digest digest = new Digest();
        Iterator<Optional<Manuscript>> manuscripts = read.iterator();
        for (FoundFile file : files) {
            digest.text(file.below());
            if (file.kind() == FileKind.CONTENT) {
                manuscripts.next().ifPresent(manuscript -> digest.add(manuscript.written()));
            }
        }
        return digest.finish().toString();
    }

    private List<Optional<Manuscript>> read(List<FoundFile> texts, Stopwatch stopwatch) {
        Problems found = new Problems();
        ContentFileReader reader = fileReader(kept, found);
        List<Optional<Manuscript>> read = texts.parallelStream()
                .map(file -> stopwatch.time(Work.READ, () -> read(file, reader, stopwatch)))
                .toList();
        problems.addAll(found.list());
        known.save(texts, read, filesOf(problems.list()));
        return read;
    }

    private Optional<Manuscript> read(FoundFile file, ContentFileReader reader, Stopwatch stopwatch) {
        Optional<Manuscript> untouched = known.untouched(file);
        stopwatch.asked(Kept.ARTICLES, untouched.isPresent());
        return untouched.or(() -> reader.read(file));
    }

    /** Also of what the dictionaries, which have one reader with the settings, had to say of words. */
    private static Set<String> filesOf(List<Problem> problems) {
        return problems.stream()
                .flatMap(problem -> problem.at().stream())
                .map(at -> at.file().toString())
                .collect(Collectors.toSet());
    }

    /** Gives the bodies of what was read, without reading a small bulletin's files again. */
    public BodyReader bodies() {
        return new BodyReader(root, kept);
    }

    /** Reads single files of what was read again. */
    public Rereader rereader() {
        return new Rereader(root, content, this::fileReader, all);
    }

    ContentFileReader fileReader(KeptTexts kept, Problems problems) {
        Map<Language, LanguagePack> packs = new LinkedHashMap<>();
        config.languages().forEach(l -> LanguagePack.of(l).ifPresent(pack -> packs.put(l, pack)));
        VisibleText visible = new VisibleText(problems);
        AddressReader addresses = new AddressReader(packs, visible, problems);
        TermReader terms = new TermReader(dictionaries, visible, problems);
        DateReader dates = new DateReader(config.zone(), problems);
        FrontMatterReader frontMatter = new FrontMatterReader(terms, addresses, dates, visible, problems);
        return new ContentFileReader(config, frontMatter, addresses, kept, known, problems);
    }

    private static Edition edition(Language language, List<Content> joined) {
        List<Content> own =
                joined.stream().filter(c -> c.language().equals(language)).toList();
        return new Edition(
                language,
                own.stream()
                        .filter(Article.class::isInstance)
                        .map(Article.class::cast)
                        .sorted(NEWEST_FIRST)
                        .toList(),
                own.stream()
                        .filter(StaticPage.class::isInstance)
                        .map(StaticPage.class::cast)
                        .sorted(BY_SLUG)
                        .toList());
    }
}
