package org.vestnik.images;

import com.luciad.imageio.webp.WebPImageReaderSpi;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** The native library for WebP, which a machine may lack. Asked by its own classes, not through the JDK's register of all. */
final class WebpLibrary implements Encoder {

    /** How hard it tries, up to 6: for large pictures it would take seconds. */
    private static final int THOROUGH = 6;

    private static final int QUICK = 4;
    private static final int EFFORT = 60;
    private static final String LOSSY = "Lossy";
    private static final int LARGE = 500_000;

    private WebpLibrary() {}

    /** Loads it; empty if it does not run here. */
    static Optional<WebpLibrary> load() {
        try {
            WebpLibrary library = new WebpLibrary();
            library.encode(new PixelGrid(1, 1, new int[1]), 1);
            return Optional.of(library);
        } catch (LinkageError | RuntimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public String extension() {
        return PictureKind.WEBP.extension();
    }

    @Override
    public byte[] encode(PixelGrid grid, int quality) {
        return encode(grid, LOSSY, quality);
    }

    /** Every pixel as it is: of drawings this is often the smaller file. */
    byte[] encodeExactly(PixelGrid grid) {
        return encode(grid, "Lossless", EFFORT);
    }

    /** Empty of an animation, and of what is broken. */
    static Optional<BufferedImage> decode(byte[] webp) {
        ImageReader reader = new WebPImageReaderSpi().createReaderInstance(null);
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(webp))) {
            reader.setInput(in, true, true);
            return Optional.of(reader.read(0));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    private static byte[] encode(PixelGrid grid, String type, int quality) {
        BufferedImage image = new BufferedImage(grid.width(), grid.height(), BufferedImage.TYPE_INT_RGB);
        image.getRaster().setDataElements(0, 0, grid.width(), grid.height(), grid.rgb());
        ImageWriter writer = new WebPImageWriterSpi().createWriterInstance(null);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            WebPWriteParam how = (WebPWriteParam) writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionType(type);
            how.setCompressionQuality(quality / 100f);
            how.setMethod(grid.rgb().length < LARGE && type.equals(LOSSY) ? THOROUGH : QUICK);
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
