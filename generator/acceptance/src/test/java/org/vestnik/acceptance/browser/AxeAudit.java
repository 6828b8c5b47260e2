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
                    : result.violations.map(rule => rule.id + ' (' + rule.nodes.length + '): ' + rule.nodes[0].target.join(' ')
                        + ': ' + rule.nodes[0].failureSummary.split('\\n').slice(1).join(' ').trim())),
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

    /** One line for each rule that is broken: how often, the first element, what is wrong with it; empty if none is. */
    public List<String> violations(Browser browser) {
        browser.run(axe);
        return ((List<?>) browser.runAsync(RUN)).stream().map(String::valueOf).toList();
    }
}
