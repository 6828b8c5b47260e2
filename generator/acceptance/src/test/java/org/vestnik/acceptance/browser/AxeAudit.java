package org.vestnik.acceptance.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** axe-core's rules for WCAG 2.0 to 2.2 at A and AA, and its best practices, on the page that is open. */
public final class AxeAudit {

    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
            axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations', 'passes']}).then(
                result => done(result.passes.length === 0
                    ? ['axe ran no rule']
                    : result.violations.flatMap(rule => rule.nodes.map(
                        node => rule.id + ': ' + node.target.join(' ') + ': ' + node.failureSummary))),
                error => done(['axe failed: ' + error]));
            """;

    private final String axe;

    public AxeAudit() {
        try (InputStream script = AxeAudit.class.getResourceAsStream("/axe/axe.min.js")) {
            axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One line for each breach: the rule, the element, what is wrong; empty if there is none. */
    public List<String> violations(Browser browser) {
        browser.run(axe);
        return ((List<?>) browser.runAsync(RUN)).stream().map(String::valueOf).toList();
    }
}
