package org.zhiheng.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.mock.env.MockEnvironment;
import org.zhiheng.documents.content.DocumentContent;
import org.zhiheng.platform.DataFolder;

/** Prints without a database, as the product does. */
final class Press {

    static final String TOKEN = "140431" + "0123456789abcdef".repeat(2);

    private static final Path FOLDER = Path.of("target/documents");
    private static final Layout LAYOUT = new Layout(
            new Templates(),
            new Typesetter(new PaperFonts(new FontFiles(new DataFolder(Path.of("target/no-data"))))),
            new PublicAddress(new MockEnvironment()));

    private Press() {}

    static byte[] print(DocumentKind kind, DocumentContent content) {
        return LAYOUT.pdf(kind, numberOf(kind), content, Samples.ON, TOKEN, false);
    }

    static byte[] printSealed(DocumentKind kind, DocumentContent content) {
        return LAYOUT.pdf(kind, numberOf(kind), content, Samples.ON, TOKEN, true);
    }

    static byte[] word(DocumentKind kind, DocumentContent content) {
        return LAYOUT.word(kind, numberOf(kind), content, Samples.ON);
    }

    /** Kept under target/documents to be looked at. */
    static Path keep(String name, byte[] pdf) throws IOException {
        Files.createDirectories(FOLDER);
        return Files.write(FOLDER.resolve(name + ".pdf"), pdf);
    }

    static String textOf(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    static @org.jspecify.annotations.Nullable String numberOf(DocumentKind kind) {
        return kind.numberWord() == null ? null : "沁市监" + kind.numberWord() + "〔2026〕12号";
    }
}
