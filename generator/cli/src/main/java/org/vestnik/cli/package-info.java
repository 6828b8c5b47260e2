/** The command line: options in, one call of the core, lines out. Start with {@link org.vestnik.cli.Main}. */
package org.vestnik.cli;
