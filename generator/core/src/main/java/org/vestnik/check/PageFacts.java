package org.vestnik.check;

import java.util.List;
import java.util.Optional;

/**
 * What a written page tells of itself. It lives only while the page is checked; what is held for the whole site is a
 * {@link PageTrace}.
 *
 * @param path below the site's root, such as {@code en/2026/03/x.html}
 * @param language of the page, in lower case; empty if it has none
 * @param kind that {@code <body class="k-KIND">} names; empty if it names none
 * @param title empty if there is none
 * @param isIndexed whether search machines may know the page
 * @param languages of all its {@code lang}
 */
record PageFacts(
        String path,
        String language,
        String kind,
        String title,
        boolean isIndexed,
        List<Link> links,
        List<Named> ids,
        List<Shown> pictures,
        List<Heading> headings,
        List<Named> languages,
        List<TextRun> texts,
        List<Quote> quotes) {

    PageFacts {
        links = List.copyOf(links);
        ids = List.copyOf(ids);
        pictures = List.copyOf(pictures);
        headings = List.copyOf(headings);
        languages = List.copyOf(languages);
        texts = List.copyOf(texts);
        quotes = List.copyOf(quotes);
    }

    /** A word of markup and its place. */
    record Named(String name, Spot at) {}

    /**
     * A picture.
     *
     * @param words its alternative text; empty if the attribute is missing
     */
    record Shown(String address, Optional<String> words, boolean isSized, Spot at) {}

    /** A heading of level 1 to 6. */
    record Heading(int level, String text, Spot at) {}

    /**
     * A quoted post.
     *
     * @param words the first of what it says
     * @param links of its attribution
     */
    record Quote(String words, List<Link> links, Spot at) {
        Quote {
            links = List.copyOf(links);
        }
    }

    /** Whether it is a page that only leads elsewhere. */
    boolean isRedirect() {
        return links.stream().anyMatch(link -> link.kind() == Link.Kind.REDIRECT);
    }

    /** Whether it is read elsewhere than at its address, so that its links can't be relative: what is not found, what is mailed. */
    boolean isReadElsewhere() {
        return kind.equals("notfound")
                || kind.equals("digest")
                || path.equals("404.html")
                || path.endsWith("/404.html");
    }
}
