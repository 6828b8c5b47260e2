package org.vestnik.acceptance.host;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a server answers, as curl has it.
 *
 * @param headers by name in small letters
 * @param body as it was before it was compressed
 */
record Answer(int status, Map<String, String> headers, String body) {

    /** @param more words for curl */
    static Answer of(URI address, String... more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("curl", "--silent", "--show-error", "--include"));
        command.addAll(List.of(more));
        command.add(address.toString());
        String all = Shell.in(Path.of("."))
                .run(command.toArray(String[]::new))
                .succeeded()
                .out();
        String head = all.substring(0, all.indexOf("\r\n\r\n"));
        Map<String, String> headers = new TreeMap<>();
        head.lines().skip(1).forEach(line -> {
            int colon = line.indexOf(':');
            headers.merge(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip(),
                    (a, b) -> a + ", " + b);
        });
        return new Answer(Integer.parseInt(head.split(" ")[1]), headers, all.substring(head.length() + 4));
    }

    /** Empty if there is none of this name. */
    String header(String name) {
        return headers.getOrDefault(name, "");
    }
}
