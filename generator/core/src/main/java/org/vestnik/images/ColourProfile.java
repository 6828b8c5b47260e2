package org.vestnik.images;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An ICC profile without its texts (ICC.1:2022). A profile made for one screen or camera names it, and with it perhaps
 * its owner; what stays are the numbers that turn the picture's colours into those of a screen.
 */
final class ColourProfile {

    private static final int HEADER = 128;
    private static final int MAX_TAGS = 100;

    /** Header fields with the maker's names and the time, as offset and length (ICC.1 section 7.2). */
    private static final int[][] NAMES_AND_TIMES = {{4, 4}, {24, 12}, {40, 4}, {48, 8}, {80, 48}};

    private static final Set<String> TAGS = Set.of(
            "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC", "kTRC", "wtpt", "bkpt", "chad", "A2B0", "A2B1", "A2B2",
            "B2A0", "B2A1", "B2A2", "cicp");
    private static final Set<String> TYPES =
            Set.of("XYZ ", "curv", "para", "sf32", "mft1", "mft2", "mAB ", "mBA ", "cicp");

    private ColourProfile() {}

    private record Tag(String name, ByteCursor data) {}

    /** Empty if it is broken or of a kind that pictures don't carry: then the picture is better off without it. */
    static Optional<byte[]> clean(ByteCursor profile) {
        try {
            ByteCursor in = profile.take(profile.left());
            byte[] header = in.take(HEADER).toArray();
            if (!in.from(36).startsWith("acsp")) {
                return Optional.empty();
            }
            for (int[] field : NAMES_AND_TIMES) {
                Arrays.fill(header, field[0], field[0] + field[1], (byte) 0);
            }
            List<Tag> tags = tags(in);
            return tags.isEmpty() ? Optional.empty() : Optional.of(assemble(header, tags));
        } catch (PictureRefusedException e) {
            return Optional.empty();
        }
    }

    private static List<Tag> tags(ByteCursor in) throws PictureRefusedException {
        List<Tag> tags = new ArrayList<>();
        long count = in.u32();
        if (count > MAX_TAGS) {
            throw in.broken();
        }
        long size = 0;
        for (long left = count; left > 0; left--) {
            String name = in.letters(4);
            ByteCursor data = in.from(in.u32()).take(in.u32());
            if (TAGS.contains(name) && TYPES.stream().anyMatch(data::startsWith)) {
                size += data.left();
                if (size > Zlib.MAX_PROFILE) {
                    throw in.broken();
                }
                tags.add(new Tag(name, data));
            }
        }
        return tags;
    }

    private static byte[] assemble(byte[] header, List<Tag> tags) {
        int at = HEADER + 4 + 12 * tags.size();
        ByteBuffer table = ByteBuffer.allocate(at).put(header).putInt(tags.size());
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        for (Tag tag : tags) {
            for (char letter : tag.name().toCharArray()) {
                table.put((byte) letter);
            }
            table.putInt(at + data.size()).putInt(tag.data().left());
            tag.data().copyTo(data);
            data.writeBytes(new byte[-data.size() & 3]);
        }
        table.putInt(0, at + data.size());
        ByteArrayOutputStream profile = new ByteArrayOutputStream();
        profile.writeBytes(table.array());
        profile.writeBytes(data.toByteArray());
        return profile.toByteArray();
    }
}
