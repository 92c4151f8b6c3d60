package org.zhiheng.documents;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The text of one page in the order in which it was written, without spaces, and its places in millimetres.
 *
 * @param left where the text that stands furthest left begins
 * @param right where the text that stands furthest right ends
 * @param foot what stands in the bottom margin
 */
record PrintedPage(String text, float left, float right, String foot) {

    private static final float POINTS_PER_MM = 72 / 25.4f;

    /** The pages of a document; what begins lower than {@code footFrom} is the foot. */
    static List<PrintedPage> of(PDDocument document, float footFrom) throws IOException {
        var pages = new ArrayList<PrintedPage>();
        for (var number = 1; number <= document.getNumberOfPages(); number++) {
            var reader = new Reader(footFrom);
            reader.setStartPage(number);
            reader.setEndPage(number);
            reader.writeText(document, Writer.nullWriter());
            pages.add(new PrintedPage(reader.body.toString(), reader.left, reader.right, reader.foot.toString()));
        }
        return pages;
    }

    private static final class Reader extends PDFTextStripper {

        private final float footFrom;
        private final StringBuilder body = new StringBuilder();
        private final StringBuilder foot = new StringBuilder();
        private float left = Float.MAX_VALUE;
        private float right;

        Reader(float footFrom) {
            this.footFrom = footFrom;
        }

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            for (var position : positions) {
                if (!position.getUnicode().isBlank()) {
                    see(position);
                }
            }
        }

        private void see(TextPosition position) {
            left = Math.min(left, position.getXDirAdj() / POINTS_PER_MM);
            right = Math.max(right, (position.getXDirAdj() + position.getWidthDirAdj()) / POINTS_PER_MM);
            var isFoot = position.getYDirAdj() / POINTS_PER_MM > footFrom;
            (isFoot ? foot : body).append(position.getUnicode());
        }
    }
}
