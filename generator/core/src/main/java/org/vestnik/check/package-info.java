/**
 * The written site is held against what was promised to readers. Start with
 * {@link org.vestnik.check.PageWeight}.
 */
package org.vestnik.check;
