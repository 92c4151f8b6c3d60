package org.zhiheng.documents;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDFormContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/** A QR code drawn as black squares at the foot of every page, left: sharp at any size. */
final class QrCode {

    private static final float POINTS_PER_MM = 72 / 25.4f;
    private static final float LEFT = 28 * POINTS_PER_MM;
    private static final float BOTTOM = 9 * POINTS_PER_MM;
    private static final float SIZE = 19 * POINTS_PER_MM;

    private final ByteMatrix modules;

    private QrCode(ByteMatrix modules) {
        this.modules = modules;
    }

    static QrCode of(String text) {
        try {
            return new QrCode(Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no QR code can hold " + text, tooLong);
        }
    }

    void drawOnEveryPage(PDDocument document) throws IOException {
        var form = form(document);
        var scale = SIZE / modules.getWidth();
        for (var page : document.getPages()) {
            try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                content.transform(new Matrix(scale, 0, 0, scale, LEFT, BOTTOM));
                content.drawForm(form);
            }
        }
    }

    private PDFormXObject form(PDDocument document) throws IOException {
        var form = new PDFormXObject(document);
        form.setBBox(new PDRectangle(modules.getWidth(), modules.getHeight()));
        form.setResources(new PDResources());
        try (var content = new PDFormContentStream(form)) {
            for (var row = 0; row < modules.getHeight(); row++) {
                drawRow(content, row);
            }
            content.fill();
        }
        return form;
    }

    /** Neighbours in one rectangle, so that no hairline shows between them. */
    private void drawRow(PDFormContentStream content, int row) throws IOException {
        for (var from = 0; from < modules.getWidth(); ) {
            var until = from;
            while (until < modules.getWidth() && modules.get(until, row) == 1) {
                until++;
            }
            if (until > from) {
                content.addRect(from, modules.getHeight() - 1 - row, until - from, 1);
            }
            from = until + 1;
        }
    }
}
