package org.vestnik.create;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.vestnik.model.Content;
import org.vestnik.model.Revision;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.read.WholeBulletin;
import org.vestnik.status.StatusReader;
import org.vestnik.write.SourceReplacement;

/** Notes in a translation's front matter that it says what its original says now. Nothing else in the file changes. */
public final class Acceptance {

    private static final String KEY = "translatedFrom";

    private final Path root;
    private final WholeBulletin whole;
    private final Problems problems;

    /** @param root the bulletin's root */
    public Acceptance(Path root, WholeBulletin whole, Problems problems) {
        this.root = root.toAbsolutePath().normalize();
        this.whole = whole;
        this.problems = problems;
    }

    /** The revision that was noted; empty if it could not be (the problem is reported). */
    public Optional<Revision> accept(Path file) {
        Optional<Content> content =
                whole.at(root.relativize(file.toAbsolutePath().normalize()));
        if (content.isEmpty()) {
            problems.add(Problem.general(ProblemCode.FILE_NOT_OF_BULLETIN, file.toString(), "content"));
        }
        return content.flatMap(this::accept);
    }

    /** The same for what was read from a file. */
    public Optional<Revision> accept(Content content) {
        Optional<Revision> revision = new StatusReader(whole, Instant.EPOCH, Set.of())
                .originalOf(content)
                .flatMap(whole::revision);
        if (revision.isEmpty()) {
            String name = content.source().file().toString().replace('\\', '/');
            problems.add(Problem.general(ProblemCode.NOT_A_TRANSLATION, name));
        }
        revision.ifPresent(r -> note(root.resolve(content.source().file()), r));
        return revision;
    }

    private void note(Path file, Revision revision) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            String noted = new FrontMatterLine(KEY, revision.toString()).in(text);
            SourceReplacement.renew(
                    file, text.getBytes(StandardCharsets.UTF_8), noted.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            problems.add(Problem.ofDisk(e));
        }
    }
}
