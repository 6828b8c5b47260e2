package org.vestnik.read;

import org.vestnik.model.Source;

/** A source file was changed or removed while the build was running. */
public final class SourceChangedException extends Exception {

    public SourceChangedException(Source source) {
        super("changed during the build: " + source.file());
    }
}
