package org.zhiheng.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.zhiheng.platform.Problem;

/** Pages of a paper as pictures, for screens on which it is read before it is signed. */
final class PaperImage {

    private static final int DPI = 110;

    private PaperImage() {}

    static int pagesOf(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** @param page from 1 */
    static byte[] of(byte[] pdf, int page) {
        try (var document = Loader.loadPDF(pdf)) {
            if (page < 1 || page > document.getNumberOfPages()) {
                throw Problem.notFound("这一页");
            }
            var png = new ByteArrayOutputStream(200_000);
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(page - 1, DPI), "png", png);
            return png.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
