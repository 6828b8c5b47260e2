package org.vestnik.read;

import static org.vestnik.read.FrontMatterKey.ALIASES;
import static org.vestnik.read.FrontMatterKey.CORRECTIONS;
import static org.vestnik.read.FrontMatterKey.DATE;
import static org.vestnik.read.FrontMatterKey.DATE_APPROXIMATE;
import static org.vestnik.read.FrontMatterKey.DESCRIPTION;
import static org.vestnik.read.FrontMatterKey.DOSSIER;
import static org.vestnik.read.FrontMatterKey.DRAFT;
import static org.vestnik.read.FrontMatterKey.EXPIRY;
import static org.vestnik.read.FrontMatterKey.LIVE;
import static org.vestnik.read.FrontMatterKey.NEWEST_FIRST;
import static org.vestnik.read.FrontMatterKey.ORDER;
import static org.vestnik.read.FrontMatterKey.PARAMS;
import static org.vestnik.read.FrontMatterKey.PERMALINK;
import static org.vestnik.read.FrontMatterKey.PUBLISH;
import static org.vestnik.read.FrontMatterKey.PUBLISHED;
import static org.vestnik.read.FrontMatterKey.SLUG;
import static org.vestnik.read.FrontMatterKey.STATUS;
import static org.vestnik.read.FrontMatterKey.SUMMARY;
import static org.vestnik.read.FrontMatterKey.TITLE;
import static org.vestnik.read.FrontMatterKey.TOPICS;
import static org.vestnik.read.FrontMatterKey.TRANSLATED_FROM;
import static org.vestnik.read.FrontMatterKey.TRANSLATION_KEY;
import static org.vestnik.read.FrontMatterKey.TYPE;
import static org.vestnik.read.FrontMatterKey.UPDATED;
import static org.vestnik.read.FrontMatterKey.WEIGHT;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.vestnik.model.Alias;
import org.vestnik.model.ContentPlace;
import org.vestnik.model.Language;
import org.vestnik.model.Permalink;
import org.vestnik.model.Revision;
import org.vestnik.model.Timestamp;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.problem.SourcePosition;
import org.vestnik.yaml.YamlMap;
import org.vestnik.yaml.YamlMap.Shape;
import org.vestnik.yaml.YamlText;

/** A YAML map becomes a {@link FrontMatter}: one method for each meaning, in the words of {@link FrontMatterKey}. */
final class FrontMatterReader {

    static final Set<String> HELD_BACK = Set.of("draft", "auto-draft", "private", "hidden", "pending", "skip", "trash");

    /** WordPress's {@code future} is an article whose date is to come; as here, it is held back by that date. */
    static final Set<String> OUT = Set.of("published", "publish", "public", "featured", "future");

    /** Numbers among them, since {@code published: 0} is no date. */
    private static final Set<String> YES = Set.of("true", "yes", "on", "1");

    static final Set<String> NO = Set.of("false", "no", "off", "0");
    private static final String PAGE = "page";

    /** What only articles have, so that its author would miss it on a static page. */
    private static final List<FrontMatterKey> OF_ARTICLES = List.of(CORRECTIONS, LIVE, TOPICS, DOSSIER);

    private final TermReader terms;
    private final AddressReader addresses;
    private final DateReader dates;
    private final VisibleText visible;
    private final Problems problems;

    FrontMatterReader(
            TermReader terms, AddressReader addresses, DateReader dates, VisibleText visible, Problems problems) {
        this.terms = terms;
        this.addresses = addresses;
        this.dates = dates;
        this.visible = visible;
        this.problems = problems;
    }

