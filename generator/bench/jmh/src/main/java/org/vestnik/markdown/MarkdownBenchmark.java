package org.vestnik.markdown;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.vestnik.bench.LauncherJvm;
import org.vestnik.bench.SampleText;
import org.vestnik.config.BulletinConfig.Limits;
import org.vestnik.language.LanguagePack;
import org.vestnik.model.Language;
import org.vestnik.problem.Problems;
import org.vestnik.timing.Stopwatch;

/**
 * A body of 500 words: parsed and written as safe HTML with open links, handing it to the parser's thread included; and its
 * links filled in for one page.
 */
@State(Scope.Benchmark)
public class MarkdownBenchmark extends LauncherJvm {

    @Param({"en", "ru"})
    private String language;

    private final Problems problems = new Problems();
    private final ReferenceResolver resolver = new OnePlace();
    private MarkdownParser parser;
    private MarkdownText text;
    private Body body;

    @Setup
    public void setUp() {
        SampleText sample = SampleText.of(language);
        parser = new MarkdownParser(Limits.DEFAULT, Stopwatch.OFF);
        text = new MarkdownText(
                Path.of("content", language, "article-1.md"),
                sample.bodyLine(),
                sample.body(),
                new Language(language),
                Optional.empty(),
                LanguagePack.of(new Language(language)).orElseThrow().typography(),
                CardWords.ENGLISH);
        body = parser.parse(text, problems);
        if (body.words() < 400 || !problems.list().isEmpty()) {
            throw new IllegalStateException(body.words() + " words; " + problems.list());
        }
    }

    @TearDown
    public void tearDown() {
        parser.close();
    }

    @Benchmark
    public Body parse() {
        return parser.parse(text, problems);
    }

    @Benchmark
    public SafeHtml html() {
        return body.intro().html(resolver);
    }

    private static final class OnePlace implements ReferenceResolver {
        @Override
        public String address(Reference link) {
            return "../article-2/index.html";
        }

        @Override
        public Image image(Reference picture) {
            return new Image("../../img/dot.png", 1, 1, List.of(), Optional.empty());
        }
    }
}
