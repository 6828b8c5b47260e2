/**
 * Texts become smaller for the way to readers. Comes in: the bytes of a file. Goes out: the bytes that a server may send in their
 * place, always the same for the same. The only user of the Brotli library. Start with {@link org.vestnik.compress.Encoding}.
 */
package org.vestnik.compress;
