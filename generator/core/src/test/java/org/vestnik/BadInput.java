package org.vestnik;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One mistake of {@code bad-input.txt}.
 *
 * @param files put over the good bulletin's
 * @param told the exit code, and place and code of each problem, in the order of the report
 */
record BadInput(String name, String files, List<String> told) {

    private static final String GOOD = """
            -- content/bulletin.yaml --
            title: {en: Herald, ru: Вестник}
            languages: [en, ru]
            zone: Europe/Moscow
            url: https://herald.example
            -- content/en/good.md --
            ---
            title: A good article
            date: 2025-05-04
            ---
            ## Why

            Text.
            -- content/ru/good.md --
            ---
            title: Хорошая статья
            ---
            Текст.
            """;
    private static final Pattern ESCAPE = Pattern.compile("\\\\u\\{([0-9A-F]+)}");

    /** All of them. */
    static Stream<BadInput> all() {
        try (InputStream in = BadInput.class.getResourceAsStream("bad-input.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("(?m)^== ")).skip(1).map(BadInput::parse);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BadInput parse(String text) {
        String[] parts = text.split("(?m)^-- told --\\n", 2);
        String[] head = parts[0].split("\n", 2);
        List<String> told = parts[1].lines().filter(line -> !line.isBlank()).toList();
        String files = ESCAPE.matcher(head[1])
                .replaceAll(hex -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(hex.group(1), 16))));
        return new BadInput(head[0].strip(), files, told);
    }

    /** A bulletin without a fault, in English and Russian. */
    static TestSite good(Path root) {
        SiteFiles.of(SiteBuild.PRINTING_THEME).copyTo(root.resolve("templates"), false);
        return goodWithoutTheme(root);
    }

    /** The same, drawn with the packed theme. */
    static TestSite goodWithoutTheme(Path root) {
        return TestSite.write(root, GOOD);
    }

    /** Puts the mistake into a good bulletin. */
    void into(TestSite site) {
        TestSite.files(files).forEach(site::with);
    }

    @Override
    public String toString() {
        return name;
    }
}
