package org.vestnik.publish;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.publish.Tip.Entry;

/**
 * Puts a site upon a branch of a remote, as an ordinary commit after the last. The branch moves from the old site to the new in
 * one step, or not at all.
 */
public final class Publisher {

    /** A site is a whole, so one that another published meanwhile is only another tip to put it upon. */
    private static final int ATTEMPTS = 5;

    /** What comes of a store that a power cut or a full disk has spoilt: it is made anew then, and all is tried once more. */
    private static final Set<ProblemCode> OF_STORE = Set.of(ProblemCode.GIT_FAILED, ProblemCode.REMOTE_FAILED);

    private final PublishOrder order;
    private final Problems notes;

    /**
     * @param notes told beside what comes out
     * @throws IllegalArgumentException if the order has names that are none
     */
    public Publisher(PublishOrder order, Problems notes) {
        if (!order.unfit().isEmpty()) {
            throw new IllegalArgumentException(order.unfit().toString());
        }
        this.order = order;
        this.notes = notes;
    }

    /**
     * Publishes the site, or finds what would change. Of the editor's repository nothing is changed.
     *
     * @throws PublishException if it can't be; the branch is as it was
     */
    public Publication publish() throws PublishException, IOException {
        Sources sources = Sources.around(order.root(), order.environment());
        RemoteAddress address = sources.address(order.remote());
        if (sources.areOn(order.branch())) {
            throw new PublishException(ProblemCode.BRANCH_OF_SOURCES, order.branch());
        }
        SiteFiles site = SiteFiles.in(order.site());
        try (Store store = Store.open(order.root(), order.cache(), address)) {
            boolean first = store.lastTip().isEmpty();
            try {
                return publish(sources, site, branch(sources, store, address));
            } catch (PublishException e) {
                if (first || !OF_STORE.contains(e.problem().code())) {
                    throw e;
                }
                store.forget();
                return publish(sources, site, branch(sources, store, address));
            }
        }
    }

    private SiteBranch branch(Sources sources, Store store, RemoteAddress address) throws PublishException {
        Git git = sources.git().at(store.run()).with(store.environment()).speakingTo(address);
        boolean usual = git.run("config", "--get", "core.sshCommand").text().isEmpty();
        Map<String, String> ssh = usual
                ? Map.of("GIT_SSH_COMMAND", "ssh -o BatchMode=yes -o ConnectTimeout=30 -o ServerAliveInterval=30")
                : Map.of();
        return new SiteBranch(git.with(ssh), store, order.remote(), address, order.branch());
    }