    FrontMatter read(Fields fields, FoundFile file, ContentPlace place, Language language) {
        SourcePosition start = SourcePosition.startOf(file.file());
        boolean draft = place.draft() || isDraft(fields);
        boolean page = place.page() || isPage(fields);
        Shared shared = shared(fields, file, place, language);
        if (!draft) {
            new HidingKeys(
                            shared.publish().or(() -> page ? Optional.empty() : shared.date()),
                            shared.expiry().isPresent(),
                            problems)
                    .report(fields);
        }
        if (page) {
            OF_ARTICLES.stream()
                    .flatMap(key -> fields.names(key).stream())
                    .filter(name -> saysSomething(fields.map(), name))
                    .forEach(name -> problems.add(fields.map().keyPosition(name), ProblemCode.NOT_ON_PAGES, name));
        }
        return new FrontMatter(
                title(fields, start).orElse(place.name()),
                fields.text(SLUG).flatMap(slug -> addresses.slug(slug.name(), slug.text(), language)),
                fields.text(PERMALINK).flatMap(url -> addresses.permalink(url.name(), url.text())),
                aliases(fields),
                text(fields, SUMMARY),
                text(fields, DESCRIPTION),
                text(fields, TRANSLATION_KEY),
                translatedFrom(fields),
                page,
                draft,
                place.date().isPresent() || isGiven(fields, DATE) || fields.isMisspelt(DATE),
                date(fields, UPDATED),
                new CorrectionReader(dates, visible, problems).read(fields),
                params(fields),
                shared);
    }

    private static boolean saysSomething(YamlMap map, String name) {
        return map.shape(name) != Shape.ABSENT
                && !Set.of("[]", "{}", "false", "no", "off").contains(String.valueOf(map.plain(name)));
    }

    private Shared shared(Fields fields, FoundFile file, ContentPlace place, Language language) {
        return new Shared(
                date(fields, place, SourcePosition.startOf(file.file())),
                term(fields, PUBLISH).or(() -> publishedDate(fields)),
                term(fields, EXPIRY),
                fields.flag(LIVE),
                fields.flag(NEWEST_FIRST).or(() -> newestFirst(fields)),
                terms.topics(fields, language),
                terms.authors(fields, language),
                terms.dossier(fields, language),
                new PictureReader(visible, language, problems).read(fields, file.folder()));
    }

    private Optional<String> title(Fields fields, SourcePosition start) {
        Optional<Fields.Named> title =
                fields.text(TITLE).filter(t -> !t.text().value().isBlank());
        if (title.isEmpty() && !fields.isMisspelt(TITLE)) {
            SourcePosition empty = fields.names(TITLE).stream()
                    .findFirst()
                    .map(fields.map()::keyPosition)
                    .orElse(start);
            problems.add(empty, ProblemCode.TITLE_MISSING);
        }
        return title.flatMap(t -> visible.of(t.name(), t.text()));
    }

    /** Each address once, where it stands first. */
    private List<Alias> aliases(Fields fields) {
        Map<Permalink, Alias> aliases = new LinkedHashMap<>();
        for (String name : fields.names(ALIASES)) {
            for (YamlText text : fields.map().texts(name)) {
                addresses.permalink(name, text).ifPresent(p -> aliases.putIfAbsent(p, new Alias(p, text.at())));
            }
        }
        return List.copyOf(aliases.values());
    }

    private Optional<String> text(Fields fields, FrontMatterKey key) {
        return fields.text(key).flatMap(named -> visible.of(named.name(), named.text()));
    }

    private Optional<Revision> translatedFrom(Fields fields) {
        Optional<Fields.Named> written = fields.text(TRANSLATED_FROM);
        Optional<Revision> revision =
                written.flatMap(named -> Revision.parse(named.text().value()));
        if (written.isPresent() && revision.isEmpty()) {
            problems.add(
                    written.get().text().at(),
                    ProblemCode.NOT_A_REVISION,
                    written.get().text().value());
        }
        return revision;
    }

    private static boolean isGiven(Fields fields, FrontMatterKey key) {
        return fields.names(key).stream().anyMatch(name -> fields.map().shape(name) != Shape.ABSENT);
    }

