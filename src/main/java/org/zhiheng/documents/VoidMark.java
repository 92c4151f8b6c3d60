package org.zhiheng.documents;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/** The words 作废 across a page, in red through which the text is still read. */
final class VoidMark {

    private static final String WORDS = "作废";
    private static final float SIZE = 170;
    private static final double SLOPE = Math.toRadians(35);

    private VoidMark() {}

    static void drawOnEveryPage(PDDocument document, PDFont font) throws IOException {
        for (var page : document.getPages()) {
            draw(document, page, font);
        }
    }

    private static void draw(PDDocument document, PDPage page, PDFont font) throws IOException {
        var translucent = new PDExtendedGraphicsState();
        translucent.setNonStrokingAlphaConstant(0.3f);
        var middle = Matrix.getRotateInstance(
                SLOPE, page.getMediaBox().getWidth() / 2, page.getMediaBox().getHeight() / 2);
        try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            content.setGraphicsStateParameters(translucent);
            content.setNonStrokingColor(Color.RED);
            content.beginText();
            content.setFont(font, SIZE);
            content.setTextMatrix(middle);
            content.newLineAtOffset(-font.getStringWidth(WORDS) / 1000 * SIZE / 2, -SIZE / 3);
            content.showText(WORDS);
            content.endText();
        }
    }
}
