package org.vestnik.read;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.vestnik.cache.CacheInput;
import org.vestnik.cache.CacheOutput;
import org.vestnik.model.Alias;
import org.vestnik.model.Author;
import org.vestnik.model.Correction;
import org.vestnik.model.Dossier;
import org.vestnik.model.Language;
import org.vestnik.model.LocalText;
import org.vestnik.model.Named;
import org.vestnik.model.Permalink;
import org.vestnik.model.Picture;
import org.vestnik.model.Revision;
import org.vestnik.model.Slug;
import org.vestnik.model.Source;
import org.vestnik.model.Timestamp;
import org.vestnik.model.Timestamp.Precision;
import org.vestnik.model.Topic;
import org.vestnik.problem.SourcePosition;

/** How manuscripts stand in a cache file. What is written and what is read stand side by side, in one order. */
final class ManuscriptForm {

    private ManuscriptForm() {}

    /** Puts manuscripts into a cache file. */
    record Writer(CacheOutput out) {

        void write(Manuscript manuscript) {
            Source source = manuscript.source();
            out.count(source.bodyLine());
            out.count(source.bodyLength());
            out.text(source.digest());
            language(manuscript.language());
            out.text(manuscript.key());
            out.word(manuscript.folder());
            slug(manuscript.slug());
            front(manuscript.front());
            out.fingerprint(manuscript.written());
        }

        private void front(FrontMatter front) {
            out.text(front.title());
            out.optional(front.slug(), this::slug);
            out.optional(front.permalink(), this::permalink);
            out.list(front.aliases(), alias -> {
                permalink(alias.permalink());
                position(alias.at());
            });
            out.optional(front.summary(), out::text);
            out.optional(front.description(), out::text);
            out.optional(front.translationKey(), out::text);
            out.optional(front.translatedFrom(), this::revision);
            out.flag(front.page());
            out.flag(front.draft());
            out.flag(front.dateTried());
            out.optional(front.updated(), this::timestamp);
            out.list(front.corrections(), this::correction);
            map(front.params());
            shared(front.shared());
        }

        private void shared(Shared shared) {
            out.optional(shared.date(), this::timestamp);
            out.optional(shared.publish(), this::timestamp);
            out.optional(shared.expiry(), this::timestamp);
            out.optional(shared.live(), out::flag);
            out.optional(shared.newestFirst(), out::flag);
            out.list(shared.topics(), topic -> out.once(topic, this::named));
            out.list(shared.authors(), author -> out.once(author, this::author));
            out.optional(shared.dossier(), dossier -> out.once(dossier, this::named));
            out.optional(shared.picture(), picture -> {
                out.text(picture.path());
                out.text(picture.alternative());
                out.text(picture.caption());
                out.word(picture.language().tag());
                position(picture.at());
            });
        }

        private void named(Named named) {
            out.word(named.id());
            languages(named.name().byLanguage(), out::word);
            languages(named.slugs(), this::slug);
        }

        private void author(Author author) {
            named(author);
            out.flag(author.isOrganization());
        }

        private <T> void languages(Map<Language, T> map, Consumer<T> value) {
            out.list(map.entrySet(), entry -> {
                language(entry.getKey());
                value.accept(entry.getValue());
            });
        }

        private void correction(Correction correction) {
            timestamp(correction.date());
            out.word(correction.kind().name());
            out.text(correction.text());
        }

        private void timestamp(Timestamp timestamp) {
            out.number(timestamp.at().toEpochSecond());
            out.count(timestamp.at().getNano());
            out.number(timestamp.at().getOffset().getTotalSeconds());
            out.word(timestamp.precision().name());
        }

        private void language(Language language) {
            out.word(language.tag());
        }

        private void revision(Revision revision) {
            language(revision.language());
            out.text(revision.hash());
        }

        private void slug(Slug slug) {
            out.word(slug.value());
        }

        private void permalink(Permalink permalink) {
            out.text(permalink.value());
        }

        /** In the manuscript's own file. */
        private void position(SourcePosition at) {
            out.count(at.line());
            out.count(at.column());
        }

