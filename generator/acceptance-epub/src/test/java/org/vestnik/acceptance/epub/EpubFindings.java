package org.vestnik.acceptance.epub;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.util.DefaultReportImpl;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What EPUBCheck, the W3C's own checker, says of a book. */
final class EpubFindings extends DefaultReportImpl {

    private final List<String> found = new ArrayList<>();

    private EpubFindings(Path epub) {
        super(epub.toString());
    }

    /** Errors and warnings; empty of a good book. */
    static List<String> of(Path epub) {
        var findings = new EpubFindings(epub);
        new EpubCheck(epub.toFile(), findings).doValidate();
        return findings.found;
    }

    @Override
    public void message(Message message, EPUBLocation location, Object... details) {
        switch (message.getSeverity()) {
            case FATAL, ERROR, WARNING ->
                found.add("%s %s %s".formatted(message.getID(), location, message.getMessage(details)));
            default -> {}
        }
    }
}
