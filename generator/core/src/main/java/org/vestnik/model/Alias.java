package org.vestnik.model;

import org.vestnik.problem.SourcePosition;

/** An earlier address that must lead to a piece of content, and where an editor wrote it. */
public record Alias(Permalink permalink, SourcePosition at) {}
