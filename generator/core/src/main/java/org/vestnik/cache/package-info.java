/**
 * What one build leaves for the next, so that nothing is done twice. Comes in: a key that names everything that the results
 * depend on. Goes out: the results of the last build with that very key, or nothing. No build needs them, and none believes
 * what it can't be sure of: a file that is damaged, of another version or of other settings counts as missing, and the work
 * is done again. Start with {@link org.vestnik.cache.CacheFile}.
 */
package org.vestnik.cache;
