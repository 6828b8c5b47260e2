package org.vestnik.create;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestnik.language.LanguagePack;
import org.vestnik.model.Content;
import org.vestnik.model.Language;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.problem.SourcePosition;
import org.vestnik.read.TranslationPlace;
import org.vestnik.read.WholeBulletin;

/**
 * Begins a translation: a draft with the original's words to write over, at the place where it is found to be one, with the
 * original's revision noted. What is alike in all languages is left out, for it is inherited.
 */
public final class NewTranslation {

    private final Path root;
    private final Path content;
    private final WholeBulletin whole;
    private final Problems problems;

    /**
     * @param root the bulletin's root
     * @param content its folder of articles
     */
    public NewTranslation(Path root, Path content, WholeBulletin whole, Problems problems) {
        this.root = root;
        this.content = content;
        this.whole = whole;
        this.problems = problems;
    }

    /**
     * Makes its file; none if anything is wrong (the problem is reported).
     *
     * @param file the original
     * @param title of the translation; else the original's, to be written over
     */
    public List<Path> make(Path file, String language, Optional<String> title) {
        if (!new TypedText(problems).isWhole(title.orElse(""))) {
            return List.of();
        }
        Optional<Language> to = new OurLanguage(whole.config(), problems).of(Optional.of(language));
        Optional<Content> original = whole.at(root.relativize(file));
        if (original.isEmpty()) {
            problems.add(Problem.general(ProblemCode.FILE_NOT_OF_BULLETIN, shown(file), shown(content)));
        }
        if (to.isEmpty() || original.isEmpty() || isThere(original.get(), to.get())) {
            return List.of();
        }
        String below = content.relativize(file).toString().replace('\\', '/');
        TranslationPlace place =
                TranslationPlace.of(below, to.get(), whole.config().languages());
        Optional<String> text = whole.text(original.get())
                .map(body -> new TranslationDraft(original.get(), place, whole.revision(original.get()))
                        .text(title, title.flatMap(LanguagePack.of(to.get()).orElseThrow()::slug), body));
        return text.map(t -> new NewFiles(root, content, problems).make(Map.of(place.below(), t)))
                .orElseGet(List::of);
    }

    private boolean isThere(Content original, Language language) {
        Optional<Content> there = whole.contents().stream()
                .filter(c -> c.language().equals(language))
                .filter(c -> c.translationKey().equals(original.translationKey()))
                .findFirst();
        there.ifPresent(c -> problems.add(Problem.general(
                ProblemCode.TRANSLATED_ALREADY, language.tag(), c.source().name())));
        return there.isPresent();
    }

    private String shown(Path path) {
        return SourcePosition.nameOf(path.startsWith(root) ? root.relativize(path) : path);
    }
}
