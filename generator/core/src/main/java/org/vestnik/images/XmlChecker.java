package org.vestnik.images;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.vestnik.model.Asset;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.problem.SourcePosition;

/**
 * Refuses XML that a browser would show as a page: what bears the names of XHTML or SVG, maybe written by numbers, may run scripts and load
 * from elsewhere, and a stylesheet or a definition of entities makes such a page of any XML.
 */
public final class XmlChecker {

    private static final Pattern PAGE = Pattern.compile(
            "www\\.w3\\.org/1999/xhtml|www\\.w3\\.org/2000/svg|xmlns(?:(?!xmlns)[^<>&])*+&#|<\\?xml-stylesheet|<!DOCTYPE|<!ENTITY",
            Pattern.CASE_INSENSITIVE);

    /** XML tells its encoding itself; names that matter here are of ASCII in each that browsers know. */
    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    /** Whether it may be published; if not, why is told. */
    public boolean mayBePublished(Asset asset, byte[] xml, Problems problems) {
        boolean page = ENCODINGS.stream()
                .anyMatch(encoding -> PAGE.matcher(new String(xml, encoding)).find());
        if (page) {
            problems.add(SourcePosition.startOf(asset.file()), ProblemCode.XML_IS_PAGE);
        }
        return !page;
    }
}
