package org.zhiheng.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Puts a picture on the page under its caption, as large as it goes. */
final class PicturePage {

    private static final float MM = 72 / 25.4f;
    private static final float LEFT = 28 * MM;
    private static final float FOOT = 25 * MM;
    private static final float WIDTH = 156 * MM;
    private static final float HEIGHT = 200 * MM;
    /** A picture that says it is larger could fill the memory. */
    private static final long MOST_PIXELS = 120_000_000;

    private PicturePage() {}

    static void draw(PDDocument document, byte[] bytes) throws IOException {
        requireBearable(bytes);
        var image = PDImageXObject.createFromByteArray(document, bytes, "picture");
        var scale = Math.min(WIDTH / image.getWidth(), HEIGHT / image.getHeight());
        var width = image.getWidth() * scale;
        var height = image.getHeight() * scale;
        try (var content = new PDPageContentStream(document, document.getPage(0), AppendMode.APPEND, true, true)) {
            content.drawImage(image, LEFT + (WIDTH - width) / 2, FOOT + HEIGHT - height, width, height);
        }
    }

    private static void requireBearable(byte[] bytes) throws IOException {
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new IOException("no picture");
            }
            var reader = readers.next();
            try {
                reader.setInput(stream);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw new IOException("too many pixels");
                }
            } finally {
                reader.dispose();
            }
        }
    }
}
