/**
 * Markdown becomes safe HTML. The only user of flexmark, and of jsoup for raw HTML. Start with
 * {@link org.vestnik.markdown.MarkdownParser}; what it makes is a {@link org.vestnik.markdown.Body}.
 *
 * <p>flexmark parses; the writers here walk its tree. {@code BodyWriter} begins, {@code BlockWriter} and
 * {@code InlineWriter} know the nodes, {@code LinkWriter} is the only way in for an address and {@code HtmlEscape} for
 * text, {@code RawHtml} lets through what {@code AllowedHtml} allows.
 *
 * <p>Beyond CommonMark, tables, footnotes and strikethrough: a quote whose last line begins with a dash is a quoted
 * post ({@code Attribution}); <code>{lang=en}</code> at the start of a paragraph, heading or quote ({@code LanguageMark}); an
 * address alone on its line, {@code @video} and {@code @post} ({@code CardWriter}); headings with a time in live
 * articles ({@code UpdateHeading}). For editors: {@code generator/docs/reference/markdown.md}.
 *
 * <p>Themes find: {@code figure.q} (quoted post), {@code p.card}, {@code section.notes} (footnotes), {@code .center} and
 * {@code .right} in tables, {@code code.language-*}. No id made here begins with {@code _}: those are free for themes.
 */
package org.vestnik.markdown;
