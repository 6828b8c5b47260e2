/**
 * Builds the demonstration bulletin and holds the written site against what was promised to readers, with tools that know
 * nothing of the generator. The site is built once, by {@link org.vestnik.acceptance.DemoSite}; every test class here is one
 * promise.
 */
package org.vestnik.acceptance;
