/**
 * Where a build's time goes. Any stage tells its {@link org.vestnik.timing.Stopwatch} what it works at; out come
 * {@link org.vestnik.timing.Timings}, which {@link org.vestnik.report} shows. A stopwatch that nobody started costs nothing.
 */
package org.vestnik.timing;
