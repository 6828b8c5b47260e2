/**
 * Many pieces of work on a few threads. Any stage gives its list and what to do with each; no thread is left when it goes on. Start
 * with {@link org.vestnik.crew.Crew}.
 */
package org.vestnik.crew;
