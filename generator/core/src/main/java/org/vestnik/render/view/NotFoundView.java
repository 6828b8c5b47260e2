package org.vestnik.render.view;

import java.util.List;

/** What a reader is told who came to an address where nothing is, in one or all languages. */
public record NotFoundView(List<Sentence> sentences) {

    /** In one language. */
    public record Sentence(String lang, String dir, String heading, String text, LinkView home, LinkView archive) {}
}
