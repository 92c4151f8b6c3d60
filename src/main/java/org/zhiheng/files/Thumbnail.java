package org.zhiheng.files;

import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;

/** A small picture (缩略图) of a large one, the right way up and without what the camera wrote into it. */
final class Thumbnail {

    private static final int EDGE = 480;

    private Thumbnail() {}

    /** As JPEG; empty for what is no picture that can be drawn. */
    static Optional<byte[]> of(Path file) throws IOException {
        try (var stream = new FileImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return drawn(reader, Capture.orientation(file));
            } finally {
                reader.dispose();
            }
        } catch (IIOException | EOFException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> drawn(ImageReader reader, int orientation) throws IOException {
        var size = PictureSize.requireBearable(reader);
        var parameters = reader.getDefaultReadParam();
        var step = Math.max(1, size.longer() / (2 * EDGE));
        parameters.setSourceSubsampling(step, step, 0, 0);
        var small = upright(reader.read(0, parameters), orientation);
        var bytes = new ByteArrayOutputStream();
        return ImageIO.write(small, "jpeg", bytes) ? Optional.of(bytes.toByteArray()) : Optional.empty();
    }

    private static BufferedImage upright(BufferedImage picture, int orientation) {
        var scale = Math.min(1.0, (double) EDGE / Math.max(picture.getWidth(), picture.getHeight()));
        var width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var lying = orientation >= 5;
        var result = new BufferedImage(lying ? height : width, lying ? width : height, BufferedImage.TYPE_INT_RGB);
        var graphics = result.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setColor(java.awt.Color.WHITE);
        graphics.fillRect(0, 0, result.getWidth(), result.getHeight());
        graphics.transform(turn(orientation, width, height));
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return result;
    }

    /** From how the camera lay to how people stood (EXIF orientation). */
    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
