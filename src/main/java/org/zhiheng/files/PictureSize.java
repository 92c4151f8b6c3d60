package org.zhiheng.files;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/**
 * How large a picture says it is (像素数), read from its head before anything is unpacked.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record PictureSize(int width, int height) {

    /** A picture that says it is larger could fill the memory. */
    private static final long MOST_PIXELS = 120_000_000;

    /** An {@link IOException} for what is no picture, or says it has more pixels than can be borne. */
    public static PictureSize requireBearable(byte[] bytes) throws IOException {
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new IIOException("no picture");
            }
            var reader = readers.next();
            try {
                reader.setInput(stream);
                return requireBearable(reader);
            } finally {
                reader.dispose();
            }
        } catch (EOFException | RuntimeException broken) {
            throw new IIOException("no picture", broken);
        }
    }

    /** An {@link IOException} where the picture of this reader says it has more pixels than can be borne. */
    static PictureSize requireBearable(ImageReader reader) throws IOException {
        var size = new PictureSize(reader.getWidth(0), reader.getHeight(0));
        if ((long) size.width * size.height > MOST_PIXELS) {
            throw new IIOException("too many pixels");
        }
        return size;
    }

    public int shorter() {
        return Math.min(width, height);
    }

    public int longer() {
        return Math.max(width, height);
    }
}
