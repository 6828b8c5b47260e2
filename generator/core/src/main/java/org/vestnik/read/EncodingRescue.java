package org.vestnik.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vestnik.read.Rescue.Damaged;
import org.vestnik.read.Rescue.Fine;
import org.vestnik.read.Rescue.Other;
import org.vestnik.read.Rescue.Read;
import org.vestnik.read.Rescue.Unsure;

/**
 * Reads a text that was saved in an old encoding, or says honestly that it is not sure. A reading counts only if the text,
 * encoded again, gives the very same bytes, and if every other reading that makes another text of them is much less like a
 * language.
 */
public final class EncodingRescue {

    private static final List<String> CANDIDATES =
            List.of("windows-1251", "KOI8-R", "KOI8-U", "IBM866", "ISO-8859-5", "x-MacCyrillic", "windows-1252");

    /** How much likelier the best reading must be than the next: e to this power. */
    private static final double SURE = 14;

    /** The share of letters beyond ASCII that are whole in damaged UTF-8; other encodings have far fewer by chance. */
    private static final double STILL_UTF8 = 0.8;

    private static final double UTF16_UPPER = 0.5;

    private EncodingRescue() {}

    /** The text, if there is but one likely reading of it. */
    public static Rescue of(byte[] bytes) {
        Optional<String> wide = EncodingGuess.utf16(bytes);
        if (wide.isPresent()) {
            return utf16(bytes, wide.get());
        }
        if (strict(bytes, StandardCharsets.UTF_8).isPresent()) {
            return new Fine();
        }
        return isNearlyUtf8(bytes) ? new Damaged() : eightBit(bytes);
    }

    /** The text in an encoding that its owner names. */
    public static Rescue of(byte[] bytes, Charset named) {
        boolean isUtf16 = named.name().equals("UTF-16");
        boolean isLittle = isUtf16 && bytes.length > 1 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe;
        Charset charset = isUtf16 ? isLittle ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE : named;
        return lossless(bytes, charset)
                .map(text -> (Rescue) new Read(named.name(), withoutMark(text)))
                .orElseGet(() -> new Other(named.name(), offset(bytes, charset)));
    }

    private static Rescue utf16(byte[] bytes, String name) {
        Optional<String> text = lossless(bytes, Charset.forName(name)).map(EncodingRescue::withoutMark);
        boolean isMarked = (bytes[0] & 0xff) >= 0xfe;
        boolean isLikely = EncodingGuess.upperBytes(bytes, name.equals("UTF-16LE") ? 1 : 0) > UTF16_UPPER;
        if (text.isPresent() && isLikely && text.get().chars().noneMatch(EncodingRescue::isControl)) {
            return new Read(name, text.get());
        }
        return isMarked ? new Unsure(List.of(name, "windows-1251")) : new Damaged();
    }

    private record Reading(String encoding, String text, double score) {}

    private static Rescue eightBit(byte[] bytes) {
        List<Reading> readings = CANDIDATES.stream()
                .filter(Charset::isSupported)
                .flatMap(name -> lossless(bytes, Charset.forName(name))
                        .filter(text -> text.chars().noneMatch(EncodingRescue::isControl))
                        .map(text -> new Reading(name, text, EncodingGuess.score(bytes, name)))
                        .stream())
                .sorted(Comparator.comparingDouble(Reading::score).reversed())
                .toList();
        if (readings.isEmpty() || readings.get(0).score() <= EncodingGuess.BELIEVED) {
            return new Damaged();
        }
        Reading best = readings.get(0);
        double weight = beyondAscii(bytes);
        List<String> rivals = readings.stream()
                .filter(other -> !other.text().equals(best.text()))
                .filter(other -> (best.score() - other.score()) * weight < SURE)
                .map(Reading::encoding)
                .toList();
        return rivals.isEmpty() && isTrusted(best)
                ? new Read(best.encoding(), best.text())
                : new Unsure(Stream.concat(Stream.of(best.encoding()), rivals.stream())
                        .toList());
    }

    /**
     * Not all encodings can be told apart. Western ones are too many. In the Ukrainian CP1125, which Java does not know,
     * the eight signs behind {@code ё} are other letters than in CP866; the Ukrainian letters of KOI8-U are frames in KOI8-R.
     */
    private static boolean isTrusted(Reading reading) {
        return switch (reading.encoding()) {
            case "windows-1252" -> false;
            case "IBM866" -> reading.text().chars().noneMatch(c -> "ЄєЇїЎў".indexOf(c) >= 0 || isFrame(c));
            case "KOI8-R", "KOI8-U" -> reading.text().chars().noneMatch(EncodingRescue::isFrame);
            default -> true;
        };
    }

    private static boolean isFrame(int c) {
        return c >= 0x2500 && c < 0x25A0;
    }

    private static boolean isControl(int c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' || c >= 0x7f && c < 0xa0 && c != 0x85 || c >= 0xFFF0;
    }

    private static int beyondAscii(byte[] bytes) {
        int count = 0;
        for (byte b : bytes) {
            count += b < 0 ? 1 : 0;
        }
        return count;
    }

    private static boolean isNearlyUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long whole = text.chars().filter(c -> c >= 0x80 && c != 0xFFFD).count();
        long broken = text.chars().filter(c -> c == 0xFFFD).count();
        return whole > STILL_UTF8 * (whole + broken);
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The reading that gives the same bytes again. */
    private static Optional<String> lossless(byte[] bytes, Charset charset) {
        return strict(bytes, charset)
                .filter(text -> charset.canEncode() && Arrays.equals(text.getBytes(charset), bytes));
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(decoder(charset).decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Of the first byte that means nothing; of the first that would not come back, if all mean something. */
    private static int offset(byte[] bytes, Charset charset) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = decoder(charset).decode(in, CharBuffer.allocate(2 * bytes.length + 2), true);
        if (result.isError()) {
            return in.position();
        }
        byte[] again = charset.canEncode() ? new String(bytes, charset).getBytes(charset) : new byte[0];
        return Math.max(0, Arrays.mismatch(bytes, again));
    }

    private static CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
