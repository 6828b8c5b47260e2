/**
 * The written site is held against what was promised to readers. Comes in: the bytes of a page. Goes out: whether it is too
 * heavy, and which of its parts is the heaviest. Start with {@link org.vestnik.check.PageWeight}.
 */
package org.vestnik.check;
