package org.vestnik.acceptance.epub;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A bulletin whose articles hold every kind of thing that is written on pages, and headlines that would break out of XML. */
final class Everything {

    private Everything() {}

    static void bulletin(Path root, String language) throws IOException {
        write(root, "content/bulletin.yaml", """
                title: 'Herald & <Co> "one"'
                languages: [%s]
                zone: Europe/Moscow
                url: https://herald.example
                onion: http://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.onion
                offline: {epub: 2018-06-01 to 2018-06-30}
                """.formatted(language));
        write(root, "content/%s/all.md".formatted(language), """
                ---
                title: '</title></dc:title><script>x</script> & ]]> "'''
                date: 2018-06-03
                summary: A <b>summary</b> & more.
                corrections:
                  - {date: 2018-06-04, kind: correction, text: "Not <two> & but three."}
                ---
                Text with a note[^1], [its heading](#2018-heading), [the live one](live.md#anchor), [another](later.md),
                <https://outside.example/?a=1&b=2>, *emphasis*, **weight**, ~~gone~~, `code <b>`, H<sub>2</sub>O<br>a line and
                <kbd>Ctrl</kbd> <mark>marked</mark> <q>quoted</q> <abbr title="A & B">AB</abbr>.

                ## 2018 heading

                ### 2018 heading

                - one
                  1. two
                     - [x] three
                - four

                | Left | Right |
                | :--- | ----: |
                | a    |     1 |
                | b & c | <b>2</b> |

                ```java
                if (a < b && c > d) {}
                ```

                ---

                > Quoted words.
                >
                > — Somebody, [12 June 2018](https://twitter.com/somebody/status/1), archived at
                > [archive](https://web.archive.org/web/2018/https://twitter.com/somebody/status/1)

                https://www.youtube.com/watch?v=abcdefghijk

                <details><summary>More</summary><p>Hidden <i lang="fr">bonjour</i>.</p></details>

                <figure><figcaption>Under nothing</figcaption></figure>

                <div dir="rtl" lang="ar">مرحبا</div>

                [^1]: A note with `code` & [a link](later.md).

                    And a second paragraph.
                """);
        write(root, "content/%s/live.md".formatted(language), """
                ---
                title: Live
                date: 2018-06-02 10:00
                live: true
                ---
                Before <span id="anchor">it</span>.

                ### 11:40 Masked men

                They came.

                ### 12:05 They leave

                [Everything](all.md#fn:1) is over.
                """);
        write(root, "content/%s/later.md".formatted(language), """
                ---
                title: Later
                date: 2018-08-02
                ---
                Not in the book.
                """);
    }

    private static void write(Path root, String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
