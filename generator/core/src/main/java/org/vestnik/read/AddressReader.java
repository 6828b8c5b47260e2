package org.vestnik.read;

import java.util.Map;
import java.util.Optional;
import org.vestnik.language.LanguagePack;
import org.vestnik.model.Language;
import org.vestnik.model.Permalink;
import org.vestnik.model.Slug;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.problem.SourcePosition;
import org.vestnik.yaml.YamlText;

/** Slugs and addresses of the front matter: decoded first, then proven, else a problem. */
final class AddressReader {

    private final Map<Language, LanguagePack> packs;
    private final VisibleText visible;
    private final Problems problems;

    /** @param packs in the order of the bulletin's languages */
    AddressReader(Map<Language, LanguagePack> packs, VisibleText visible, Problems problems) {
        this.packs = packs;
        this.visible = visible;
        this.problems = problems;
    }

    /** An address below the site's root: a slash is put before it, and after it if its last part names no file. */
    Optional<Permalink> permalink(String key, YamlText text) {
        Optional<ForeignPath> path = ForeignPath.decode(text.value());
        if (path.filter(ForeignPath::leavesSite).isPresent()) {
            problems.add(text.at(), ProblemCode.PATH_LEAVES_SITE, key, text.value());
            return Optional.empty();
        }
        if (!visible.isVisible(key, text)) {
            return Optional.empty();
        }
        Optional<Permalink> permalink = path.map(ForeignPath::decoded)
                .map(AddressReader::completed)
                .flatMap(Permalink::parse)
                .filter(p -> !p.isOfSettings());
        if (permalink.isEmpty()) {
            problems.add(text.at(), ProblemCode.NOT_AN_ADDRESS, key, text.value());
        }
        return permalink;
    }

    private static String completed(String path) {
        String rooted = path.startsWith("/") ? path : "/" + path;
        boolean namesFile = rooted.endsWith("/") || rooted.indexOf('.', rooted.lastIndexOf('/')) >= 0;
        return namesFile ? rooted : rooted + "/";
    }

    /** The slug that the front matter gives; it is never mended, but a mended one is offered. */
    Optional<Slug> slug(String key, YamlText text, Language language) {
        Optional<ForeignPath> path = ForeignPath.decode(text.value());
        if (path.filter(ForeignPath::leavesSite).isPresent()) {
            problems.add(text.at(), ProblemCode.PATH_LEAVES_SITE, key, text.value());
            return Optional.empty();
        }
        if (!visible.isVisible(key, text)) {
            return Optional.empty();
        }
        Optional<Slug> slug = Slug.parse(text.value());
        if (slug.isEmpty()) {
            String better =
                    made(decoded(text.value()), language).map(Slug::value).orElse("my-article");
            problems.add(text.at(), ProblemCode.NOT_A_SLUG, key, text.value(), better);
        }
        return slug;
    }

    /** The slug of a file's name: the name itself, or what the rules of the language make of it, percent-decoded. */
    Optional<Slug> slugOfName(String name, Language language, SourcePosition at) {
        Optional<Slug> slug = Slug.parse(name).or(() -> made(decoded(name), language));
        if (slug.isEmpty()) {
            problems.add(at, ProblemCode.NAME_WITHOUT_SLUG, name);
        }
        return slug;
    }

    /** The text itself if its percent signs encode no text in UTF-8, as in {@code 100% free}. */
    private static String decoded(String text) {
        return ForeignPath.decode(text).map(ForeignPath::decoded).orElse(text);
    }

    /** By the rules of this language; an English translation may also keep the Russian file's name. */
    private Optional<Slug> made(String text, Language language) {
        Optional<Slug> own = Optional.ofNullable(packs.get(language)).flatMap(pack -> pack.slug(text));
        return own.or(() -> packs.values().stream()
                .map(pack -> pack.slug(text))
                .flatMap(Optional::stream)
                .findFirst());
    }
}
