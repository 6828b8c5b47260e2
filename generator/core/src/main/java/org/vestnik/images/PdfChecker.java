package org.vestnik.images;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.vestnik.model.Asset;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.problem.SourcePosition;

/** Looks for the names that programs write into PDF files. The files are published as they are: this only tells. */
public final class PdfChecker {

    /** Entries of the document's information (ISO 32000-1, 14.3.3) that lead to a person, unless they are empty. */
    private static final Pattern KEY = Pattern.compile("/(Author|Creator|Producer)\\s*(?:\\((?!\\))|<(?![<>])|\\d)");

    private static final String XMP = "<x:xmpmeta";

    /** Since PDF 1.5 the information may stand in a compressed stream of objects. */
    private static final Pattern OBJECTS = Pattern.compile("/Type\\s*/ObjStm[^>]{0,300}>>\\s{0,4}stream\\r?\\n");

    private static final int MAX_STREAMS = 1_000;
    private static final int MAX_STREAM_BYTES = 1024 * 1024;

    /** Notes which of author, creating program and producer the file tells, and whether it holds XMP. */
    public void check(Asset asset, byte[] pdf, Problems problems) {
        SortedSet<String> found = new TreeSet<>();
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        collect(text, found);
        OBJECTS.matcher(text)
                .results()
                .limit(MAX_STREAMS)
                .forEach(stream -> objects(pdf, stream.end()).ifPresent(objects -> collect(objects, found)));
        if (!found.isEmpty()) {
            problems.add(SourcePosition.startOf(asset.file()), ProblemCode.PDF_NAMES_PEOPLE, String.join(", ", found));
        }
    }

    private static Optional<String> objects(byte[] pdf, int from) {
        byte[] compressed = Arrays.copyOfRange(pdf, from, Math.min(pdf.length, from + MAX_STREAM_BYTES));
        return Zlib.inflate(compressed, MAX_STREAM_BYTES).map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1));
    }

    private static void collect(String text, SortedSet<String> found) {
        KEY.matcher(text).results().forEach(key -> found.add(key.group(1)));
        if (text.contains(XMP)) {
            found.add("XMP");
        }
    }
}
