package org.zhiheng.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.springframework.stereotype.Component;
import org.zhiheng.documents.content.SignatureSheet;

/** A paper with the signatures that were given on a screen: at the foot of every page, and on a sheet behind it. */
@Component
class SignedPaper {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final float MM = 72 / 25.4f;
    private static final float LEFT = 28 * MM;
    private static final float WIDTH = 156 * MM;
    /** The line of those who sign, above the code. */
    private static final float BOTTOM = 29 * MM;

    private static final float HEIGHT = 10 * MM;
    private static final float LETTER = 4.4f * MM;

    private final FilePress press;

    SignedPaper(FilePress press) {
        this.press = press;
    }

    byte[] with(byte[] pdf, IssuedDocument issued, List<ScreenSignature> signatures) {
        var sheet = press.signatures(sheet(issued, signatures), issued.on());
        try (var document = Loader.loadPDF(pdf);
                var behind = Loader.loadPDF(sheet.pdf())) {
            for (var page : document.getPages()) {
                drawAtFoot(document, page, issued.kind().signers(), signatures);
            }
            new PDFMergerUtility().appendDocument(document, behind);
            var bytes = new ByteArrayOutputStream(pdf.length + 100_000);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static SignatureSheet sheet(IssuedDocument issued, List<ScreenSignature> signatures) {
        return new SignatureSheet(
                issued.kind().label() + (issued.number() == null ? "" : " " + issued.number()),
                issued.on(),
                signatures.getLast().textDigest(),
                signatures.stream().map(SignedPaper::line).toList());
    }

    private static SignatureSheet.Line line(ScreenSignature one) {
        return new SignatureSheet.Line(
                one.part(),
                one.signer(),
                LocalDateTime.ofInstant(one.at(), CHINA),
                one.pagesRead(),
                one.picture(),
                one.isRefused() ? "拒绝签名。原因：" + InWords.sentence(String.valueOf(one.reason())) : null,
                one.witness());
    }

    /** Behind the name of his line; two of the same line side by side. */
    private static void drawAtFoot(
            PDDocument document, PDPage page, List<String> parts, List<ScreenSignature> signatures) throws IOException {
        var column = WIDTH / parts.size();
        try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            for (var part = 0; part < parts.size(); part++) {
                var name = parts.get(part);
                var given = signatures.stream()
                        .filter(one -> one.part().equals(name) && !one.isRefused())
                        .toList();
                var from = LEFT + column * part + (name.length() + 1) * LETTER;
                var room = LEFT + column * (part + 1) - from;
                for (var at = 0; at < given.size(); at++) {
                    draw(document, content, given.get(at), from + room / given.size() * at, room / given.size());
                }
            }
        }
    }

    private static void draw(
            PDDocument document, PDPageContentStream content, ScreenSignature signature, float from, float room)
            throws IOException {
        var bytes = Base64.getDecoder().decode(String.valueOf(signature.picture()));
        var image = PDImageXObject.createFromByteArray(document, bytes, "signature");
        var scale = Math.min(room / image.getWidth(), HEIGHT / image.getHeight());
        content.drawImage(image, from, BOTTOM, image.getWidth() * scale, image.getHeight() * scale);
    }
}
