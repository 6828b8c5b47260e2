package org.vestnik.offline;

/** Text as it may stand in XML 1.0: escaped, without the characters that are forbidden there. */
final class XmlText {

    private XmlText() {}

    static String of(String text) {
        StringBuilder xml = new StringBuilder(text.length() + 16);
        text.codePoints().filter(XmlText::isAllowed).forEach(c -> append(xml, c));
        return xml.toString();
    }

    private static void append(StringBuilder xml, int c) {
        switch (c) {
            case '&' -> xml.append("&amp;");
            case '<' -> xml.append("&lt;");
            case '>' -> xml.append("&gt;");
            case '"' -> xml.append("&quot;");
            default -> xml.appendCodePoint(c);
        }
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c >= ' ' && c < 0x7F
                || c > 0x9F && c < 0xD800
                || c > 0xDFFF && c < 0xFFFE
                || c >= 0x10000;
    }
}
