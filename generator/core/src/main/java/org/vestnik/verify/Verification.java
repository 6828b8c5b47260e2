package org.vestnik.verify;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.vestnik.crew.Crew;
import org.vestnik.hash.Sha256;
import org.vestnik.model.OutputPath;
import org.vestnik.model.ProofFile;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.verify.SiteCopy.Contents;
import org.vestnik.verify.SiteCopy.Likeness;

/** Holds one copy of a site against its manifest, and the manifest against what the reader knows of it. */
public final class Verification {

    /** So that no host is harassed, and a disk not thrashed. */
    private static final int AT_ONCE = 4;

    /** What a host reads itself and need not hand out. */
    private static final Set<String> FOR_THE_HOST = Set.of(".nojekyll", "CNAME", "_headers", "_redirects");

    private final Place site;
    private final Optional<Place> against;
    private final Signatures signatures;
    private final Problems problems;

    /**
     * @param against where the manifest is that this one should be
     * @param key of the editor; empty if the reader has none
     */
    public Verification(Place site, Optional<Place> against, Optional<EditorKey> key, Problems problems) {
        this.site = site;
        this.against = against;
        this.signatures = new Signatures(key);
        this.problems = problems;
    }

    /**
     * What a copy turned out to be.
     *
     * @param digest the site's: the SHA-256 of its manifest
     * @param files that the manifest lists
     * @param isWhole whether files that it does not list would have been seen
     * @param comment that is signed with the manifest; empty if the signature was not checked or carries none
     */
    public record Proof(String digest, int files, boolean isWhole, Optional<String> comment) {}

    /** Adds all that is not as listed. Empty if there is no manifest. */
    public Optional<Proof> verify() {
        try {
            SiteCopy copy = site.copy();
            Optional<byte[]> manifest = copy.read(ProofFile.MANIFEST.path());
            if (manifest.isEmpty()) {
                problems.add(Problem.general(ProblemCode.MANIFEST_MISSING, site.shown()));
                return Optional.empty();
            }
            return Optional.of(verify(copy, manifest.get()));
        } catch (IOException e) {
            problems.add(unread(site.shown(), e));
            return Optional.empty();
        }
    }

    private Proof verify(SiteCopy copy, byte[] manifest) throws IOException {
        ListedFiles listed = ListedFiles.parse(manifest, problems);
        Optional<String> comment = signatures.check(manifest, file -> copy.read(file.path()), problems);
        compareManifests(manifest, listed, comment);
        Optional<Contents> contents = copy.contents();
        if (!listed.digests().isEmpty()) { // else every file would be called strange, for a manifest that is none
            contents.ifPresent(c -> lookForUnlisted(c, listed));
        }
        new Crew(AT_ONCE)
                .each(List.copyOf(listed.digests().entrySet()), file -> compare(copy, file.getKey(), file.getValue()));
        return new Proof(
                Sha256.hex(manifest),
                listed.digests().size(),
                contents.isPresent(),
                comment.filter(text -> !text.isEmpty()));
    }

    private void compare(SiteCopy copy, OutputPath path, String digest) {
        try {
            Likeness likeness = copy.compare(path, digest);
            if (likeness == Likeness.OTHER) {
                problems.add(Problem.general(ProblemCode.LISTED_CHANGED, path.value()));
            } else if (likeness == Likeness.ABSENT) {
                boolean kept = copy instanceof WebCopy && FOR_THE_HOST.contains(path.value());
                problems.add(Problem.general(
                        kept ? ProblemCode.LISTED_KEPT_BY_HOST : ProblemCode.LISTED_MISSING, path.value()));
            }
        } catch (IOException e) {
            problems.add(unread(path.value(), e));
        }
    }

    private void lookForUnlisted(Contents contents, ListedFiles listed) {
        contents.strange().forEach(name -> problems.add(Problem.general(ProblemCode.COPY_HAS_LINK, name)));
        contents.files().stream()
                .filter(name -> !name.equals(ProofFile.MANIFEST.path().value()) && !ProofFile.isSignature(name))
                .filter(name -> OutputPath.parse(name)
                        .filter(listed.digests()::containsKey)
                        .isEmpty())
                .forEach(name -> problems.add(Problem.general(ProblemCode.FILE_UNLISTED, name)));
    }

    /** Another whole site, an old one say, is true to its own manifest; only another place can tell. */
    private void compareManifests(byte[] manifest, ListedFiles listed, Optional<String> comment) throws IOException {
        if (against.isEmpty()) {
            return;
        }
        ProofFiles there = against.get().proof();
        Optional<byte[]> other;
        try {
            other = there.read(ProofFile.MANIFEST);
        } catch (IOException e) {
            problems.add(unread(against.get().shown(), e));
            return;
        }
        if (other.isEmpty()) {
            problems.add(
                    Problem.general(ProblemCode.MANIFEST_MISSING, against.get().shown()));
            return;
        }
        String digest = Sha256.hex(manifest);
        String otherDigest = Sha256.hex(other.get());
        if (digest.equals(otherDigest)) {
            return;
        }
        Set<OutputPath> differences = listed.differences(ListedFiles.parse(other.get(), new Problems()));
        problems.add(Problem.general(
                ProblemCode.MANIFEST_DIFFERS,
                digest,
                otherDigest,
                Integer.toString(differences.size()),
                differences.stream().map(OutputPath::value).findFirst().orElse("-")));
        OptionalLong serial = Signatures.serial(comment);
        OptionalLong otherSerial = Signatures.serial(signatures.check(other.get(), there, new Problems()));
        if (serial.isPresent() && otherSerial.isPresent() && serial.getAsLong() < otherSerial.getAsLong()) {
            problems.add(Problem.general(
                    ProblemCode.COPY_OLDER, Long.toString(serial.getAsLong()), Long.toString(otherSerial.getAsLong())));
        }
    }

    private static Problem unread(String name, IOException failure) {
        String reason = Optional.ofNullable(failure.getMessage())
                .orElse(failure.getClass().getSimpleName());
        return Problem.general(ProblemCode.COPY_UNREADABLE, name, reason);
    }
}
