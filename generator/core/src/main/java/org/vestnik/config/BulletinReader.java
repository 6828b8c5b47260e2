package org.vestnik.config;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vestnik.config.BulletinConfig.Limits;
import org.vestnik.config.BulletinConfig.Of;
import org.vestnik.config.BulletinConfig.Policy;
import org.vestnik.config.BulletinConfig.Recents;
import org.vestnik.config.BulletinConfig.Shelf;
import org.vestnik.config.BulletinConfig.Typesetting;
import org.vestnik.model.Language;
import org.vestnik.model.LocalText;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.risk.Risk;
import org.vestnik.yaml.YamlMap;
import org.vestnik.yaml.YamlText;

/** The map of {@code bulletin.yaml} becomes the settings, key by key. */
final class BulletinReader {

    static final KnownKeys KEYS = KnownKeys.of(
            "title",
            "description",
            "languages",
            "zone",
            "url",
            "permalink",
            "menu",
            "recents",
            "shelf",
            "search",
            "mirrors",
            "onion",
            "cname",
            "cards",
            "offline",
            "typography",
            "softHyphens",
            "limits");
    static final KnownKeys RECENTS = KnownKeys.of("count", "policy", "of");
    static final KnownKeys SHELF = KnownKeys.of("article", "front");
    private static final int MOST_RECENTS = 50;
    private static final String UNTITLED = "…";

    private final YamlMap map;
    private final Problems problems;

    BulletinReader(YamlMap map, Problems problems) {
        this.map = map;
        this.problems = problems;
    }

    /** The settings; empty if no language is usable. */
    Optional<BulletinConfig> read() {
        KEYS.check(map, problems);
        List<Language> languages = new LanguageList(map, problems).read();
        if (languages.isEmpty()) {
            return Optional.empty();
        }
        ByLanguage texts = new ByLanguage(languages, problems);
        return Optional.of(new BulletinConfig(
                title(texts, languages.get(0)),
                texts.text(map, "description"),
                languages,
                new ZoneReader(problems).read(map),
                whereabouts(),
                map.text("permalink")
                        .flatMap(text -> new PermalinkPattern(problems).of(text, languages.size()))
                        .orElse(PermalinkPattern.DEFAULT),
                menu(texts),
                map.map("recents").map(this::recents).orElse(Recents.DEFAULT),
                map.map("shelf").map(this::shelf).orElse(Shelf.DEFAULT),
                map.flag("search").orElse(false),
                map.flag("cards").orElse(false),
                map.map("offline")
                        .map(offline -> new OfflineReader(offline, problems).read())
                        .orElse(Offline.NONE),
                new Typesetting(
                        map.flag("typography").orElse(Typesetting.DEFAULT.typography()),
                        map.flag("softHyphens").orElse(Typesetting.DEFAULT.softHyphens())),
                map.map("limits")
                        .map(limits -> new LimitsReader(limits, problems).read())
                        .orElse(Limits.DEFAULT),
                Risk.NONE));
    }

    private Whereabouts whereabouts() {
        WebAddress address = new WebAddress(problems);
        Optional<String> url = map.text("url").flatMap(address::of);
        return new Whereabouts(url, mirrors(address, url), map.text("onion").flatMap(address::onion), cname(url));
    }

    /**
     * Never by itself: GitHub Pages leads all addresses of a site with a {@code CNAME} to that domain, so that it would be no mirror
     * any more when the domain is blocked.
     */
    private boolean cname(Optional<String> url) {
        boolean wanted = map.flag("cname").orElse(false);
        boolean isUnread = url.isEmpty() && map.shape("url") != YamlMap.Shape.ABSENT;
        if (wanted && !isUnread && url.flatMap(OwnDomain::of).isEmpty()) {
            problems.add(map.position("cname"), ProblemCode.CNAME_WITHOUT_DOMAIN, url.orElse("-"));
        }
        return wanted;
    }

    private List<String> mirrors(WebAddress address, Optional<String> url) {
        List<String> mirrors = new ArrayList<>();
        for (YamlText text : map.texts("mirrors")) {
            address.of(text).filter(mirror -> !mirrors.contains(mirror)).ifPresent(mirror -> {
                if (url.filter(mirror::equals).isPresent()) {
                    problems.add(text.at(), ProblemCode.MIRROR_IS_SITE, mirror);
                } else {
                    mirrors.add(mirror);
                }
            });
        }
        return mirrors;
    }

    private LocalText title(ByLanguage texts, Language first) {
        if (map.shape("title") == YamlMap.Shape.ABSENT) {
            problems.add(map.keyPosition("title"), ProblemCode.SETTING_MISSING, "title", "title: My bulletin");
        }
        return texts.text(map, "title").orElse(new LocalText(Map.of(first, UNTITLED)));
    }

    private Map<Language, List<MenuEntry>> menu(ByLanguage texts) {
        Map<Language, List<MenuEntry>> menu = new LinkedHashMap<>();
        map.map("menu")
                .ifPresent(inner -> texts.keys(inner)
                        .forEach((language, key) -> menu.put(
                                language,
                                inner.texts(key).stream()
                                        .filter(this::isMenuEntry)
                                        .map(entry -> new MenuEntry(entry.value(), entry.at()))
                                        .toList())));
        return menu;
    }

    private boolean isMenuEntry(YamlText entry) {
        boolean known = MenuEntry.isOne(entry.value());
        if (!known) {
            problems.add(entry.at(), ProblemCode.MENU_ENTRY_BAD, entry.value(), MenuEntry.KINDS);
        }
        return known;
    }

    private Recents recents(YamlMap inner) {
        RECENTS.check(inner, problems);
        int count = inner.number("count").orElse(Recents.DEFAULT.count());
        if (count < 0 || count > MOST_RECENTS) {
            String most = Integer.toString(MOST_RECENTS);
            problems.add(inner.position("count"), ProblemCode.NUMBER_OUT_OF_RANGE, "count", "0", most);
            count = Recents.DEFAULT.count();
        }
        return new Recents(
                count,
                inner.text("policy")
                        .map(text -> choice(text, Policy.values(), ProblemCode.POLICY_UNKNOWN))
                        .orElse(Policy.OWN),
                inner.text("of")
                        .map(text -> choice(text, Of.values(), ProblemCode.RECENTS_OF_UNKNOWN))
                        .orElse(Of.NOW));
    }

    /** The choice that the text names; if there is none, a problem and the first. */
    private <C extends Enum<C>> C choice(YamlText text, C[] choices, ProblemCode unknown) {
        return Stream.of(choices)
                .filter(choice -> choice.name().toLowerCase(Locale.ROOT).equals(text.value()))
                .findFirst()
                .orElseGet(() -> {
                    problems.add(text.at(), unknown, text.value());
                    return choices[0];
                });
    }

    private Shelf shelf(YamlMap inner) {
        SHELF.check(inner, problems);
        return new Shelf(
                shelfLife(inner, "article").orElse(Shelf.DEFAULT.article()),
                shelfLife(inner, "front").orElse(Shelf.DEFAULT.front()));
    }

    private Optional<Duration> shelfLife(YamlMap inner, String key) {
        return inner.text(key).flatMap(new ShelfLife(problems)::of);
    }
}
