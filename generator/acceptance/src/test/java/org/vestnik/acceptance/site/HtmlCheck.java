package org.vestnik.acceptance.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.validation.SimpleDocumentValidator.SchemaReadException;
import nu.validator.xml.SystemErrErrorHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The Nu HTML checker, with the schema and the checks of its public service, finds no error on any page. One validator is set
 * up once (seconds) and kept (tens of milliseconds a page); not safe for several threads.
 */
final class HtmlCheck implements SiteCheck {

    private static final String SCHEMA = EmbeddedValidator.SCHEMA_URL;

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, true, false);
    private final Collector collector = new Collector();

    HtmlCheck() {
        try {
            validator.setUpMainSchema(SCHEMA, new SystemErrErrorHandler());
            validator.setUpValidatorAndParsers(collector, false, false);
        } catch (SchemaReadException e) {
            throw new IllegalStateException("the checker's own schema cannot be read", e);
        } catch (Exception e) {
            throw new IllegalStateException("the checker does not start", e);
        }
    }

    @Override
    public List<Finding> findings(WrittenSite site) {
        var found = new ArrayList<Finding>();
        for (WrittenPage page : site.pages()) {
            collector.errors.clear();
            var input = new InputSource(new ByteArrayInputStream(site.bytes(page.file())));
            input.setEncoding("UTF-8");
            try {
                validator.checkHtmlInputSource(input);
            } catch (SAXException | IOException e) {
                found.add(new Finding(page.file(), "the checker gave up: " + e));
            }
            collector.errors.forEach(error -> found.add(new Finding(page.file(), error)));
        }
        return found;
    }

    private static final class Collector implements ErrorHandler {

        private final List<String> errors = new ArrayList<>();

        @Override
        public void warning(SAXParseException warning) {
            // Advice, such as a heading that an article might have; the goal is no errors.
        }

        @Override
        public void error(SAXParseException error) {
            errors.add("%d:%d %s".formatted(error.getLineNumber(), error.getColumnNumber(), error.getMessage()));
        }

        @Override
        public void fatalError(SAXParseException error) {
            error(error);
        }
    }
}
