package org.vestnik.check;

import static org.vestnik.problem.ProblemCode.PICTURE_SIZE_MISSING;
import static org.vestnik.problem.ProblemCode.PICTURE_UNTOLD;
import static org.vestnik.problem.ProblemCode.PICTURE_WORDS_ARE_FILE;

import java.util.List;
import java.util.regex.Pattern;
import org.vestnik.check.Findings.Notebook;
import org.vestnik.check.PageFacts.Shown;

/** Pictures are told to those who do not see them, and do not push the text about when they come. */
final class PictureCheck implements PageCheck {

    private static final Pattern FILE_NAME =
            Pattern.compile("(?i)\\S+\\.(jpe?g|png|gif|webp|avif|svg)|(img|dsc|image|photo|screenshot)[_-]?\\d+");

    @Override
    public void check(PageFacts page, Notebook notes) {
        for (Shown picture : page.pictures()) {
            String name = picture.address().substring(picture.address().lastIndexOf('/') + 1);
            List<String> words = List.of(name, picture.words().orElse(""));
            if (picture.words().isEmpty()) {
                notes.add(picture.at(), PICTURE_UNTOLD, words, name);
            } else if (FILE_NAME.matcher(picture.words().get()).matches()) {
                notes.add(
                        picture.at(),
                        PICTURE_WORDS_ARE_FILE,
                        words,
                        name,
                        picture.words().get());
            }
            if (!picture.isSized()) {
                notes.add(picture.at(), PICTURE_SIZE_MISSING, words, name);
            }
        }
    }
}
