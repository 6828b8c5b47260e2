package org.vestnik.render.view;

import java.util.List;

/**
 * What every page has.
 *
 * @param dir {@code ltr} or {@code rtl}
 * @param kind as in {@code <body class="k-KIND">}
 * @param title for the browser's tab and for search machines
 * @param heading what the page is called on itself
 * @param description null if there is none
 * @param bulletin the bulletin's title
 * @param home the edition's front page
 * @param menu in order
 * @param switches to the other editions
 * @param canonical absolute; null without {@code url}
 * @param alternates the page in all its languages and x-default; empty if it has no translation
 * @param feeds Atom feeds that belong to the page
 * @param picture for other sites that show it beside a link; null if there is none
 * @param indexed whether search machines should know the page
 * @param onion the same page on the onion service; null if there is none
 * @param zone of the bulletin, for the time script
 * @param csp the content security policy
 * @param style the theme's style sheet
 * @param script the time script; null on a page without relative times
 * @param data structured data; null if there is none
 * @param mirrors the edition's page of mirrors; null if there are none
 * @param offline the edition's page of files to carry away; null if there are none
 * @param corrections the edition's page of corrections
 */
public record PageView(
        String lang,
        String dir,
        String kind,
        String title,
        String heading,
        String description,
        String bulletin,
        String home,
        List<LinkView> menu,
        List<SwitchView> switches,
        String canonical,
        List<AlternateView> alternates,
        List<LinkView> feeds,
        CardView picture,
        boolean indexed,
        String onion,
        String zone,
        Inline csp,
        Inline style,
        Inline script,
        Inline data,
        String mirrors,
        String offline,
        String corrections) {}
