package org.vestnik.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.problem.ProblemCode;

/**
 * The editor's repository. It is only asked: for names and settings, by commands that neither look at its files nor run what
 * its settings name.
 *
 * @param git in it
 * @param top its working folder
 * @param shared what its working folders have in common: the folder {@code .git}, as a rule
 * @param objects where its commits are
 * @param index what is staged in it
 */
record Sources(Git git, Path top, Path shared, Path objects, Path index) {

    /** By which a branch of texts is known, seen from the bulletin's root. */
    private static final String SETTINGS = "content/bulletin.yaml";

    private static final Pattern IDENTITY = Pattern.compile("(.*) <(.*)> \\d+ [+-]\\d{4}");

    /** Who commits. */
    record Identity(String name, String email) {

        /** As author and committer of a commit of that time. */
        Map<String, String> environment(String when) {
            return Map.of(
                    "GIT_AUTHOR_NAME", name,
                    "GIT_AUTHOR_EMAIL", email,
                    "GIT_AUTHOR_DATE", when,
                    "GIT_COMMITTER_NAME", name,
                    "GIT_COMMITTER_EMAIL", email,
                    "GIT_COMMITTER_DATE", when);
        }
    }

    /**
     * The repository that a bulletin is in.
     *
     * @param environment of whoever publishes
     * @throws PublishException if it is in none
     */
    static Sources around(Path root, Map<String, String> environment) throws PublishException {
        Git git = Git.in(root, environment);
        GitAnswer answer = git.run(
                "rev-parse", "--show-toplevel", "--git-common-dir", "--git-path", "objects", "--git-path", "index");
        List<String> lines = answer.text().lines().toList();
        if (!answer.ok() || lines.size() != 4) {
            throw new PublishException(ProblemCode.NO_REPOSITORY, root.toString(), answer.reason());
        }
        return new Sources(
                git, Path.of(lines.get(0)), in(root, lines.get(1)), in(root, lines.get(2)), in(root, lines.get(3)));
    }

    private static Path in(Path root, String path) {
        return root.resolve(path).normalize();
    }

    /** The commit that is checked out, in hex; empty if there is none yet. */
    Optional<String> commit() throws PublishException {
        return Optional.of(git.run("rev-parse", "--verify", "--quiet", "HEAD"))
                .filter(GitAnswer::ok)
                .map(GitAnswer::text)
                .filter(Store::isId);
    }

    /** Whether older commits than some are not here. */
    boolean isShallow() {
        return Files.exists(shared.resolve("shallow"));
    }

    /** Whether the texts are on that branch of this repository, checked out or not. */
    boolean areOn(String branch) throws PublishException {
        String ref = "refs/heads/" + branch;
        return git.run("symbolic-ref", "--quiet", "HEAD").text().equals(ref)
                || git.run("rev-parse", "--verify", "--quiet", ref + ":./" + SETTINGS)
                        .ok();
    }

    /**
     * The one address that a remote is pushed to.
     *
     * @throws PublishException if there is no such remote, or its address may not be spoken to, or it is this repository
     */
    RemoteAddress address(String remote) throws PublishException {
        List<String> configured = values("remote." + remote + ".pushurl");
        if (configured.isEmpty()) {
            configured = values("remote." + remote + ".url");
        }
        if (configured.isEmpty()) {
            List<String> all = remotes();
            throw all.isEmpty()
                    ? new PublishException(ProblemCode.REMOTES_NONE, remote)
                    : new PublishException(ProblemCode.REMOTE_UNKNOWN, remote, String.join(", ", all));
        }
        if (configured.size() > 1) {
            throw new PublishException(ProblemCode.REMOTE_HAS_MANY, remote);
        }
        RemoteAddress address = RemoteAddress.parse(configured.get(0), top);
        if (address.isFolder() && isHere(Path.of(address.url()))) {
            throw new PublishException(ProblemCode.REMOTE_IS_HERE, remote, address.shown());
        }
        return address;
    }

    /**
     * The name and e-mail address that commits of this repository bear, so that who publishes under one name here and another
     * elsewhere may.
     */
    Identity identity() throws PublishException {
        GitAnswer answer = git.run("var", "GIT_COMMITTER_IDENT");
        Matcher parts = IDENTITY.matcher(answer.text());
        if (!answer.ok() || !parts.matches()) {
            throw new PublishException(ProblemCode.IDENTITY_MISSING);
        }
        return new Identity(parts.group(1), parts.group(2));
    }

    /** Whether this repository says that its commits are not signed. */
    boolean wantNoSignature() throws PublishException {
        return git.run("config", "--type=bool", "--get", "commit.gpgSign")
                .text()
                .equals("false");
    }

    private List<String> values(String key) throws PublishException {
        String all = git.run("config", "--null", "--get-all", key).text();
        return all.isEmpty() ? List.of() : List.of(all.split("\0"));
    }

    private List<String> remotes() throws PublishException {
        return git.run("config", "--name-only", "--get-regexp", "^remote\\..*\\.url$")
                .text()
                .lines()
                .map(key -> key.replaceFirst("^remote\\.(.*)\\.url$", "$1"))
                .distinct()
                .sorted()
                .toList();
    }

    /** A push into the editor's own repository would change it, and run its hooks. */
    private boolean isHere(Path folder) throws PublishException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        GitAnswer answer = git.at(folder).run("rev-parse", "--git-common-dir");
        return answer.ok() && same(folder.resolve(answer.text()), shared) || same(folder, shared) || same(folder, top);
    }

    private static boolean same(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }
}
