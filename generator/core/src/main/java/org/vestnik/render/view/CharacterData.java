package org.vestnik.render.view;

/**
 * HTML that stands within XML as text (RFC 4287 section 3.1.1.2): templates write it as a CDATA section, which is shorter than a text
 * with half its characters escaped.
 */
public record CharacterData(String html) {

    /** The end of a section within the text is cut in two. */
    public String section() {
        return "<![CDATA[" + html.replace("]]>", "]]]]><![CDATA[>") + "]]>";
    }
}
