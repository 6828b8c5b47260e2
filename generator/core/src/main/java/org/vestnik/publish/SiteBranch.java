package org.vestnik.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vestnik.hash.Sha256;
import org.vestnik.model.ProofFile;
import org.vestnik.problem.ProblemCode;
import org.vestnik.write.Manifest;

/**
 * A branch of a remote, spoken to through a store of our own.
 *
 * @param git at work in the store
 * @param remote its name, as the editor knows it
 * @param name of the branch
 */
record SiteBranch(Git git, Store store, String remote, RemoteAddress address, String name) {

    private static final String TIP = "refs/vestnik/tip";
    /** Commits to look back to for one of ours: the tip as a rule, a few if a host's own lie above it, then all. */
    private static final List<String> DEPTHS = List.of("1", "50", "2147483647");

    /** Which commit the branch is at; empty if there is no such branch. */
    Optional<String> position() throws PublishException {
        GitAnswer answer = git.run("ls-remote", "--end-of-options", Store.REMOTE, ref());
        require(answer);
        return answer.text()
                .lines()
                .map(line -> line.split("\t"))
                .filter(parts -> parts.length == 2 && parts[1].equals(ref()) && Store.isId(parts[0]))
                .map(parts -> parts[0])
                .findFirst();
    }

    /**
     * What the branch holds; empty if there is no such branch.
     *
     * @throws PublishException if it holds something that no publish put there
     */
    Optional<Tip> tip() throws PublishException, IOException {
        Optional<String> position = position();
        if (position.isEmpty()) {
            return Optional.empty();
        }
        if (!recall().equals(position)) {
            fetch(DEPTHS.get(0));
        }
        String commit = read("rev-parse", "--verify", TIP);
        store.remember(commit);
        List<Tip.Entry> files = files();
        byte[] manifest = files.isEmpty() ? new byte[0] : manifest();
        Set<String> ours = files.isEmpty() ? Set.of() : names(manifest);
        return Optional.of(new Tip(
                commit,
                read("rev-parse", "--verify", TIP + "^{tree}"),
                last(),
                Sha256.hex(manifest),
                files.stream()
                        .filter(file -> ProofFile.isSignature(file.path()))
                        .toList(),
                files.stream().filter(file -> !ours.contains(file.path())).toList()));
    }

    /**
     * Makes a commit of a site.
     *
     * @param identity who commits
     */
    String commit(String tree, Optional<Tip> parent, CommitMessage message, Sources.Identity identity, boolean sign)
            throws PublishException {
        List<String> words = new ArrayList<>(List.of("commit-tree"));
        parent.ifPresent(tip -> words.addAll(List.of("-p", tip.commit())));
        if (sign) {
            words.add("-S");
        }
        words.add(tree);
        String when = "@" + message.clock().getEpochSecond() + " +0000";
        GitAnswer answer = git.with(identity.environment(when))
                .run(in -> in.write(message.text().getBytes(StandardCharsets.UTF_8)), words.toArray(String[]::new));
        if (!answer.ok() && sign) {
            throw new PublishException(ProblemCode.SIGNING_FAILED, answer.reason());
        }
        return text(answer);
    }

    /** The tree of a site and of what stays beside it. */
    String tree(SiteFiles site, List<Tip.Entry> kept, int attempt) throws PublishException {
        String ref = "refs/vestnik/site-" + attempt;
        text(git.run(in -> site.write(in, ref, kept), "fast-import", "--quiet", "--done"));
        return read("rev-parse", "--verify", ref + "^{tree}");
    }

    /** In which files a tree differs from what the branch holds, by path. */
    List<Change> changes(Optional<Tip> tip, String tree) throws PublishException {
        List<Change> changes = new ArrayList<>();
        if (tip.isEmpty()) {
            for (String line : required(git.run("ls-tree", "-r", "-z", "--name-only", tree))
                    .parts()) {
                changes.add(new Change('A', new Tip.Entry("", "", line).shown()));
            }
            return changes;
        }
        List<String> parts = required(git.run(
                        "diff-tree",
                        "-r",
                        "-z",
                        "--no-renames",
                        "--name-status",
                        tip.get().tree(),
                        tree))
                .parts();
        for (int i = 0; i + 1 < parts.size(); i += 2) {
            changes.add(new Change(parts.get(i).charAt(0), new Tip.Entry("", "", parts.get(i + 1)).shown()));
        }
        return changes;
    }

