package org.vestnik.config;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.vestnik.language.LanguagePack;
import org.vestnik.model.Language;
import org.vestnik.model.Slug;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.problem.SourcePosition;
import org.vestnik.risk.DenyList;
import org.vestnik.risk.Domains;
import org.vestnik.risk.Risk;
import org.vestnik.yaml.YamlMap;
import org.vestnik.yaml.YamlText;

/** Reads {@code risk.yaml}. No problem repeats an entry: others may read what a build says. */
final class RiskReader {

    static final KnownKeys KEYS = KnownKeys.of("unlink", "deny");

    /** Where it is put by mistake, seen from its own place: there it would protect nobody. */
    private static final List<String> OTHER_NAMES = List.of("../risk.yaml", "../risk.yml", "risk.yml", "risks.yaml");

    private final SettingsFile file;
    private final Problems problems;

    RiskReader(SettingsFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * What it lists; nothing if there is no such file.
     *
     * @param packs by whose rules addresses are made of names
     */
    Risk read(Map<Language, LanguagePack> packs) {
        file.misplaced(OTHER_NAMES)
                .forEach(other -> problems.add(SourcePosition.startOf(other), ProblemCode.RISK_MISPLACED));
        return file.exists() ? file.read().map(map -> read(map, packs)).orElse(Risk.NONE) : Risk.NONE;
    }

    private Risk read(YamlMap map, Map<Language, LanguagePack> packs) {
        KEYS.check(map, problems);
        List<String> domains = map.texts("unlink").stream()
                .flatMap(text -> domain(text).stream())
                .toList();
        List<DenyList.Entry> denied = map.texts("deny").stream()
                .map(text -> new DenyList.Entry(text.at().line(), text.value()))
                .toList();
        map.texts("deny").stream()
                .filter(text -> !new DenyList.Entry(text.at().line(), text.value()).isFit())
                .forEach(text -> problems.add(text.at(), ProblemCode.DENIED_TOO_SHORT));
        return new Risk(Domains.of(domains), DenyList.of(denied, alphabets(packs.values())));
    }

    private Optional<String> domain(YamlText text) {
        Optional<String> domain = Domains.parse(text.value());
        if (domain.isEmpty()) {
            problems.add(text.at(), ProblemCode.NOT_A_DOMAIN);
        }
        return domain;
    }

    private static List<UnaryOperator<String>> alphabets(Collection<LanguagePack> packs) {
        return packs.stream()
                .map(pack -> (UnaryOperator<String>)
                        word -> pack.slug(word).map(Slug::value).orElse(""))
                .toList();
    }
}
