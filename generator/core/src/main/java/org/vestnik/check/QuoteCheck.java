package org.vestnik.check;

import static org.vestnik.problem.ProblemCode.QUOTE_WITHOUT_ADDRESS;
import static org.vestnik.problem.ProblemCode.QUOTE_WITHOUT_ARCHIVE;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.vestnik.check.Findings.Notebook;
import org.vestnik.check.PageFacts.Quote;

/** A quoted post is evidence: it names its original, and a copy that stays when the original goes. */
final class QuoteCheck implements PageCheck {

    private static final int WORDS = 60;

    private static final Set<String> ARCHIVES = Set.of(
            "web.archive.org",
            "archive.org",
            "archive.ph",
            "archive.today",
            "archive.is",
            "archive.li",
            "archive.md",
            "archive.fo",
            "archive.vn",
            "perma.cc",
            "ghostarchive.org",
            "webcitation.org",
            "megalodon.jp",
            "webarchive.nationalarchives.gov.uk",
            "arquivo.pt",
            "freezepage.com",
            "conifer.rhizome.org");

    private final AddressBook addresses;

    QuoteCheck(AddressBook addresses) {
        this.addresses = addresses;
    }

    @Override
    public void check(PageFacts page, Notebook notes) {
        for (Quote quote : page.quotes()) {
            String begin = quote.words().length() <= WORDS
                    ? quote.words()
                    : quote.words()
                                    .substring(
                                            0,
                                            quote.words()
                                                    .offsetByCodePoints(
                                                            0, quote.words().codePointCount(0, WORDS)))
                            + "…";
            List<Link> originals = quote.links().stream()
                    .filter(link -> addresses.target(page.path(), link.address()) instanceof Target.Outside)
                    .filter(link -> !isArchive(link))
                    .toList();
            boolean isArchived = quote.links().stream().anyMatch(link -> isArchive(link) || isOwnCopy(page, link));
            if (originals.isEmpty() && !isArchived) {
                notes.add(quote.at(), QUOTE_WITHOUT_ADDRESS, List.of(begin, firstWords(quote)), begin);
            } else if (!isArchived) {
                String original = originals.get(0).address();
                notes.add(
                        quote.at(),
                        QUOTE_WITHOUT_ARCHIVE,
                        List.of(original, begin, firstWords(quote)),
                        begin,
                        original);
            }
        }
    }

    private boolean isOwnCopy(PageFacts page, Link link) {
        return addresses.target(page.path(), link.address()) instanceof Target.Inside;
    }

    private static boolean isArchive(Link link) {
        String host = link.address()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://(www\\.)?", "")
                .replaceFirst("[/:?#].*", "");
        return ARCHIVES.contains(host);
    }

    private static String firstWords(Quote quote) {
        String[] words = quote.words().split("\\s+", 4);
        return String.join(" ", List.of(words).subList(0, Math.min(3, words.length)));
    }
}
