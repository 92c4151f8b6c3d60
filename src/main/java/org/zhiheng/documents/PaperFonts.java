package org.zhiheng.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.stereotype.Component;

/** The fonts of the papers, read once: a set of them serves one paper at a time and is used again for the next. */
@Component
class PaperFonts {

    /** One takes some 45 MB. */
    private static final int MOST_SETS = 2;

    static {
        FontMappers.set(new NoSystemFonts());
    }

    private final List<FontFile> files;
    private final Deque<FontSet> free = new ConcurrentLinkedDeque<>();
    private final Semaphore lent = new Semaphore(MOST_SETS);

    PaperFonts(FontFiles files) {
        this.files = files.all();
    }

    /** Fonts for one paper; waits while all sets are lent. Closing gives them back. */
    FontSet borrow() {
        lent.acquireUninterruptibly();
        var unused = free.poll();
        return unused == null
                ? new FontSet(files.stream().map(PaperFonts::parsed).toList())
                : unused;
    }

    private static ParsedFont parsed(FontFile file) {
        try (var content = file.content().open()) {
            return new ParsedFont(file, new TTFParser().parse(new RandomAccessReadBuffer(content)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private record ParsedFont(FontFile file, TrueTypeFont font) {

        PDFont in(PDDocument document) throws IOException {
            return PDType0Font.load(document, font, true);
        }
    }

    /** One set, in the hands of one thread. */
    final class FontSet implements AutoCloseable {

        private final List<ParsedFont> fonts;

        private FontSet(List<ParsedFont> fonts) {
            this.fonts = fonts;
        }

        /** Only what a paper uses of them gets into its file. */
        void giveTo(PdfRendererBuilder builder, PDDocument document) throws IOException {
            for (var one : fonts) {
                var supplier = new PDFontSupplier(one.in(document));
                builder.useFont(supplier, one.file().family(), one.file().weight(), FontStyle.NORMAL, true);
            }
        }

        PDFont bold(PDDocument document) throws IOException {
            var bold = fonts.stream()
                    .filter(one -> one.file().weight() == FontFiles.BOLD)
                    .findFirst();
            return bold.orElseThrow().in(document);
        }

        @Override
        public void close() {
            free.push(this);
            lent.release();
        }
    }
}
