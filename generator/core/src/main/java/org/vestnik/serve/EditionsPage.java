package org.vestnik.serve;

import org.vestnik.Desk;
import org.vestnik.html.HtmlText;
import org.vestnik.problem.MessageCatalog;

/** Where each edition stands, as {@code status} tells it. */
record EditionsPage(PreviewRequest request) implements EditorPage {

    static final String NAME = "status";

    @Override
    public String document() {
        MessageCatalog messages = request.messages();
        Desk desk = new Desk(request.build().at(request.clock().instant()));
        return desk.status()
                .map(status -> status.page(messages))
                .orElseGet(() -> "<!doctype html>\n<title>Vestnik</title>\n<body>\n"
                        + HtmlText.of(String.join(
                                "\n",
                                desk.problems().list().stream()
                                        .map(messages::line)
                                        .toList()))
                        + "\n");
    }
}
