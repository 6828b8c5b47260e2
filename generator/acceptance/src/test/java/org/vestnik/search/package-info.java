/** The search as readers meet it, in a real browser. In the core's own package, whose stemmers it holds against the script's. */
package org.vestnik.search;
