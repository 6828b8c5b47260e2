/** Books of the demonstration bulletin and of one made for the purpose, read by EPUBCheck. Start with {@code BooksTest}. */
package org.vestnik.acceptance.epub;
