package org.vestnik.yaml;

import org.vestnik.problem.SourcePosition;

/** A scalar of a YAML document with its place. */
public record YamlText(String value, SourcePosition at) {}
