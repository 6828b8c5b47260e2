/**
 * The link of a reader whose provider cuts connections to foreign servers: {@link org.vestnik.acceptance.curtain.CutLink} stands
 * between a browser and {@link org.vestnik.acceptance.curtain.CurtainServer}, a real nginx, counts what each connection carries,
 * and ends it where such a provider would.
 */
package org.vestnik.acceptance.curtain;
