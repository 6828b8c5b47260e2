/** What the packaging is to write in plainer form. */
package org.vestnik.cli.sugar;
