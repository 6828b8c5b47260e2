/**
 * Markdown becomes safe HTML. The only user of flexmark, and of jsoup for raw HTML. Start with
 * {@link org.vestnik.markdown.MarkdownParser}; what it makes is a {@link org.vestnik.markdown.Body}.
 */
package org.vestnik.markdown;
