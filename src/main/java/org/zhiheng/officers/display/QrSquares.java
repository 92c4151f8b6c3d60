package org.zhiheng.officers.display;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.ArrayList;
import java.util.List;

/** The squares of a QR code, row by row, for a screen to draw: one character each, 1 for black. */
final class QrSquares {

    private QrSquares() {}

    static List<String> of(String text) {
        try {
            var matrix = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            var rows = new ArrayList<String>();
            for (var y = 0; y < matrix.getHeight(); y++) {
                var row = new StringBuilder();
                for (var x = 0; x < matrix.getWidth(); x++) {
                    row.append(matrix.get(x, y) == 1 ? '1' : '0');
                }
                rows.add(row.toString());
            }
            return rows;
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no QR code can hold " + text, tooLong);
        }
    }
}
