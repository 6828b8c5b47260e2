package org.vestnik.images;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.vestnik.problem.ProblemCode;

/** Turns a JPEG picture by its orientation: decodes it, moves its samples, and encodes it again. */
final class JpegTurner {

    private static final float QUALITY = 0.85f;

    private JpegTurner() {}

    /**
     * @param jpeg without metadata, so that no colour is converted
     * @param orientation 2 to 8, as in EXIF
     */
    static byte[] turn(byte[] jpeg, int orientation) throws PictureRefusedException {
        try {
            BufferedImage upright = turned(decode(jpeg).getRaster(), orientation);
            return JpegEncoder.encode(upright, QUALITY, ImageWriteParam.MODE_DISABLED);
        } catch (IOException | RuntimeException e) {
            // the decoder answers broken data with whatever comes to hand
            throw new PictureRefusedException(ProblemCode.PICTURE_NOT_TURNED, PictureKind.JPEG.shown());
        }
    }

    private static BufferedImage decode(byte[] jpeg) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg))) {
            reader.setInput(in, true, true);
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage turned(Raster from, int orientation) {
        boolean swap = orientation >= 5;
        boolean mirrorX = orientation == 2 || orientation == 3 || orientation == 6 || orientation == 7;
        boolean mirrorY = orientation == 3 || orientation == 4 || orientation == 7 || orientation == 8;
        int width = swap ? from.getHeight() : from.getWidth();
        int height = swap ? from.getWidth() : from.getHeight();
        int type = from.getNumBands() == 1 ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_3BYTE_BGR;
        BufferedImage image = new BufferedImage(width, height, type);
        WritableRaster to = image.getRaster();
        int[] line = new int[from.getWidth() * from.getNumBands()];
        int[] sample = new int[from.getNumBands()];
        for (int row = 0; row < from.getHeight(); row++) {
            from.getPixels(0, row, from.getWidth(), 1, line);
            for (int column = 0; column < from.getWidth(); column++) {
                System.arraycopy(line, column * sample.length, sample, 0, sample.length);
                int x = swap ? row : column;
                int y = swap ? column : row;
                to.setPixel(mirrorX ? width - 1 - x : x, mirrorY ? height - 1 - y : y, sample);
            }
        }
        return image;
    }
}
