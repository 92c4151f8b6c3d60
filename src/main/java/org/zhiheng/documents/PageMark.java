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

/** Words across every page, through which the text is still read: what the paper is not. */
enum PageMark {
    VOIDED("作废", Color.RED),
    PREVIEW("预览", Color.GRAY);

    private static final float SIZE = 170;
    private static final double SLOPE = Math.toRadians(35);

    private final String words;
    private final Color color;

    PageMark(String words, Color color) {
        this.words = words;
        this.color = color;
    }

    void drawOnEveryPage(PDDocument document, PDFont font) throws IOException {
        for (var page : document.getPages()) {
            draw(document, page, font);
        }
    }

    private void draw(PDDocument document, PDPage page, PDFont font) throws IOException {
        var translucent = new PDExtendedGraphicsState();
        translucent.setNonStrokingAlphaConstant(0.3f);
        var middle = Matrix.getRotateInstance(
                SLOPE, page.getMediaBox().getWidth() / 2, page.getMediaBox().getHeight() / 2);
        try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            content.setGraphicsStateParameters(translucent);
            content.setNonStrokingColor(color);
            content.beginText();
            content.setFont(font, SIZE);
            content.setTextMatrix(middle);
            content.newLineAtOffset(-font.getStringWidth(words) / 1000 * SIZE / 2, -SIZE / 3);
            content.showText(words);
            content.endText();
        }
    }
}
