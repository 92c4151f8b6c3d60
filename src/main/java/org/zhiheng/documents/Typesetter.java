package org.zhiheng.documents;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.logging.Level;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.springframework.stereotype.Component;

/** Lays a paper out as PDF; the same paper gives the same bytes. */
@Component
class Typesetter {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final PaperFonts fonts;

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    Typesetter(PaperFonts fonts) {
        this.fonts = fonts;
    }

    /**
     * The PDF.
     *
     * @param address what the QR code on every page says
     */
    byte[] pdf(String html, PaperFrame paper, String address) {
        return made(html, paper, (document, fonts) -> {
            QrCode.of(address).drawOnEveryPage(document);
            document.setDocumentId((long) address.hashCode());
        });
    }

    /** A PDF that is none yet: 预览 across every page, and no code that anybody could check. */
    byte[] preview(String html, PaperFrame paper) {
        return made(html, paper, (document, fonts) -> PageMark.PREVIEW.drawOnEveryPage(document, fonts.bold(document)));
    }

    /** A sheet of a bound file: nothing on it but its text. */
    byte[] sheet(String html, PaperFrame paper) {
        return made(html, paper, (document, fonts) -> {});
    }

    /** A sheet with a picture below its text; an exception when that is no picture. */
    byte[] picture(String html, PaperFrame paper, byte[] image) throws IOException {
        try {
            return made(html, paper, (document, fonts) -> PicturePage.draw(document, image));
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    /** All leaves one after the other, their pages numbered through. */
    byte[] bound(List<Leaf> leaves, String organ, String title, LocalDate on) {
        try (var document = new PDDocument();
                var borrowed = fonts.borrow()) {
            var merger = new PDFMergerUtility();
            for (var leaf : leaves) {
                try (var source = Loader.loadPDF(leaf.pdf())) {
                    merger.appendDocument(document, source);
                }
            }
            document.setDocumentInformation(information(title, organ, on));
            PageNumber.drawOnEveryPage(document, borrowed.bold(document));
            var bytes = new ByteArrayOutputStream(1_000_000);
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What is done to the pages when the text stands on them. */
    private interface Finish {

        void on(PDDocument document, PaperFonts.FontSet fonts) throws IOException;
    }

    private byte[] made(String html, PaperFrame paper, Finish finish) {
        try (var document = new PDDocument();
                var borrowed = fonts.borrow()) {
            layOut(html, document, borrowed);
            document.setDocumentInformation(information(paper.title(), paper.organ(), paper.on()));
            finish.on(document, borrowed);
            var bytes = new ByteArrayOutputStream(100_000);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The PDF with 作废 across every page; what it says below stays readable. */
    byte[] voided(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf);
                var borrowed = fonts.borrow()) {
            PageMark.VOIDED.drawOnEveryPage(document, borrowed.bold(document));
            var bytes = new ByteArrayOutputStream(pdf.length + 50_000);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void layOut(String html, PDDocument document, PaperFonts.FontSet fonts) throws IOException {
        var builder = new PdfRendererBuilder()
                .usePDDocument(document)
                .useUriResolver((base, uri) -> uri.startsWith("data:image/png;base64,") ? uri : null)
                .withHtmlContent(html, null);
        fonts.giveTo(builder, document);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
        }
    }

    private static PDDocumentInformation information(String title, String organ, LocalDate on) {
        var information = new PDDocumentInformation();
        information.setTitle(title);
        information.setAuthor(organ);
        information.setProducer("ZhiHeng");
        information.setCreationDate(startOf(on));
        return information;
    }

    private static Calendar startOf(LocalDate date) {
        return GregorianCalendar.from(date.atStartOfDay(CHINA));
    }
}
