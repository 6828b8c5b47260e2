/** The one place where SHA-256 is made, by which files are known again. Start with {@link org.vestnik.hash.Sha256}. */
package org.vestnik.hash;
