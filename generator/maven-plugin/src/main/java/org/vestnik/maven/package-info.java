/** The Maven goals: parameters in, one call of the core, lines out. */
package org.vestnik.maven;
