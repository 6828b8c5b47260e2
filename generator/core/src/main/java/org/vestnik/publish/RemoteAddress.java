package org.vestnik.publish;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.model.Permalink;
import org.vestnik.problem.ProblemCode;

/**
 * Where a site is pushed to: over https, over ssh, or a folder on this machine. No other address is one: git takes {@code
 * ext::} and others as a program to start.
 *
 * @param url as git is given it; of a folder, its whole path
 * @param shown without user name and password
 * @param isFolder whether it is on this machine
 */
record RemoteAddress(String url, String shown, boolean isFolder) {

    private static final Pattern HTTPS = Pattern.compile("(https://)(?:([^/?#@\\s]*)@)?([\\w.-]+(?::\\d+)?(?:/\\S*)?)");
    private static final Pattern SSH =
            Pattern.compile("(ssh://)(?:([^/?#@\\s:]*)(?::[^/?#@\\s]*)?@)?(\\w[\\w.-]*(?::\\d+)?/\\S+)");
    private static final Pattern SSH_SHORT =
            Pattern.compile("(?:[\\w.+-]+@)?\\w[\\w.-]+:(?!:)(?!//)[^\\s:-][^:\\p{Cc}]*");
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:[/\\\\].*");
    private static final Pattern FOLDER = Pattern.compile("[^:\\p{Cc}]+|/[^\\p{Cc}]+");
    private static final Pattern CREDENTIALS = Pattern.compile("(\\w://)[^/\\s]*@");

    /** Shorter ones are names such as {@code git}, and no secrets. */
    private static final int SHORTEST_SECRET = 8;

    /**
     * An address of a configuration.
     *
     * @param folder from which a relative path counts
     * @throws PublishException if it is none that may be spoken to
     */
    static RemoteAddress parse(String configured, Path folder) throws PublishException {
        Matcher https = HTTPS.matcher(configured);
        if (https.matches()) {
            return new RemoteAddress(configured, https.group(1) + https.group(3), false);
        }
        Matcher ssh = SSH.matcher(configured);
        if (ssh.matches()) {
            return new RemoteAddress(configured, ssh.group(1) + ssh.group(3), false);
        }
        if (DRIVE.matcher(configured).matches()
                || !SSH_SHORT.matcher(configured).matches()
                        && FOLDER.matcher(configured).matches()) {
            return path(configured, folder)
                    .map(path -> new RemoteAddress(path.toString(), path.toString(), true))
                    .orElseThrow(() -> refused(configured));
        }
        if (SSH_SHORT.matcher(configured).matches()) {
            return new RemoteAddress(configured, configured.replaceFirst("^[^@/]*@", ""), false);
        }
        throw refused(configured);
    }

    /** As {@code GIT_ALLOW_PROTOCOL} has it: the user's settings may turn https into ssh, and nothing into anything else. */
    String protocols() {
        return isFolder ? "file" : "https:ssh";
    }

    /** The text without what is secret in an address, this one or another. */
    String redact(String text) {
        String clean = isFolder ? text : text.replace(url, shown);
        Matcher https = HTTPS.matcher(url);
        if (https.matches() && https.group(2) != null) {
            for (String secret : https.group(2).split(":", 2)) {
                clean = secret.length() < SHORTEST_SECRET
                        ? clean
                        : clean.replace(secret, "***").replace(decoded(secret), "***");
            }
        }
        return withoutCredentials(clean);
    }

    static String withoutCredentials(String text) {
        return CREDENTIALS.matcher(text).replaceAll("$1");
    }

    private static String decoded(String secret) {
        return Permalink.percentDecode(secret).orElse(secret);
    }

    private static Optional<Path> path(String configured, Path folder) {
        try {
            return Optional.of(folder.resolve(Path.of(configured)).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static PublishException refused(String configured) {
        return new PublishException(ProblemCode.REMOTE_ADDRESS_REFUSED, withoutCredentials(configured));
    }
}
