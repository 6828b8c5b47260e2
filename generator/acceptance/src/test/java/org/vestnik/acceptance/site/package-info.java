/**
 * Reads a written site as a stranger would, from its files alone, with none of the generator's code. In: a folder. Out:
 * a list of findings, empty for a good site. Start with {@link org.vestnik.acceptance.site.SiteCheck}; each check is proven
 * by {@code PlantedFaultTest} to find what it is there for.
 */
package org.vestnik.acceptance.site;
