package org.vestnik.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vestnik.model.OutputPath;

/** Everything that a commit does to the files of a site, in order. It can be carried out again from any point. */
record Journal(List<Step> steps) {

    private static final String FIRST = "vestnik journal 1";
    private static final String LAST = "end";

    Journal {
        steps = List.copyOf(steps);
    }

    /** Either the staged file goes to its place ({@code MOVE}) or the file in place goes away ({@code DELETE}). */
    enum Kind {
        MOVE("+ "),
        DELETE("- ");

        private final String mark;

        Kind(String mark) {
            this.mark = mark;
        }
    }

    record Step(Kind kind, OutputPath path) {
        @Override
        public String toString() {
            return kind.mark + path;
        }
    }

    /** Appears whole or not at all, and survives a power cut. */
    void write(Path file) throws IOException {
        StringBuilder text = new StringBuilder(FIRST).append('\n');
        steps.forEach(step -> text.append(step).append('\n'));
        text.append(LAST).append('\n');
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (FileChannel out = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(text.toString());
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        FileTree.forceFolder(file);
    }

    /** The journal that a killed build left; empty if there is none, or none that can be trusted. */
    static Optional<Journal> read(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .toList();
        int end = lines.size() - 1;
        if (end < 1 || !lines.get(0).equals(FIRST) || !lines.get(end).equals(LAST)) {
            return Optional.empty();
        }
        List<Step> steps = new ArrayList<>();
        for (String line : lines.subList(1, end)) {
            Optional<Step> step = parse(line);
            if (step.isEmpty()) {
                return Optional.empty();
            }
            steps.add(step.get());
        }
        return Optional.of(new Journal(steps));
    }

    private static Optional<Step> parse(String line) {
        for (Kind kind : Kind.values()) {
            if (line.startsWith(kind.mark)) {
                return OutputPath.parse(line.substring(kind.mark.length())).map(path -> new Step(kind, path));
            }
        }
        return Optional.empty();
    }
}
