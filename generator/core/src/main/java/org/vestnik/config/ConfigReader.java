package org.vestnik.config;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.vestnik.cache.Digest;
import org.vestnik.cache.Fingerprint;
import org.vestnik.language.LanguagePack;
import org.vestnik.model.Language;
import org.vestnik.problem.ExitCode;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.problem.SourcePosition;
import org.vestnik.risk.Risk;

/** Reads {@code bulletin.yaml}, {@code risk.yaml} and the dictionaries of a content folder. */
public final class ConfigReader {

    private static final String BULLETIN = "bulletin.yaml";
    private static final String RISK = "risk.yaml";
    private static final int BULLETIN_BYTES = 64 * 1024;
    private static final int DICTIONARY_BYTES = 1024 * 1024;

    private final Path root;
    private final Path content;
    private final Problems problems;
    private final Digest read = new Digest();

    /**
     * @param root the bulletin's root: problems name files relative to it
     * @param content the content folder, inside or outside the root
     */
    public ConfigReader(Path root, Path content, Problems problems) {
        this.root = root.toAbsolutePath().normalize();
        this.content = content.toAbsolutePath().normalize();
        this.problems = problems;
    }

    /**
     * The settings, with a stand-in for each one that is wrong, so that the later stages can look for their own
     * problems; empty if there is no file, no YAML in it or no usable language. All errors in this file are of the kind
     * {@link ExitCode#CONFIGURATION}, or of a graver one.
     */
    public Optional<BulletinConfig> read() {
        Problems found = new Problems();
        SettingsFile file = file(BULLETIN, BULLETIN_BYTES, found);
        if (!file.exists()) {
            problems.add(Problem.general(ProblemCode.BULLETIN_MISSING, SourcePosition.nameOf(file.name())));
            return Optional.empty();
        }
        Optional<BulletinConfig> config = file.read().flatMap(map -> new BulletinReader(map, found).read());
        if (found.exitCode(false) == ExitCode.CONTENT) {
            found.add(SourcePosition.startOf(file.name()), ProblemCode.BULLETIN_UNUSABLE);
        }
        problems.addAll(found.list());
        return config.map(c -> c.withRisk(risk(c)));
    }

    private Risk risk(BulletinConfig config) {
        Problems found = new Problems();
        Risk risk = new RiskReader(file(RISK, DICTIONARY_BYTES, found), found).read(packs(config));
        found.list().stream().map(ConfigReader::withoutDetails).forEach(problems::add);
        return risk;
    }

    /** What is wrong with a file of secrets, without a word of it: only how a key is to be spelt. */
    private static Problem withoutDetails(Problem problem) {
        return problem.code() == ProblemCode.SETTING_MISSPELT
                ? problem
                : new Problem(
                        problem.at(),
                        problem.code(),
                        problem.details().stream().map(detail -> "…").toList());
    }

    /** The dictionaries; one that has no file, or a broken one (then reported), is empty. */
    public Dictionaries dictionaries(BulletinConfig config) {
        Slugs slugs = new Slugs(packs(config));
        return new Dictionaries(
                dictionary("topics.yaml", slugs),
                dictionary("authors.yaml", slugs),
                dictionary("dossiers.yaml", slugs));
    }

    /** Of the files that were read until now, byte for byte; then it begins anew. */
    public Fingerprint fingerprint() {
        return read.finish();
    }

    private static Map<Language, LanguagePack> packs(BulletinConfig config) {
        Map<Language, LanguagePack> packs = new LinkedHashMap<>();
        config.languages().forEach(language -> LanguagePack.of(language).ifPresent(pack -> packs.put(language, pack)));
        return packs;
    }

    private DictionaryReader dictionary(String name, Slugs slugs) {
        SettingsFile file = file(name, DICTIONARY_BYTES, problems);
        return new DictionaryReader(file, slugs, problems);
    }

    private SettingsFile file(String name, int maxBytes, Problems found) {
        Path path = content.resolve(name);
        Path base = path.startsWith(root)
                ? root
                : Optional.ofNullable(content.getParent()).orElse(content);
        return new SettingsFile(path, base.relativize(path), maxBytes, read, found);
    }
}
