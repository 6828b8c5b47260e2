package org.vestnik.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.vestnik.cache.Digest;
import org.vestnik.cache.Fingerprint;
import org.vestnik.config.BulletinConfig;
import org.vestnik.hash.Sha256;
import org.vestnik.model.ContentPlace;
import org.vestnik.model.Language;
import org.vestnik.model.Slug;
import org.vestnik.model.Source;
import org.vestnik.problem.MergeConflict;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.problem.SourcePosition;
import org.vestnik.read.FrontMatterSplitter.Parts;
import org.vestnik.risk.DenyList;
import org.vestnik.yaml.YamlMap;
import org.vestnik.yaml.YamlReader;
import org.vestnik.yaml.YamlText;

/** One file of Markdown becomes a {@link Manuscript}. Safe for several threads. */
final class ContentFileReader {

    private final BulletinConfig config;
    private final FrontMatterReader frontMatter;
    private final AddressReader addresses;
    private final KeptTexts kept;
    private final KnownManuscripts known;
    private final Problems problems;
    private final YamlReader yaml;

    ContentFileReader(
            BulletinConfig config,
            FrontMatterReader frontMatter,
            AddressReader addresses,
            KeptTexts kept,
            KnownManuscripts known,
            Problems problems) {
        this.config = config;
        this.frontMatter = frontMatter;
        this.addresses = addresses;
        this.kept = kept;
        this.known = known;
        this.problems = problems;
        this.yaml = new YamlReader(config.limits().frontMatterBytes(), problems);
    }

    /** Empty if the file is so broken that no later stage could use it; why is reported. */
    Optional<Manuscript> read(FoundFile file) {
        return bytes(file).flatMap(bytes -> read(file, bytes, Sha256.hex(bytes)));
    }

    private Optional<byte[]> bytes(FoundFile file) {
        int most = config.limits().articleBytes();
        if (file.size() > most) {
            return tooLarge(file, file.size());
        }
        try {
            byte[] bytes = SourceBytes.read(file.path(), most);
            return bytes.length > most ? tooLarge(file, Files.size(file.path())) : Optional.of(bytes);
        } catch (IOException e) {
            problems.add(Unreadable.problem(file.path(), file.file(), e));
            return Optional.empty();
        }
    }

    private Optional<byte[]> tooLarge(FoundFile file, long size) {
        problems.add(
                SourcePosition.startOf(file.file()),
                ProblemCode.FILE_TOO_LARGE,
                Long.toString(size),
                Integer.toString(config.limits().articleBytes()));
        return Optional.empty();
    }

    private Optional<Manuscript> read(FoundFile file, byte[] bytes, String digest) {
        return known.same(file, digest).or(() -> parse(file, bytes, digest));
    }

    private Optional<Manuscript> parse(FoundFile file, byte[] bytes, String digest) {
        Path name = file.file();
        Optional<String> text = new SourceDecoder(problems).decode(bytes, name).filter(t -> isOneText(t, name));
        Optional<Parts> parts = text.flatMap(t -> new FrontMatterSplitter(problems).split(t, name));
        Optional<YamlMap> map = parts.flatMap(p -> yaml.read(p.yaml(), name, Parts.YAML_LINE));
        return map.flatMap(m -> manuscript(file, digest, parts.orElseThrow(), new Fields(m)))
                .filter(read -> read.front().draft() || mayBeNamed(file, text.orElseThrow()));
    }

    private boolean isOneText(String text, Path file) {
        OptionalInt conflict = MergeConflict.in(text);
        conflict.ifPresent(at -> problems.add(SourcePosition.in(file, text, at), ProblemCode.MERGE_CONFLICT));
        return conflict.isEmpty();
    }

