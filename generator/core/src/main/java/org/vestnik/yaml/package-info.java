/**
 * YAML text becomes typed getters that know line and column. The only user of the YAML library. Start with
 * {@link org.vestnik.yaml.YamlReader}.
 */
package org.vestnik.yaml;
