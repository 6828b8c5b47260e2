/** HTML that the program writes by itself, without a theme. Start with {@link org.vestnik.html.HtmlText}. */
package org.vestnik.html;
