package org.vestnik.images;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes JPEG with what every Java brings. */
final class JpegEncoder implements Encoder {

    @Override
    public String extension() {
        return PictureKind.JPEG.extension();
    }

    /** In several scans: what has come of a picture on a slow line is the whole of it, coarsely. */
    @Override
    public byte[] encode(PixelGrid grid, int quality) {
        BufferedImage image = new BufferedImage(grid.width(), grid.height(), BufferedImage.TYPE_INT_RGB);
        image.getRaster().setDataElements(0, 0, grid.width(), grid.height(), grid.rgb());
        return encode(image, quality / 100f, ImageWriteParam.MODE_DEFAULT);
    }

    /** @param quality up to 1 */
    static byte[] encode(BufferedImage image, float quality, int progressiveMode) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            how.setProgressiveMode(progressiveMode);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
