package org.zhiheng.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.zhiheng.platform.Sm3;

/** What a signature on the screen is bound to: SM3 of all words of a paper, without the spaces between them. */
final class TextDigest {

    private TextDigest() {}

    static String of(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var words = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            return of(words.getBytes(UTF_8), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** SM3 of the bytes from there on, as hexadecimal. */
    static String of(byte[] bytes, int from) {
        return new Sm3().add(bytes, from, bytes.length - from).hex();
    }
}