    /**
     * Pushes a commit upon the tip.
     *
     * @return whether the branch is there now; not if it moved meanwhile
     * @throws PublishException if the other side refuses it or can't be reached
     */
    boolean push(String commit, Optional<Tip> parent) throws PublishException, IOException {
        GitAnswer answer = git.run(
                "push",
                "--porcelain",
                "--no-verify",
                "--no-follow-tags",
                "--no-recurse-submodules",
                "--end-of-options",
                Store.REMOTE,
                commit + ":" + ref());
        if (!answer.ok()) {
            Optional<String> position = position();
            if (position.equals(parent.map(Tip::commit))) {
                throw Complaint.ofPush(answer, remote, address, name);
            }
            if (!position.equals(Optional.of(commit))) {
                return false;
            }
        }
        store.remember(commit);
        git.run("-c", "gc.auto=2000", "-c", "gc.autoPackLimit=20", "gc", "--auto", "--quiet");
        return true;
    }

    /** What was fetched last time, if all of it is at hand still. */
    private Optional<String> recall() throws PublishException, IOException {
        Optional<String> last = store.lastTip();
        if (last.isEmpty() || !git.run("cat-file", "-e", last.get() + "^{tree}").ok()) {
            return Optional.empty();
        }
        store.cutOffAt(last.get());
        required(git.run("update-ref", TIP, last.get()));
        return last;
    }

    private void fetch(String depth) throws PublishException {
        require(git.run(
                "fetch",
                "--quiet",
                "--depth=" + depth,
                "--no-tags",
                "--no-write-fetch-head",
                "--no-recurse-submodules",
                "--no-auto-gc",
                "--end-of-options",
                Store.REMOTE,
                "+" + ref() + ":" + TIP));
    }

    private List<Tip.Entry> files() throws PublishException {
        return required(git.run("ls-tree", "-r", "-z", "--full-tree", TIP)).parts().stream()
                .map(Tip.Entry::parse)
                .toList();
    }

    private byte[] manifest() throws PublishException {
        GitAnswer manifest = git.run("cat-file", "blob", TIP + ":" + Manifest.PATH.value());
        if (!manifest.ok()) {
            throw notOurs();
        }
        return manifest.out();
    }

    /** Of the files that a publish put there. */
    private Set<String> names(byte[] manifest) throws PublishException {
        return Manifest.parse(manifest).map(SiteFiles::names).orElseThrow(this::notOurs);
    }

    private PublishException notOurs() {
        return new PublishException(ProblemCode.BRANCH_NOT_OURS, name, remote);
    }

    private Optional<CommitMessage> last() throws PublishException {
        for (String depth : DEPTHS) {
            if (!depth.equals(DEPTHS.get(0))) {
                fetch(depth);
            }
            GitAnswer log = required(git.run("log", "--no-show-signature", "--first-parent", "-z", "--format=%B", TIP));
            Optional<CommitMessage> ours = log.parts().stream()
                    .flatMap(text -> CommitMessage.parse(text).stream())
                    .findFirst();
            if (ours.isPresent()) {
                return ours;
            }
        }
        return Optional.empty();
    }

    private String ref() {
        return "refs/heads/" + name;
    }

    private String read(String... words) throws PublishException {
        return text(git.run(words));
    }

    private static String text(GitAnswer answer) throws PublishException {
        return required(answer).text();
    }

    /** Of work in the store alone. */
    private static GitAnswer required(GitAnswer answer) throws PublishException {
        if (!answer.ok()) {
            throw new PublishException(ProblemCode.GIT_FAILED, answer.reason());
        }
        return answer;
    }

    /** Of work with the remote. */
    private void require(GitAnswer answer) throws PublishException {
        if (!answer.ok()) {
            throw Complaint.of(answer, remote, address);
        }
    }
}
