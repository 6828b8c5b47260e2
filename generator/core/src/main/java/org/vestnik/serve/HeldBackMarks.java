package org.vestnik.serve;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.html.HtmlText;
import org.vestnik.model.OutputPath;

/** Marks every link to a page that readers do not see, so that an editor tells it from the others in a list. */
final class HeldBackMarks {

    private static final Pattern LINK = Pattern.compile(
            "<a\\b[^>]*?\\shref=(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+))[^>]*>.*?</a>",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Function<OutputPath, Standing> standing;
    private final Function<Standing, String> word;

    HeldBackMarks(Function<OutputPath, Standing> standing, Function<Standing, String> word) {
        this.standing = standing;
        this.word = word;
    }

    /** @param page where the links stand: they are relative */
    String on(String html, OutputPath page) {
        Matcher link = LINK.matcher(html);
        StringBuilder marked = new StringBuilder(html.length() + 256);
        int from = 0;
        while (link.find()) {
            Optional<Standing> heldBack = RelativeLink.target(page, href(link))
                    .filter(target -> !target.equals(page))
                    .map(standing)
                    .filter(Standing::isHeldBack);
            if (heldBack.isPresent()) {
                marked.append(html, from, link.end())
                        .append(" <vestnik-mark>")
                        .append(HtmlText.of(word.apply(heldBack.get())))
                        .append("</vestnik-mark>");
                from = link.end();
            }
        }
        return from == 0 ? html : marked.append(html, from, html.length()).toString();
    }

    private static String href(Matcher link) {
        for (int group = 1; group <= 3; group++) {
            if (link.group(group) != null) {
                return link.group(group);
            }
        }
        return "";
    }
}
