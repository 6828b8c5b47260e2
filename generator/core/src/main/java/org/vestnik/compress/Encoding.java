package org.vestnik.compress;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vestnik.model.OutputPath;

/** A way to send a file compressed that browsers and servers have agreed on; the compressed file lies beside it, named by it. */
public enum Encoding {
    GZIP(".gz"),
    BROTLI(".br");

    private final String suffix;

    Encoding(String suffix) {
        this.suffix = suffix;
    }

    /** Those that this machine can make. */
    public static List<Encoding> available() {
        return Stream.of(values())
                .filter(encoding -> encoding != BROTLI || Brotli.isAvailable())
                .toList();
    }

    /** The file as small as this encoding can make it. */
    public byte[] encode(byte[] file) {
        if (this == BROTLI) {
            return Brotli.compress(file);
        }
        try (Gzip best = Gzip.best()) {
            return best.compress(file);
        }
    }

    /** Where the compressed file lies; empty if the name would be too long. */
    public Optional<OutputPath> beside(OutputPath file) {
        return OutputPath.parse(file.value() + suffix);
    }

    /** The file that one of such a name lies beside; itself if it has no such name. */
    public static OutputPath source(OutputPath file) {
        String name = file.value();
        for (Encoding encoding : values()) {
            if (name.endsWith(encoding.suffix)) {
                return OutputPath.parse(name.substring(0, name.length() - encoding.suffix.length()))
                        .orElse(file);
            }
        }
        return file;
    }
}
