package org.vestnik.cache;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Tells whether anything in a folder was written, made, renamed or removed, from the stamps of its files alone. */
public final class FolderFingerprint {

    private FolderFingerprint() {}

    /**
     * Of all files below a folder but those of a version control's {@code .git} at its top; of a folder that is not there,
     * that it is not.
     *
     * @param sure whether a stamp can be believed
     * @return empty if one can't, or the folder can't be read
     */
    public static Optional<Fingerprint> of(Path folder, Predicate<FileStamp> sure) {
        Map<String, FileStamp> files = new HashMap<>();
        try {
            if (Files.exists(folder)) {
                walk(folder, files);
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return files.values().stream().allMatch(sure) ? Optional.of(of(files)) : Optional.empty();
    }

    /** Of files by their names relative to the folder, with {@code /}. */
    public static Fingerprint of(Map<String, FileStamp> files) {
        Digest digest = new Digest();
        files.keySet().stream().sorted().forEach(name -> {
            files.get(name).addTo(digest.text(name));
        });
        return digest.finish();
    }

    private static void walk(Path folder, Map<String, FileStamp> files) throws IOException {
        int prefix = folder.toString().length() + 1;
        Path git = folder.resolve(".git");
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path entered, BasicFileAttributes attributes) {
                return entered.equals(git) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!file.equals(git)) {
                    String name = file.equals(folder) ? "" : file.toString().substring(prefix);
                    files.put(name.replace('\\', '/'), FileStamp.of(attributes));
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
