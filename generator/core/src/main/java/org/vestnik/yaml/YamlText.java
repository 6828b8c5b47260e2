package org.vestnik.yaml;

import org.vestnik.problem.SourcePosition;

/**
 * A scalar of a YAML document with its place.
 *
 * @param value as written, never blank: quotes taken off, escapes and line folding undone, nothing converted
 * @param at where it begins, the opening quote included
 */
public record YamlText(String value, SourcePosition at) {}
