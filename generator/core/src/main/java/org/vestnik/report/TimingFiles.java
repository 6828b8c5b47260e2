package org.vestnik.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;

/** The files of timings, in the folder of what is kept between builds. */
record TimingFiles(Path folder) {

    /**
     * Puts each file in place of the last build's.
     *
     * @param files their texts by name
     * @return why it could not be done, if so: a site that is built is not spoiled by that
     */
    Optional<String> save(Map<String, String> files) {
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> file : files.entrySet()) {
                replace(folder.resolve(file.getKey()), file.getValue());
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e.toString());
        }
    }

    /** In one step; a link that stands there is replaced, not followed. */
    private void replace(Path file, String text) throws IOException {
        Path fresh = Files.createTempFile(folder, "timings", ".tmp");
        try {
            Files.writeString(fresh, text);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
