package org.vestnik.markdown;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A named example of a test resource: {@code === name}, Markdown, a line {@code ---}, and what it becomes. */
record Examples(String name, String markdown, String expected) {

    static List<Examples> of(String resource) throws IOException {
        try (InputStream in = Examples.class.getResourceAsStream(resource)) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<Examples> examples = new ArrayList<>();
            for (String part : all.split("(?m)^=== ", -1)) {
                if (!part.isBlank()) {
                    examples.add(example(part));
                }
            }
            return examples;
        }
    }

    private static Examples example(String part) {
        int name = part.indexOf('\n');
        int line = part.indexOf("\n---\n");
        return new Examples(
                part.substring(0, name),
                part.substring(name + 1, line + 1),
                part.substring(line + 5).strip());
    }

    @Override
    public String toString() {
        return name;
    }
}
