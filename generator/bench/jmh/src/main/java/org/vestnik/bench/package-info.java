/**
 * What the benchmarks have in common: one English and one Russian article, and a small bulletin made of them. Each benchmark
 * stands in the package whose work it measures, since most stages are open to their own package alone.
 */
package org.vestnik.bench;
