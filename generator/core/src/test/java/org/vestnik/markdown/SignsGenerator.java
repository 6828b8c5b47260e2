package org.vestnik.markdown;

import java.util.List;
import java.util.Random;

/** Makes texts of Markdown's signs in any order, mostly nonsense; the same seed makes the same text. */
final class SignsGenerator {

    private static final List<String> PIECES = List.of(
            "*",
            "**",
            "_",
            "__",
            "~",
            "~~",
            "`",
            "``",
            "```",
            "[",
            "]",
            "[^",
            "[^1]",
            "]:",
            "](",
            "][",
            "(",
            ")",
            "!",
            "![",
            "<",
            ">",
            "<b>",
            "</b>",
            "<!--",
            "-->",
            "<https://example.org/>",
            "<a@example.org>",
            "&",
            "&amp;",
            "&#1234;",
            "\\",
            "\\*",
            "|",
            "|",
            "|---|---|",
            "---",
            "===",
            ":-",
            "-:",
            "#",
            "## ",
            "> ",
            "- ",
            "+ ",
            "1. ",
            "7) ",
            "***",
            "~~~",
            "\n",
            "\n",
            "\n",
            "\n\n",
            "\n\n",
            "\r\n",
            "\r",
            "  \n",
            " ",
            " ",
            "    ",
            "\t",
            "\f",
            "\u00A0",
            "\u2003",
            "\0",
            "\uD83D\uDE00",
            "\uD83D",
            "«",
            "»",
            "—",
            "“",
            "'",
            "\"",
            "{lang=en}",
            ":",
            ";",
            ".",
            "word",
            "слово",
            "a b",
            "1",
            "[a]: /b \"c\"\n",
            "[^1]: note\n",
            "<div>\n",
            "a | b\n|---|---|\n1 | 2\n");

    private SignsGenerator() {}

    static String text(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(40); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
