package org.vestnik.markdown;

import java.util.Optional;
import org.vestnik.model.SafeUrl;
import org.vestnik.problem.ProblemCode;

/** Writes links and pictures: the only way for an address into a body. */
final class LinkWriter {

    private final Draft draft;
    private int open;

    LinkWriter(Draft draft) {
        this.draft = draft;
    }

    /**
     * Opens a link, its tag left open for more attributes; the caller writes the text and calls {@link #close}.
     *
     * @param address decoded
     * @param offset where the address stands in the source
     * @return where it leads; empty if there is no link to write: then only the text is written
     */
    Optional<Destination> open(String address, int offset) {
        if (draft.isForeign(address)) {
            return Optional.empty();
        }
        Destination destination = Destination.of(address);
        if (destination instanceof Destination.Refused refused) {
            draft.report(offset, ProblemCode.ADDRESS_REFUSED, refused.shown());
            return Optional.empty();
        }
        if (destination instanceof Destination.Missing) {
            draft.report(offset, ProblemCode.ADDRESS_EMPTY);
            return Optional.empty();
        }
        if (open > 0) {
            return Optional.empty();
        }
        open++;
        draft.inLink(true);
        if (destination instanceof Destination.Outside outside && draft.isUnlinked(outside.url())) {
            draft.html().markup("<span");
            return Optional.of(new Destination.Unlinked(outside.url()));
        }
        if (destination instanceof Destination.Outside outside) {
            outside(outside.url());
        } else if (destination instanceof Destination.Inside inside) {
            draft.html()
                    .link(new Reference(
                            Reference.Kind.LINK, inside.path(), draft.source().at(offset)));
        }
        return Optional.of(destination);
    }

    /** Ends a link. What its text hides, or shows in place of where it leads, is a problem at this offset. */
    void close(Destination destination, String text, int offset) {
        draft.html().markup(destination instanceof Destination.Unlinked ? "</span>" : "</a>");
        open--;
        draft.inLink(false);
        if (destination instanceof Destination.Unlinked) {
            draft.unlinkedNotice();
        }
        if (ShownAddress.hidesCharacters(text)) {
            draft.report(offset, ProblemCode.LINK_TEXT_HIDES, text);
        }
        if (destination instanceof Destination.Outside outside) {
            ShownAddress.otherThan(outside.url(), text)
                    .ifPresent(shown -> draft.report(
                            offset,
                            ProblemCode.LINK_TEXT_MISLEADS,
                            shown,
                            outside.url().host().orElse("")));
        }
    }

    /** A whole link to an outside address, with its text. */
    void whole(SafeUrl url, String text) {
        if (open > 0) {
            draft.text(text);
            return;
        }
        if (draft.isUnlinked(url)) {
            draft.text(url.host().orElseThrow());
            draft.unlinkedNotice();
            return;
        }
        outside(url);
        draft.html().markup(">");
        draft.text(text);
        draft.html().markup("</a>");
    }

    /**
     * A picture.
     *
     * @param address decoded
     * @param title empty if it has none
     * @param offset where the address stands in the source
     * @return whether it was written: if not, the picture's words are
     */
    boolean picture(String address, String alt, String title, int offset) {
        if (draft.isForeign(address)) {
            draft.text(alt);
            return false;
        }
        Destination destination = Destination.of(address);
        if (destination instanceof Destination.Inside inside) {
            draft.html()
                    .picture(
                            new Reference(
                                    Reference.Kind.PICTURE,
                                    inside.path(),
                                    draft.source().at(offset)),
                            draft.withoutAddresses(alt),
                            draft.withoutAddresses(title),
                            open > 0);
            return true;
        }
        if (destination instanceof Destination.Outside) {
            draft.report(offset, ProblemCode.PICTURE_OUTSIDE, address);
        } else if (destination instanceof Destination.Refused refused) {
            draft.report(offset, ProblemCode.ADDRESS_REFUSED, refused.shown());
        } else {
            draft.report(offset, ProblemCode.ADDRESS_EMPTY);
        }
        draft.text(alt);
        return false;
    }

    private void outside(SafeUrl url) {
        draft.html().markup("<a").attribute("href", url.value());
        if (url.host().isPresent()) {
            draft.html().markup(" rel=\"noreferrer\"");
        }
    }
}
