package org.vestnik.images;

/**
 * How a camera was held: the one value of EXIF that a picture needs to be seen upright (EXIF 2.32, tag 0x0112). 1 is
 * upright; 2 to 8 are the other ways to turn and mirror it.
 */
final class ExifOrientation {

    static final int UPRIGHT = 1;

    private static final int TAG = 0x0112;
    private static final int SHORT = 3;

    private ExifOrientation() {}

    /** @param exif a TIFF structure, with or without the {@code Exif} mark before it; a broken one means upright */
    static int of(ByteCursor exif) {
        try {
            return read(exif.startsWith("Exif\0") ? exif.from(6) : exif);
        } catch (PictureRefusedException e) {
            return UPRIGHT;
        }
    }

    private static int read(ByteCursor exif) throws PictureRefusedException {
        ByteCursor tiff = exif.take(exif.left());
        boolean little = tiff.startsWith("II");
        ByteCursor in = tiff.from(4);
        ByteCursor directory = tiff.from(little ? in.u32Little() : in.u32());
        for (int left = u16(directory, little); left > 0; left--) {
            int tag = u16(directory, little);
            int type = u16(directory, little);
            directory.skip(4);
            int value = u16(directory, little);
            directory.skip(2);
            if (tag == TAG) {
                return type == SHORT && value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    private static int u16(ByteCursor in, boolean little) throws PictureRefusedException {
        return little ? in.u16Little() : in.u16();
    }
}
