/**
 * Where each edition of a bulletin stands: what is missing, stale, draft or waiting for its time. A bulletin as it was read comes
 * in, a {@link org.vestnik.status.Status} comes out, and that as lines for people, JSON for programs or a page for a browser.
 *
 * <p>Start with {@link org.vestnik.status.StatusReader}; {@code Siblings} says which of several translations is the original.
 */
package org.vestnik.status;
