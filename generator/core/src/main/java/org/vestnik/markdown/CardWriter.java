package org.vestnik.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import org.vestnik.model.SafeUrl;

/**
 * Writes paragraphs that stand for something kept elsewhere: an address alone on its line, or {@code @video} and
 * {@code @post} before the title of one whose address is lost. A card only links; nothing is loaded.
 */
final class CardWriter {

    private static final int SHOWN_LENGTH = 60;
    private static final String VIDEO = "@video ";
    private static final String POST = "@post ";

    private final Draft draft;
    private final LinkWriter links;
    private final InlineWriter inlines;
    private final CardWords words;

    CardWriter(Draft draft, LinkWriter links, InlineWriter inlines) {
        this.draft = draft;
        this.links = links;
        this.inlines = inlines;
        this.words = draft.source().markdown().words();
    }

    /** Writes the paragraph if it is a card, or several, one a line; false, and nothing written, if it is not. */
    boolean write(Paragraph paragraph) {
        BasedSequence chars = paragraph.getChars();
        char start = chars.isEmpty() ? ' ' : chars.charAt(0);
        if (start == '@') {
            return lost(paragraph);
        }
        if (start != 'h' && start != 'H' && start != '<') {
            return false;
        }
        for (BasedSequence line : paragraph.getContentLines()) {
            if (!isAddress(line.trim())) {
                return false;
            }
        }
        boolean prose = draft.plain().prose(false);
        for (BasedSequence line : paragraph.getContentLines()) {
            card(line.trim());
        }
        draft.plain().prose(prose);
        return true;
    }

    private static boolean isAddress(BasedSequence line) {
        BasedSequence address = bare(line);
        boolean web = address.startsWithIgnoreCase("https://") || address.startsWithIgnoreCase("http://");
        return web && address.indexOfAny(c -> c <= ' ' || c == '<' || c == '>') < 0;
    }

    private static BasedSequence bare(BasedSequence line) {
        return line.startsWith("<") && line.endsWith(">") ? line.subSequence(1, line.length() - 1) : line;
    }

    private void card(BasedSequence line) {
        BasedSequence address = bare(line);
        String decoded = line.startsWith("<") ? address.toString() : InlineText.decoded(address);
        draft.html().markup("<p class=\"card\">");
        Destination destination = Destination.of(decoded);
        if (destination instanceof Destination.Outside outside) {
            links.whole(outside.url(), label(outside.url()));
        } else {
            links.open(decoded, address.getStartOffset());
            draft.text(decoded);
        }
        draft.html().markup("</p>\n");
        draft.plain().endBlock();
    }

    private String label(SafeUrl url) {
        Optional<Service> service = Service.of(url);
        if (service.isEmpty()) {
            return shown(url);
        }
        String pattern = service.get().video() ? words.video() : words.post();
        return pattern.replace("{0}", service.get().name()) + ": " + shown(url);
    }

    /** Without scheme and {@code www.}, cut if long. */
    private static String shown(SafeUrl url) {
        String shown = url.value().substring(url.value().indexOf("://") + 3);
        shown = shown.startsWith("www.") ? shown.substring(4) : shown;
        shown = shown.endsWith("/") ? shown.substring(0, shown.length() - 1) : shown;
        if (shown.length() <= SHOWN_LENGTH) {
            return shown;
        }
        int cut = Character.isHighSurrogate(shown.charAt(SHOWN_LENGTH - 1)) ? SHOWN_LENGTH - 1 : SHOWN_LENGTH;
        return shown.substring(0, cut) + "…";
    }

    private boolean lost(Paragraph paragraph) {
        if (!(paragraph.getFirstChild() instanceof Text first)) {
            return false;
        }
        boolean video = first.getChars().startsWith(VIDEO);
        if (!video && !first.getChars().startsWith(POST)) {
            return false;
        }
        String pattern = video ? words.lostVideo() : words.lostPost();
        boolean prose = draft.plain().prose(false);
        draft.html().markup("<p class=\"card\">");
        draft.text(CardWords.before(pattern));
        inlines.run(first, video ? VIDEO.length() : POST.length(), null);
        draft.text(CardWords.after(pattern));
        draft.html().markup("</p>\n");
        draft.plain().endBlock();
        draft.plain().prose(prose);
        return true;
    }
}
