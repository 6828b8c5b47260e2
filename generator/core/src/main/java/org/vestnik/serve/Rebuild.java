package org.vestnik.serve;

import java.nio.file.Path;
import java.util.List;
import org.vestnik.BuildReport;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.problem.Problem;
import org.vestnik.write.WriteResult;

/**
 * One build of a preview.
 *
 * @param millis from the end of saving to pages that can be loaded
 */
public record Rebuild(Changed changed, BuildReport report, long millis) {

    /** What changed, how long it took and what came of it, in one line. */
    public String line(MessageCatalog messages, Path root) {
        long errors = report.problems().stream().filter(Problem::isError).count();
        String notes = Long.toString(report.problems().size() - errors);
        String what = what(messages, root);
        return report.written()
                .map(written -> messages.word(
                        "serve-built",
                        what,
                        Long.toString(millis),
                        Integer.toString(written.written()),
                        Integer.toString(written.removed()),
                        notes))
                .orElseGet(
                        () -> messages.word("serve-failed", what, Long.toString(millis), Long.toString(errors), notes));
    }

    /** Whether any page is not as it was. */
    boolean changesPages() {
        return report.written().filter(Rebuild::isChange).isPresent();
    }

    private static boolean isChange(WriteResult written) {
        return written.written() + written.removed() > 0;
    }

    private String what(MessageCatalog messages, Path root) {
        List<Path> files = changed.files();
        if (files.isEmpty()) {
            return messages.word("serve-all");
        }
        Path file = files.get(0);
        String name = (file.startsWith(root) ? root.relativize(file) : file).toString();
        return files.size() == 1 ? name : messages.word("serve-files", name, Integer.toString(files.size() - 1));
    }
}
