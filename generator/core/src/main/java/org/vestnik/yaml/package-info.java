/**
 * YAML text becomes typed getters that know line and column. The only user of the YAML library.
 *
 * <p>Start with {@link org.vestnik.yaml.YamlReader}: {@code CharacterScan} finds what no YAML may hold,
 * {@code PlainYaml} reads what is as plain as most front matters are, and {@code LibraryYaml} all else: {@code TreeBuilder}
 * turns the library's tokens into {@code YamlNode}s and refuses what editors never need (aliases,
 * tags, …), {@code SyntaxFault} puts the library's complaints into plain words, and {@link org.vestnik.yaml.YamlMap}
 * hands out values. Scalars are text exactly as written; what they mean is for the caller to say.
 */
package org.vestnik.yaml;
