package org.vestnik.check;

import static org.vestnik.problem.ProblemCode.OUTSIDE_GONE;
import static org.vestnik.problem.ProblemCode.OUTSIDE_MOVED;
import static org.vestnik.problem.ProblemCode.OUTSIDE_PRIVATE;
import static org.vestnik.problem.ProblemCode.OUTSIDE_SILENT;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.vestnik.crew.Crew;

/**
 * Tries links to other sites: several hosts at a time, each host one request at a time with a pause between. What is found is
 * only noted, for it is not the bulletin that is at fault.
 */
final class OutsideCheck {

    private static final int HOSTS_AT_A_TIME = 8;

    private final OutsideRules rules;
    private final KnownAnswers known;
    private final WebProbe web;
    private final long end;
    private final AtomicInteger untried = new AtomicInteger();

    OutsideCheck(OutsideRules rules, KnownAnswers known) {
        this.rules = rules;
        this.known = known;
        this.web = new WebProbe(rules.each(), rules.privateToo());
        this.end = System.nanoTime() + rules.all().toNanos();
    }

    /**
     * @param links the first place of each address
     * @return how many there was no time for
     */
    int check(Collection<OutsideLink> links, Findings findings) {
        Map<String, List<OutsideLink>> hosts = new TreeMap<>();
        links.forEach(link ->
                hosts.computeIfAbsent(host(link), first -> new ArrayList<>()).add(link));
        new Crew(HOSTS_AT_A_TIME).each(List.copyOf(hosts.values()), host -> check(host, findings));
        return untried.get();
    }

    private void check(List<OutsideLink> host, Findings findings) {
        boolean hasAsked = false;
        for (OutsideLink link : host) {
            WebAnswer answer = known.of(link.address()).orElse(null);
            if (answer == null) {
                if (hasAsked) {
                    rest();
                }
                if (System.nanoTime() >= end) {
                    untried.incrementAndGet();
                    continue;
                }
                answer = web.ask(link.address());
                known.add(link.address(), answer);
                hasAsked = true;
            }
            tell(link, answer, findings);
        }
    }

    private static void tell(OutsideLink link, WebAnswer answer, Findings findings) {
        Findings.Notebook notes = findings.on(link.file());
        List<String> words = List.of(link.address());
        switch (answer.kind()) {
            case GONE -> notes.add(link.at(), OUTSIDE_GONE, words, link.address(), answer.detail());
            case MOVED -> notes.add(link.at(), OUTSIDE_MOVED, words, link.address(), answer.detail());
            case SILENT -> notes.add(link.at(), OUTSIDE_SILENT, words, link.address(), answer.detail());
            case PRIVATE -> notes.add(link.at(), OUTSIDE_PRIVATE, words, link.address());
            case THERE -> {}
        }
    }

    private void rest() {
        try {
            Thread.sleep(rules.pause().toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }

    private static String host(OutsideLink link) {
        return link.address()
                .replaceFirst("^[A-Za-z]+:/*", "")
                .replaceFirst("[/?#].*", "")
                .toLowerCase(Locale.ROOT);
    }
}
