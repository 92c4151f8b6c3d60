package org.zhiheng.documents;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;

/** The number of a page in a bound file (页号): at the foot, on the side away from the spine. */
final class PageNumber {

    private static final float MM = 72 / 25.4f;
    private static final float SIZE = 12;
    private static final float FROM_SIDE = 13 * MM;
    private static final float FROM_FOOT = 8 * MM;

    private PageNumber() {}

    static void drawOnEveryPage(PDDocument document, PDFont font) throws IOException {
        var number = 0;
        for (var page : document.getPages()) {
            draw(document, page, ++number, font);
        }
    }

    private static void draw(PDDocument document, PDPage page, int number, PDFont font) throws IOException {
        var box = page.getCropBox();
        var text = Integer.toString(number);
        var width = font.getStringWidth(text) / 1000 * SIZE;
        var left = number % 2 == 0 ? FROM_SIDE : shownWidth(page, box) - FROM_SIDE - width;
        try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            content.transform(asShown(page, box));
            content.setNonStrokingColor(Color.WHITE);
            content.addRect(left - 3, FROM_FOOT - 4, width + 6, SIZE + 4);
            content.fill();
            content.setNonStrokingColor(Color.BLACK);
            content.beginText();
            content.setFont(font, SIZE);
            content.newLineAtOffset(left, FROM_FOOT);
            content.showText(text);
            content.endText();
        }
    }

    private static float shownWidth(PDPage page, PDRectangle box) {
        return page.getRotation() % 180 == 0 ? box.getWidth() : box.getHeight();
    }

    /** From the page as it is seen, its lower left corner at 0, to the page as it is stored. */
    private static Matrix asShown(PDPage page, PDRectangle box) {
        return switch (Math.floorMod(page.getRotation(), 360)) {
            case 90 -> new Matrix(0, 1, -1, 0, box.getUpperRightX(), box.getLowerLeftY());
            case 180 -> new Matrix(-1, 0, 0, -1, box.getUpperRightX(), box.getUpperRightY());
            case 270 -> new Matrix(0, -1, 1, 0, box.getLowerLeftX(), box.getUpperRightY());
            default -> new Matrix(1, 0, 0, 1, box.getLowerLeftX(), box.getLowerLeftY());
        };
    }
}
