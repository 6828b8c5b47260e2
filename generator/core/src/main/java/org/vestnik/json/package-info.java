/** The one place where JSON is written. Start with {@link org.vestnik.json.JsonText}. */
package org.vestnik.json;