    /**
     * Looks for what must not be published in an article that readers will see; no problem repeats it.
     *
     * @return whether other problems may name the file
     */
    private boolean mayBeNamed(FoundFile file, String text) {
        DenyList denied = config.risk().denied();
        if (denied.isEmpty()) {
            return true;
        }
        List<DenyList.Hit> hits = denied.find(text);
        Path shown = Path.of(denied.masked(file.file().toString()));
        hits.forEach(hit -> problems.add(
                SourcePosition.in(shown, text, hit.start()), ProblemCode.TEXT_DENIED, Integer.toString(hit.line())));
        return hits.isEmpty() || shown.equals(file.file());
    }

    private Optional<Manuscript> manuscript(FoundFile file, String digest, Parts parts, Fields fields) {
        ContentPlace place = ContentPlace.of(file.below(), config.languages());
        Optional<Language> known = language(fields, place, file.file());
        Language language = known.orElse(config.languages().get(0));
        FrontMatter front = frontMatter.read(fields, file, place, language);
        if (parts.body().isBlank() && !front.draft()) {
            reportNoText(file.file(), parts.bodyLine() - 1);
        }
        Optional<Slug> slug = front.slug()
                .or(() -> addresses.slugOfName(place.name(), language, SourcePosition.startOf(file.file())));
        if (known.isEmpty() || slug.isEmpty()) {
            return Optional.empty();
        }
        kept.keep(digest, parts.body());
        Source source = new Source(file.file(), parts.bodyLine(), parts.body().length(), digest);
        String key = front.translationKey().orElse(place.key());
        Fingerprint written = new Digest().text(parts.yaml()).finish();
        return Optional.of(new Manuscript(source, language, key, file.folder(), slug.get(), front, written));
    }

    private void reportNoText(Path file, int lastLine) {
        if (ContentPlace.isSectionList(file)) {
            problems.add(SourcePosition.startOf(file), ProblemCode.SECTION_LIST);
        } else {
            problems.add(new SourcePosition(file, lastLine, 1), ProblemCode.BODY_EMPTY);
        }
    }

    /** The language that folder, suffix and key agree on; a problem if they don't, or if none of them says one. */
    private Optional<Language> language(Fields fields, ContentPlace place, Path file) {
        SourcePosition start = SourcePosition.startOf(file);
        Optional<Fields.Named> key = fields.text(FrontMatterKey.LANGUAGE);
        Optional<Language> keyed = key.flatMap(named -> language(named.text()));
        if (key.isPresent() && keyed.isEmpty()) {
            problems.add(
                    key.get().text().at(),
                    ProblemCode.LANGUAGE_NOT_OURS,
                    key.get().text().value(),
                    ourLanguages());
            return Optional.empty();
        }
        List<Language> said = new ArrayList<>();
        for (Optional<Language> one : List.of(place.folderLanguage(), place.suffixLanguage(), keyed)) {
            one.filter(l -> !said.contains(l)).ifPresent(said::add);
        }
        if (said.isEmpty()) {
            place.strangeLanguage()
                    .ifPresentOrElse(
                            strange -> problems.add(start, ProblemCode.LANGUAGE_NOT_OURS, strange, ourLanguages()),
                            () -> problems.add(start, ProblemCode.FILE_LANGUAGE_UNKNOWN, ourLanguages()));
        } else if (said.size() > 1) {
            SourcePosition at = key.map(named -> named.text().at()).orElse(start);
            problems.add(
                    at,
                    ProblemCode.LANGUAGES_DIFFER,
                    said.get(0).tag(),
                    said.get(1).tag());
        }
        return said.size() == 1 ? Optional.of(said.get(0)) : Optional.empty();
    }

    /** A language of the bulletin; {@code ru_RU} is {@code ru} if the bulletin has nothing closer. */
    private Optional<Language> language(YamlText text) {
        Optional<Language> whole = Language.parse(text.value()).filter(config.languages()::contains);
        return whole.or(() -> Language.parse(text.value().split("[-_]", 2)[0]).filter(config.languages()::contains));
    }

    private String ourLanguages() {
        return config.languages().stream().map(Objects::toString).collect(Collectors.joining(", "));
    }
}
