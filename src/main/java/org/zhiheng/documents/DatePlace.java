package org.zhiheng.documents;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * Where the date of a paper stands, below the name of the organ: the last line that says nothing else.
 *
 * @param page from 0
 * @param x its middle, in points from the left
 * @param y its middle, in points from the bottom
 */
record DatePlace(int page, float x, float y) {

    static DatePlace in(PDDocument document, String date) throws IOException {
        var seeker = new Seeker(date);
        seeker.setSortByPosition(true);
        seeker.writeText(document, Writer.nullWriter());
        if (seeker.found == null) {
            throw new IllegalStateException("the date " + date + " stands nowhere on the paper");
        }
        return seeker.found;
    }

    private static final class Seeker extends PDFTextStripper {

        private final String date;
        private @Nullable DatePlace found;

        Seeker(String date) {
            this.date = date;
        }

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            var said = text.strip();
            if (said.equals(date) || said.equals(date + "封")) {
                var first = positions.getFirst();
                var last = positions.getLast();
                var height = getCurrentPage().getMediaBox().getHeight();
                found = new DatePlace(
                        getCurrentPageNo() - 1,
                        (first.getXDirAdj() + last.getXDirAdj() + last.getWidthDirAdj()) / 2,
                        height - first.getYDirAdj() + first.getHeightDir() / 2);
            }
        }
    }
}