    private Publication publish(Sources sources, SiteFiles site, SiteBranch branch)
            throws PublishException, IOException {
        History history = new History(sources, branch.git(), branch.store().run());
        Optional<String> source = sources.commit();
        boolean uncommitted = source.isEmpty() || history.mayDiffer(source.get(), order.texts());
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Optional<Tip> tip = branch.tip();
            refuseLoss(tip.flatMap(Tip::last), source, history, attempt);
            List<Entry> kept = kept(tip, site);
            String tree = branch.tree(site, kept, attempt);
            List<Change> changes = branch.changes(tip, tree);
            Optional<CommitMessage> unkept = tip.flatMap(Tip::last)
                    .filter(last -> last.uncommitted() && !isReplaced(last) && !changes.isEmpty());
            if (!uncommitted
                    && unkept.filter(last -> last.source().equals(source)).isPresent()) {
                throw new PublishException(
                        ProblemCode.UNCOMMITTED_LOST,
                        order.branch(),
                        source.get().substring(0, 12));
            }
            long serial = tip.flatMap(Tip::last).map(CommitMessage::serial).orElse(0L);
            if (tip.isPresent() && changes.isEmpty() || order.dryRun()) {
                tell(tip, kept, changes, uncommitted);
                unkept.ifPresent(last -> tellGone(changes));
                return published(branch, serial + (changes.isEmpty() ? 0 : 1), Optional.empty(), changes);
            }
            CommitMessage message = new CommitMessage(serial + 1, source, uncommitted, order.clock(), site.digest());
            String commit = branch.commit(tree, tip, message, sources.identity(), signs(sources, branch));
            if (branch.push(commit, tip)) {
                tell(tip, kept, changes, uncommitted);
                unkept.ifPresent(last -> tellGone(changes));
                return published(branch, serial + 1, Optional.of(commit), changes);
            }
        }
        throw new PublishException(ProblemCode.BRANCH_BUSY, order.branch(), order.remote());
    }

    /**
     * Whoever has not the texts that the last site was made of would take down what others wrote. In a shallow repository that
     * can't be told by the texts, and after others published meanwhile not by them alone: then the build that began later wins.
     */
    private void refuseLoss(Optional<CommitMessage> last, Optional<String> source, History history, int attempt)
            throws PublishException {
        Optional<String> published = last.flatMap(CommitMessage::source);
        if (published.isEmpty() || isReplaced(last.get())) {
            return;
        }
        History.Known known = source.isPresent() ? history.isIn(published.get(), source.get()) : History.Known.NO;
        if (known == History.Known.NO) {
            throw new PublishException(
                    ProblemCode.SOURCES_BEHIND, order.branch(), published.get().substring(0, 12));
        }
        boolean later = last.get().clock().isAfter(order.clock());
        if (later && (known == History.Known.UNKNOWN || attempt > 1)) {
            throw new PublishException(ProblemCode.BRANCH_BUSY, order.branch(), order.remote());
        }
    }

    /** Whether the editor named this site as one that his may take the place of. */
    private boolean isReplaced(CommitMessage site) {
        return order.over()
                .filter(over -> site.source().filter(s -> s.startsWith(over)).isPresent())
                .isPresent();
    }

    /** Those who have more than the commit of the last site may have its texts too: only what goes is told. */
    private void tellGone(List<Change> changes) {
        List<Change> gone = changes.stream().filter(Change::isGone).toList();
        if (!gone.isEmpty()) {
            notes.add(Problem.general(
                    ProblemCode.UNCOMMITTED_GONE,
                    Integer.toString(gone.size()),
                    gone.get(0).path()));
        }
    }

    /** What stays beside the site: files of others, and what a colleague signed, while it is still the same. */
    private static List<Entry> kept(Optional<Tip> tip, SiteFiles site) {
        Set<String> names = SiteFiles.names(site.manifest());
        Stream<Entry> foreign = tip.stream().flatMap(t -> t.foreign().stream());
        Stream<Entry> signatures =
                tip.filter(t -> t.manifest().equals(site.digest())).stream().flatMap(t -> t.signatures().stream());
        return Stream.concat(
                        foreign.filter(entry -> !entry.standsInTheWayOf(names)),
                        signatures.filter(entry -> !site.signatures().containsKey(entry.path())))
                .toList();
    }

    /** Only once it is settled: what stood beside the site of an attempt that failed may be gone. */
    private void tell(Optional<Tip> tip, List<Entry> kept, List<Change> changes, boolean uncommitted) {
        for (Entry entry : tip.map(Tip::foreign).orElse(List.of())) {
            if (kept.contains(entry)) {
                notes.add(Problem.general(ProblemCode.BRANCH_FILE_KEPT, entry.shown(), order.branch()));
            } else if (changes.stream().anyMatch(change -> change.path().equals(entry.shown()))) {
                notes.add(Problem.general(ProblemCode.BRANCH_FILE_REPLACED, entry.shown(), order.branch()));
            }
        }
        if (uncommitted) {
            notes.add(Problem.general(ProblemCode.SOURCES_UNCOMMITTED));
        }
    }

    /** As the user's own settings say, unless this repository wants none: what it says besides could start a program. */
    private static boolean signs(Sources sources, SiteBranch branch) throws PublishException {
        GitAnswer global = branch.git().run("config", "--type=bool", "--get", "commit.gpgSign");
        return global.text().equals("true") && !sources.wantNoSignature();
    }

    private Publication published(SiteBranch branch, long serial, Optional<String> commit, List<Change> changes) {
        return new Publication(branch.address().shown(), order.branch(), serial, commit, changes, order.dryRun());
    }
}
