package org.vestnik.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.vestnik.hash.Sha256;
import org.vestnik.model.OutputPath;
import org.vestnik.model.ProofFile;
import org.vestnik.problem.ProblemCode;
import org.vestnik.write.Manifest;

/**
 * The files that are published: those that the site's manifest lists, with the bytes that it lists, the manifest itself, and its
 * signatures. What else lies in the folder is nobody's business.
 *
 * @param bytes of the manifest
 * @param signatures of the manifest, by name
 */
record SiteFiles(Path folder, Manifest manifest, byte[] bytes, Map<String, byte[]> signatures) {

    private static final String FILE_MODE = "100644";

    /** @throws PublishException if the folder holds no site */
    static SiteFiles in(Path folder) throws IOException, PublishException {
        byte[] bytes = read(folder, Manifest.PATH.value());
        Manifest manifest = Manifest.parse(bytes)
                .orElseThrow(() -> new PublishException(ProblemCode.SITE_CHANGED, Manifest.PATH.value()));
        Map<String, byte[]> signatures = new TreeMap<>();
        for (ProofFile signature : ProofFile.signatures()) {
            String name = signature.path().value();
            if (Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
                signatures.put(name, read(folder, name));
            }
        }
        return new SiteFiles(folder, manifest, bytes, signatures);
    }

    /** SHA-256 of the manifest, in lower-case hex. */
    String digest() {
        return Sha256.hex(bytes);
    }

    /** Names of all files of a site, its manifest's and its signatures' too, a letter for each byte. */
    static Set<String> names(Manifest manifest) {
        Set<String> names =
                manifest.hashes().keySet().stream().map(SiteFiles::byteForByte).collect(Collectors.toSet());
        Arrays.stream(ProofFile.values()).map(file -> file.path().value()).forEach(names::add);
        return names;
    }

    /**
     * Writes a commit of these files to {@code git fast-import}, which takes bytes as they are: no attribute, line ending or
     * filter of anybody's has a say. Every file is an ordinary one that nobody can start.
     *
     * @param kept files that stay in the branch beside the site
     * @throws PublishException if a file is not what the manifest says
     */
    void write(OutputStream git, String ref, List<Tip.Entry> kept) throws IOException, PublishException {
        text(git, "feature done\ncommit " + ref + "\ncommitter vestnik <> 0 +0000\ndata 0\n");
        for (Tip.Entry entry : kept) {
            text(git, "M " + entry.mode() + " " + entry.id() + " " + quoted(entry.path()) + "\n");
        }
        for (Map.Entry<String, String> file : manifest.hashes().entrySet()) {
            byte[] content = read(folder, file.getKey());
            if (!Sha256.hex(content).equals(file.getValue())) {
                throw new PublishException(ProblemCode.SITE_CHANGED, file.getKey());
            }
            put(git, file.getKey(), content);
        }
        put(git, Manifest.PATH.value(), bytes);
        for (Map.Entry<String, byte[]> signature : signatures.entrySet()) {
            put(git, signature.getKey(), signature.getValue());
        }
        text(git, "done\n");
    }

    private static void put(OutputStream git, String path, byte[] content) throws IOException {
        text(git, "M " + FILE_MODE + " inline " + quoted(byteForByte(path)) + "\ndata " + content.length + "\n");
        git.write(content);
        text(git, "\n");
    }

    private static void text(OutputStream git, String line) throws IOException {
        git.write(line.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String quoted(String path) {
        return '"' + path.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    private static String byteForByte(String path) {
        return new String(path.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static byte[] read(Path folder, String name) throws IOException, PublishException {
        if (OutputPath.parse(name).isEmpty()) {
            throw new PublishException(ProblemCode.SITE_CHANGED, name);
        }
        Path file = folder.resolve(name);
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new PublishException(ProblemCode.SITE_CHANGED, name);
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new PublishException(ProblemCode.SITE_CHANGED, name);
        }
    }
}
