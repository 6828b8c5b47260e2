package org.vestnik.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.vestnik.check.Findings.Notebook;
import org.vestnik.crew.Crew;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;

/**
 * Reads a written site once and says everything that is wrong with it. It knows the files alone and nothing of how they were
 * made, so that it can catch what the maker got wrong.
 */
public final class SiteCheck {

    /** What a page and a program read; the manifest is another's to check. */
    private static final Pattern READ = Pattern.compile(".*\\.(html|xml|json|txt)|_redirects");

    private final CheckedSite asked;
    private final Supplier<Map<String, Path>> sources;
    private final Findings findings = new Findings();
    private final Map<String, PageTrace> traces = new ConcurrentSkipListMap<>();
    private final Map<String, OutsideLink> outside = new ConcurrentHashMap<>();
    private final Set<String> dead = ConcurrentHashMap.newKeySet();

    /** @param sources article by page, such as {@code en/x.html}; asked only if a fault was found */
    public SiteCheck(CheckedSite asked, Supplier<Map<String, Path>> sources) {
        this.asked = asked;
        this.sources = sources;
    }

    /**
     * Adds what is wrong.
     *
     * @return how many files the site has
     * @throws UncheckedIOException if the site can't be read
     */
    public int check(Problems problems) {
        try (PageWeight weight = new PageWeight(asked.pageBytes(), asked.cache())) {
            SiteFolder site = SiteFolder.walk(asked.folder());
            AddressBook addresses = new AddressBook(asked.url());
            DataCheck data = new DataCheck(site, addresses);
            FileCheck files =
                    new FileCheck(site, addresses, new WeightCheck(weight, asked.pageBytes()), data, problems);
            new Crew(asked.threads()).each(List.copyOf(site.names()), files::check);
            keep(weight::save, problems);
            ofAllPages(site, data);
            outside(problems);
            SourcePlaces places = new SourcePlaces(asked.root(), asked.folder(), sources);
            new Telling(places, problems).tell(findings);
            return site.names().size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void outside(Problems problems) {
        if (asked.outside().isAsked()) {
            KnownAnswers known = new KnownAnswers(asked.cache(), asked.outside().now());
            int untried = new OutsideCheck(asked.outside(), known).check(outside.values(), findings);
            keep(known::save, problems);
            if (untried > 0) {
                problems.add(Problem.general(ProblemCode.OUTSIDE_NOT_TRIED, Integer.toString(untried)));
            }
        }
    }

    /** What spares the next check work; that it can't be kept is no fault of the site. */
    private static void keep(Runnable save, Problems problems) {
        try {
            save.run();
        } catch (UncheckedIOException e) {
            String reason = Problem.ofDisk(e.getCause()).details().get(0);
            problems.add(Problem.general(ProblemCode.CACHE_NOT_KEPT, reason));
        }
    }

    private void ofAllPages(SiteFolder site, DataCheck data) {
        AnchorsCheck anchors = new AnchorsCheck(traces);
        AlternatesCheck alternates = new AlternatesCheck(site, traces);
        for (PageTrace page : traces.values()) {
            Notebook notes = findings.on(page.path());
            anchors.check(page, notes);
            alternates.check(page, notes);
            data.compare(page, notes);
        }
        data.compareQuotes(dead);
        TopicsCheck.check(traces.values(), findings);
    }

    /** One file after the other, on several threads. */
    private final class FileCheck {

        private final SiteFolder site;
        private final AddressBook addresses;
        private final WeightCheck weight;
        private final DataCheck data;
        private final Problems problems;
        private final List<PageCheck> checks;

        FileCheck(SiteFolder site, AddressBook addresses, WeightCheck weight, DataCheck data, Problems problems) {
            this.site = site;
            this.addresses = addresses;
            this.weight = weight;
            this.data = data;
            this.problems = problems;
            this.checks = List.of(
                    new LinkCheck(site, addresses, dead),
                    new IdsCheck(),
                    new PictureCheck(),
                    new HeadingsCheck(),
                    new LanguageCheck(),
                    new LettersCheck(),
                    new QuoteCheck(addresses));
        }

        void check(String name) {
            if (!READ.matcher(name).matches()) {
                return;
            }
            byte[] bytes = read(name);
            weight.check(name, bytes).problem().ifPresent(problems::add);
            Notebook notes = findings.on(name);
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (!isUtf8(bytes)) {
                notes.add(Spot.START, ProblemCode.PAGE_NOT_UTF8, List.of(), name);
            } else if (name.endsWith(".html")) {
                page(PageReader.read(name, text), notes);
            } else {
                data.check(name, text, notes);
            }
        }

        private void page(PageFacts page, Notebook notes) {
            checks.forEach(check -> check.check(page, notes));
            traces.put(page.path(), new Tracer(addresses).trace(page));
            page.links().stream()
                    .filter(link -> link.kind() == Link.Kind.FOLLOWED)
                    .filter(link -> addresses.target(page.path(), link.address()) instanceof Target.Outside)
                    .map(link -> new OutsideLink(link.address().replaceFirst("#.*", ""), page.path(), link.at()))
                    .forEach(link -> outside.merge(link.address(), link, OutsideLink::first));
        }

        private byte[] read(String name) {
            try {
                return site.read(name);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
