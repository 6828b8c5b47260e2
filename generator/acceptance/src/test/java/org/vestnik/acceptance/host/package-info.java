/**
 * The hosts that {@code new host} writes files for, as far as they can be had: a plain server with a real git and a real nginx, on
 * this machine alone; of the others the files, held against their published schemas, and the scripts that they run. Start reading
 * with {@link org.vestnik.acceptance.host.PlainServerIT}.
 */
package org.vestnik.acceptance.host;
