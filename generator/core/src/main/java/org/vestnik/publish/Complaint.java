package org.vestnik.publish;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.problem.ProblemCode;

/** What git and ssh complain of, in plain words. Both speak English here. */
final class Complaint {

    private static final Pattern REFUSED = Pattern.compile("(?m)^!\t\\S+\t\\[[^]]*] \\((.*)\\)$");

    private Complaint() {}

    /** Of a remote that was asked. */
    static PublishException of(GitAnswer answer, String name, RemoteAddress address) {
        return new PublishException(code(answer), name, address.shown(), answer.reason());
    }

    /** Of a push whose branch stayed where it was. */
    static PublishException ofPush(GitAnswer answer, String name, RemoteAddress address, String branch) {
        Matcher refused = REFUSED.matcher(answer.text());
        if (!refused.find()) {
            return of(answer, name, address);
        }
        String said = answer.complains("remote: ") ? answer.reason() : refused.group(1);
        return new PublishException(ProblemCode.BRANCH_REFUSED, branch, name, said);
    }

    private static ProblemCode code(GitAnswer answer) {
        if (answer.complains(
                "could not resolve",
                "name or service not known",
                "temporary failure in name resolution",
                "connection refused",
                "connection timed out",
                "connection reset",
                "network is unreachable",
                "no route to host",
                "failed to connect",
                "operation too slow",
                "timed out",
                "couldn't connect")) {
            return ProblemCode.NETWORK_FAILED;
        }
        if (answer.complains(
                "permission denied",
                "authentication failed",
                "could not read username",
                "could not read password",
                "terminal prompts disabled",
                "host key verification failed",
                "error: 401",
                "error: 403",
                "access denied",
                "dubious ownership")) {
            return ProblemCode.ACCESS_DENIED;
        }
        if (answer.complains(
                "does not appear to be a git repository",
                "repository not found",
                "' not found",
                "does not exist",
                "error: 404")) {
            return ProblemCode.REMOTE_GONE;
        }
        return ProblemCode.REMOTE_FAILED;
    }
}
