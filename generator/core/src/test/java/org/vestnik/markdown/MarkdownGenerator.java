package org.vestnik.markdown;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Makes documents of the constructs that CommonMark and we share; the same seed makes the same document. */
final class MarkdownGenerator {

    private static final List<String> WORDS = List.of(
            "committee",
            "court",
            "Grozny",
            "суд",
            "правозащитник",
            "адвокат",
            "дело",
            "2015",
            "R&D",
            "5 < 7",
            "a_b_c",
            "it's",
            "«цитата»",
            "x > y",
            "\\*",
            "&amp;",
            "&copy;",
            "\"quoted\"",
            "—",
            "a\\_b",
            "don’t",
            "C++");

    private final Random random;
    private int depth;

    MarkdownGenerator(Random random) {
        this.random = random;
    }

    String document() {
        return blocks(2 + random.nextInt(7));
    }

    private String blocks(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(block()).append('\n');
        }
        return text.toString();
    }

    private String block() {
        int kind = random.nextInt(depth < 3 ? 12 : 7);
        return switch (kind) {
            case 0 -> "#".repeat(1 + random.nextInt(6)) + " " + inlines(3) + "\n";
            case 1 -> word() + " " + word() + "\n" + (random.nextBoolean() ? "===\n" : "---\n");
            case 2 -> "```" + (random.nextBoolean() ? "js" : "") + "\n" + word() + "\n\n  <b>" + word() + "\n```\n";
            case 3 -> "para " + word() + "\n\n    code " + word() + "\n      more\n\nafter\n";
            case 4 -> "***\n";
            case 5, 6 -> paragraph();
            case 7, 8 -> nested("> ", "> ");
            case 9 -> list("- ", "  ");
            case 10 -> list("1. ", "   ");
            default -> list("7) ", "   ");
        };
    }

    private String paragraph() {
        StringBuilder text = new StringBuilder("So ").append(inlines(6));
        for (int i = random.nextInt(3); i > 0; i--) {
            text.append(pick(() -> "\n", () -> "  \n", () -> "\\\n"))
                    .append("and ")
                    .append(inlines(5));
        }
        return text.append('\n').toString();
    }

    private String list(String marker, String indent) {
        StringBuilder text = new StringBuilder();
        boolean loose = random.nextBoolean();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            text.append(random.nextInt(4) == 0 ? nested(marker, indent) : marker + "item " + inlines(3) + "\n");
            text.append(loose ? "\n" : "");
        }
        return text.append("\n<!-- -->\n").toString();
    }

    private String nested(String first, String rest) {
        depth++;
        String inner = "so " + inlines(3) + "\n\n" + blocks(1 + random.nextInt(2));
        depth--;
        String text = inner.strip().replace("\n", "\n" + rest);
        return first + text.replace(rest + "\n", rest.stripTrailing() + "\n") + "\n";
    }

    private String inlines(int count) {
        StringBuilder text = new StringBuilder(inline());
        for (int i = random.nextInt(count); i > 0; i--) {
            text.append(' ').append(inline());
        }
        return text.toString();
    }

    private String inline() {
        return switch (random.nextInt(12)) {
            case 0 -> "*" + plain() + "*";
            case 1 -> "**" + plain() + " *" + plain() + "* " + plain() + "**";
            case 2 -> "`" + plain() + " <i> &amp;`";
            case 3 -> "[" + plain() + "](../a/" + random.nextInt(9) + ".md#p)";
            case 4 -> "[" + plain() + " *" + plain() + "*](https://example.org/?a=1&b=2 \"A &quot;title&quot;\")";
            case 5 -> "<https://example.org/" + random.nextInt(9) + ">";
            case 6 -> "![" + plain() + "](p" + random.nextInt(9) + ".jpg) " + plain();
            case 7 -> "<b>" + plain() + "</b>";
            default -> word();
        };
    }

    private String plain() {
        return pick(() -> "word", () -> "слово", () -> "two words", () -> "a & b");
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    @SafeVarargs
    private String pick(Supplier<String>... choices) {
        return choices[random.nextInt(choices.length)].get();
    }
}
