package org.zhiheng.documents;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.zhiheng.files.PictureSize;

/** Puts a picture on the page under its caption, as large as it goes. */
final class PicturePage {

    private static final float MM = 72 / 25.4f;
    private static final float LEFT = 28 * MM;
    private static final float FOOT = 25 * MM;
    private static final float WIDTH = 156 * MM;
    private static final float HEIGHT = 200 * MM;

    private PicturePage() {}

    static void draw(PDDocument document, byte[] bytes) throws IOException {
        PictureSize.requireBearable(bytes);
        var image = PDImageXObject.createFromByteArray(document, bytes, "picture");
        var scale = Math.min(WIDTH / image.getWidth(), HEIGHT / image.getHeight());
        var width = image.getWidth() * scale;
        var height = image.getHeight() * scale;
        try (var content = new PDPageContentStream(document, document.getPage(0), AppendMode.APPEND, true, true)) {
            content.drawImage(image, LEFT + (WIDTH - width) / 2, FOOT + HEIGHT - height, width, height);
        }
    }
}
