package org.vestnik.render;

import org.vestnik.model.OutputPath;

/** A finished file of the site. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record RenderedFile(OutputPath path, byte[] bytes) {}
