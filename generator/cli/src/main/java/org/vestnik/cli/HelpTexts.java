package org.vestnik.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.vestnik.problem.MessageCatalog;

/** What {@code --help} says, in the language of the messages. */
final class HelpTexts {

    private HelpTexts() {}

    static ResourceBundle in(MessageCatalog messages) {
        String file = "help_" + messages.language() + ".properties";
        try (Reader in = new InputStreamReader(HelpTexts.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