    private Optional<Timestamp> date(Fields fields, FrontMatterKey key) {
        return fields.text(key).flatMap(named -> dates.read(named.name(), named.text()));
    }

    /** A date that holds an article back or takes it down: left empty, it would do neither in silence. */
    private Optional<Timestamp> term(Fields fields, FrontMatterKey key) {
        fields.names(key).stream()
                .filter(name -> fields.map().shape(name) == Shape.ABSENT)
                .forEach(name -> problems.add(
                        fields.map().keyPosition(name), ProblemCode.NOT_A_DATE, name, "''", DateSuggestion.of("")));
        return date(fields, key);
    }

    /** The article's own date: the front matter's, else the file name's. */
    private Optional<Timestamp> date(Fields fields, ContentPlace place, SourcePosition start) {
        Optional<Fields.Named> written = fields.text(DATE)
                .or(() -> place.date().map(date -> new Fields.Named(DATE.names().get(0), new YamlText(date, start))));
        boolean about = fields.flag(DATE_APPROXIMATE).orElse(false);
        return written.flatMap(
                date -> about ? dates.readAbout(date.name(), date.text()) : dates.read(date.name(), date.text()));
    }

    private Optional<Timestamp> publishedDate(Fields fields) {
        return fields.text(PUBLISHED)
                .filter(named -> !YES.contains(word(named)) && !NO.contains(word(named)))
                .flatMap(named -> dates.read(named.name(), named.text()));
    }

    private static String word(Fields.Named named) {
        return named.text().value().toLowerCase(Locale.ROOT);
    }

    private boolean isDraft(Fields fields) {
        boolean unpublished =
                fields.text(PUBLISHED).filter(named -> NO.contains(word(named))).isPresent();
        boolean heldBack = fields.names(STATUS).stream()
                .flatMap(name -> fields.map().text(name).map(text -> new Fields.Named(name, text)).stream())
                .anyMatch(this::isHeldBack);
        return fields.flag(DRAFT).orElse(false) || unpublished || heldBack;
    }

    private boolean isHeldBack(Fields.Named status) {
        String value = word(status);
        if (!HELD_BACK.contains(value) && !OUT.contains(value)) {
            problems.add(status.text().at(), ProblemCode.NOT_ONE_OF, status.name(), value, "draft, published");
        }
        return HELD_BACK.contains(value);
    }

    private static boolean isPage(Fields fields) {
        for (String name : fields.names(TYPE)) {
            Optional<YamlText> type = fields.map().text(name);
            if (type.isPresent() && type.get().value().equalsIgnoreCase(PAGE)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Boolean> newestFirst(Fields fields) {
        return fields.text(ORDER).filter(named -> !isNumber(named)).map(named -> switch (named.text()
                .value()) {
            case "newest" -> true;
            case "oldest" -> false;
            default -> {
                problems.add(
                        named.text().at(),
                        ProblemCode.NOT_ONE_OF,
                        named.name(),
                        named.text().value(),
                        "newest, oldest");
                yield false;
            }
        });
    }

    /** Jekyll's {@code order: 3}, which is a weight. */
    private static boolean isNumber(Fields.Named named) {
        return named.text().value().chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** What templates may ask for: keys without a meaning, those of {@code params}, and layout and weight as written. */
    private Map<String, Object> params(Fields fields) {
        Map<String, Object> params = new TreeMap<>();
        YamlMap map = fields.map();
        fields.names(TYPE).forEach(name -> put(params, map, name));
        fields.names(WEIGHT).forEach(name -> put(params, map, name));
        fields.unknown(problems).forEach(name -> put(params, map, name));
        for (String key : fields.names(PARAMS)) {
            map.map(key).ifPresent(nested -> nested.keys().forEach(name -> put(params, nested, name)));
        }
        return params;
    }

    private static void put(Map<String, Object> params, YamlMap map, String name) {
        if (map.shape(name) != Shape.ABSENT) {
            params.put(name, map.plain(name));
        }
    }
}
