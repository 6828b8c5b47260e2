package org.vestnik.render;

import org.vestnik.model.OutputPath;

/**
 * A finished file of the site.
 *
 * @param most what it weighs at most after compression, so far as that is known without compressing it; in bytes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record RenderedFile(OutputPath path, byte[] bytes, int most) {

    public RenderedFile(OutputPath path, byte[] bytes) {
        this(path, bytes, bytes.length);
    }
}
