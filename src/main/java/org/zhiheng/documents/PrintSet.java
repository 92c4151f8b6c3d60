package org.zhiheng.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;

/** Papers and copies of them as one PDF for the printer (打印一套), copies of the same paper one after the other. */
@Service
class PrintSet {

    private static final int MOST_ITEMS = 60;
    private static final int MOST_COPIES = 20;
    private static final int MOST_PAGES = 2_000;

    private final Documents documents;

    PrintSet(Documents documents) {
        this.documents = documents;
    }

    /** A paper, and how often. */
    record Item(RecordId document, int copies) {}

    /** How the printer turns the sheets; whoever prints on both sides begins every copy on a sheet of its own. */
    enum Sides {
        ONE,
        BOTH
    }

    /** The set as one PDF. */
    @Transactional
    public byte[] of(List<Item> items, Sides sides) {
        requireBearable(items);
        try (var set = new PDDocument()) {
            for (var item : items) {
                add(set, ForeignPdf.harmless(documents.pdf(item.document())), item.copies(), sides);
            }
            var bytes = new ByteArrayOutputStream(500_000);
            set.save(bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void requireBearable(List<Item> items) {
        if (items.isEmpty() || items.size() > MOST_ITEMS) {
            throw Problem.invalid("items", "请选择要打印的文书，一次不超过 " + MOST_ITEMS + " 份。");
        }
        if (items.stream().anyMatch(item -> item.copies() < 1 || item.copies() > MOST_COPIES)) {
            throw Problem.invalid("items", "每份文书打印 1 到 " + MOST_COPIES + " 份。");
        }
    }

    /** The first copy brings fonts and pictures; the others show the same pages again. */
    private static void add(PDDocument set, byte[] pdf, int copies, Sides sides) throws IOException {
        var from = set.getNumberOfPages();
        try (var paper = Loader.loadPDF(pdf)) {
            new PDFMergerUtility().appendDocument(set, paper);
        }
        if (sides == Sides.BOTH && set.getNumberOfPages() % 2 == 1) {
            set.addPage(new PDPage(PDRectangle.A4));
        }
        var until = set.getNumberOfPages();
        if (until + (long) (until - from) * (copies - 1) > MOST_PAGES) {
            throw Problem.invalid("items", "合起来超过 " + MOST_PAGES + " 页，请分几次打印。");
        }
        for (var copy = 1; copy < copies; copy++) {
            for (var page = from; page < until; page++) {
                set.importPage(set.getPage(page));
            }
        }
    }
}
