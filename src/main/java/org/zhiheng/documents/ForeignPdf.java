package org.zhiheng.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;

/** A PDF from elsewhere: what it shows is kept, what it would do is not. */
final class ForeignPdf {

    private static final List<COSName> DOES =
            List.of(COSName.OPEN_ACTION, COSName.AA, COSName.NAMES, COSName.ACRO_FORM, COSName.getPDFName("Perms"));

    private ForeignPdf() {}

    /** Its pages without actions, scripts, attachments, forms and signatures. */
    static byte[] harmless(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            document.setAllSecurityToBeRemoved(true);
            DOES.forEach(document.getDocumentCatalog().getCOSObject()::removeItem);
            for (var page : document.getPages()) {
                page.getCOSObject().removeItem(COSName.AA);
                for (var annotation : page.getAnnotations()) {
                    List.of(COSName.A, COSName.AA, COSName.V, COSName.FS)
                            .forEach(annotation.getCOSObject()::removeItem);
                }
            }
            var bytes = new ByteArrayOutputStream(pdf.length);
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
