package org.vestnik.verify;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.vestnik.model.ProofFile;

/** Where a copy of a site is, or a manifest alone. */
public sealed interface Place {

    /** As its user named it. */
    String shown();

    /** The whole copy. */
    SiteCopy copy() throws IOException;

    /** Its manifest alone, with the signatures that lie beside it. */
    default ProofFiles proof() throws IOException {
        SiteCopy copy = copy();
        return file -> copy.read(file.path());
    }

    /**
     * On a disk.
     *
     * @param path of a site's folder; where only a manifest is asked for, of that file too, by whatever name
     */
    record OnDisk(String shown, Path path) implements Place {
        @Override
        public SiteCopy copy() throws IOException {
            return FolderCopy.of(path);
        }

        @Override
        public ProofFiles proof() throws IOException {
            return Files.isDirectory(path) ? Place.super.proof() : file -> beside(file.suffix());
        }

        private Optional<byte[]> beside(String suffix) throws IOException {
            Path file = path.resolveSibling(path.getFileName() + suffix);
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        }
    }

    /**
     * On the Web.
     *
     * @param address http or https, of a site's root or of its manifest
     */
    record OnTheWeb(String shown, URI address) implements Place {
        @Override
        public SiteCopy copy() {
            String root = address.toString();
            String manifest = "/" + ProofFile.MANIFEST.path();
            return WebCopy.of(URI.create(root.endsWith(manifest) ? root.replaceFirst("[^/]*$", "") : root));
        }
    }
}