        private void map(Map<?, ?> map) {
            out.list(map.entrySet(), entry -> {
                out.word((String) entry.getKey());
                plain(entry.getValue());
            });
        }

        /** Text, a list or a map, as {@link FrontMatter#params} has them. */
        private void plain(Object value) {
            if (value instanceof String text) {
                out.count(0);
                out.text(text);
            } else if (value instanceof List<?> list) {
                out.count(1);
                out.list(list, this::plain);
            } else {
                out.count(2);
                map((Map<?, ?>) value);
            }
        }
    }

    /** Gets manuscripts back from a cache file. What comes again is one object, as it is when files are read. */
    static final class Reader {

        private final CacheInput in;
        private final Map<String, Language> languages = new HashMap<>();
        private final Map<String, Slug> slugs = new HashMap<>();

        /** Of the manuscript that is read. */
        private Path file = Path.of("");

        Reader(CacheInput in) {
            this.in = in;
        }

        /** @param from the file that it was read from */
        Manuscript read(Path from) {
            file = from;
            return new Manuscript(
                    new Source(file, in.count(), in.count(), in.text()),
                    language(),
                    in.text(),
                    in.word(),
                    slug(),
                    front(),
                    in.fingerprint());
        }

        private FrontMatter front() {
            return new FrontMatter(
                    in.text(),
                    in.optional(this::slug),
                    in.optional(this::permalink),
                    in.list(() -> new Alias(permalink(), position())),
                    in.optional(in::text),
                    in.optional(in::text),
                    in.optional(in::text),
                    in.optional(() -> new Revision(language(), in.text())),
                    in.flag(),
                    in.flag(),
                    in.flag(),
                    in.optional(this::timestamp),
                    in.list(this::correction),
                    map(new TreeMap<>()),
                    shared());
        }

        private Shared shared() {
            return new Shared(
                    in.optional(this::timestamp),
                    in.optional(this::timestamp),
                    in.optional(this::timestamp),
                    in.optional(in::flag),
                    in.optional(in::flag),
                    in.list(() -> in.once(() -> named(Topic::new))),
                    in.list(() -> in.once(() -> named((id, name, slugs) -> new Author(id, name, slugs, in.flag())))),
                    in.optional(() -> in.once(() -> named(Dossier::new))),
                    in.optional(
                            () -> new Picture(in.text(), in.text(), in.text(), new Language(in.word()), position())));
        }

        private interface Make<T> {
            T make(String id, LocalText name, Map<Language, Slug> slugs);
        }

        private <T extends Named> T named(Make<T> make) {
            return make.make(in.word(), new LocalText(languages(in::word)), languages(this::slug));
        }

        private <T> Map<Language, T> languages(Supplier<T> value) {
            Map<Language, T> map = new LinkedHashMap<>();
            for (int left = in.count(); left > 0; left--) {
                map.put(language(), value.get());
            }
            return map;
        }

        private Correction correction() {
            return new Correction(timestamp(), Correction.Kind.valueOf(in.word()), in.text());
        }

        private Timestamp timestamp() {
            Instant instant = Instant.ofEpochSecond(in.number(), in.count());
            ZoneOffset offset = ZoneOffset.ofTotalSeconds((int) in.number());
            return new Timestamp(instant.atOffset(offset), Precision.valueOf(in.word()));
        }

        private Language language() {
            return languages.computeIfAbsent(in.word(), Language::new);
        }

        private Slug slug() {
            return slugs.computeIfAbsent(in.word(), Slug::new);
        }

        private Permalink permalink() {
            return new Permalink(in.text());
        }

        private SourcePosition position() {
            return new SourcePosition(file, in.count(), in.count());
        }

        private Map<String, Object> map(Map<String, Object> map) {
            for (int left = in.count(); left > 0; left--) {
                map.put(in.word(), plain());
            }
            return map;
        }

        private Object plain() {
            return switch (in.count()) {
                case 0 -> in.text();
                case 1 -> List.copyOf(in.list(this::plain));
                default -> map(new LinkedHashMap<>());
            };
        }
    }
}
