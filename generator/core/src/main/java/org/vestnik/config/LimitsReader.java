package org.vestnik.config;

import java.util.Optional;
import org.vestnik.config.BulletinConfig.Limits;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.yaml.YamlMap;

/** The bounds that a bulletin sets otherwise than design section 12 does; each raised one is noted. */
final class LimitsReader {

    static final KnownKeys KEYS = KnownKeys.of(
            "frontMatterBytes",
            "articleBytes",
            "nesting",
            "parseSeconds",
            "pageBytes",
            "pictureMegapixels",
            "pictureBytes");

    /** No limit is worth its name beyond this many times its default. */
    private static final int MOST_TIMES = 20;

    private final YamlMap map;
    private final Problems problems;

    LimitsReader(YamlMap map, Problems problems) {
        this.map = map;
        this.problems = problems;
    }

    Limits read() {
        KEYS.check(map, problems);
        Limits usual = Limits.DEFAULT;
        return new Limits(
                limit("frontMatterBytes", usual.frontMatterBytes()),
                limit("articleBytes", usual.articleBytes()),
                limit("nesting", usual.nesting()),
                limit("parseSeconds", usual.parseSeconds()),
                limit("pageBytes", usual.pageBytes()),
                limit("pictureMegapixels", usual.pictureMegapixels()),
                limit("pictureBytes", usual.pictureBytes()));
    }

    private int limit(String key, int usual) {
        Optional<Integer> wanted = map.number(key);
        if (wanted.isEmpty()) {
            return usual;
        }
        int most = usual * MOST_TIMES;
        if (wanted.get() < 1 || wanted.get() > most) {
            problems.add(map.position(key), ProblemCode.NUMBER_OUT_OF_RANGE, key, "1", Integer.toString(most));
            return usual;
        }
        if (wanted.get() > usual) {
            problems.add(
                    map.position(key),
                    ProblemCode.LIMIT_RAISED,
                    key,
                    wanted.get().toString(),
                    Integer.toString(usual));
        }
        return wanted.get();
    }
}
