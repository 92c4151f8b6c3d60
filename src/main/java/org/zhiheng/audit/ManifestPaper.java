package org.zhiheng.audit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.zhiheng.audit.FileManifest.ProvenAct;
import tools.jackson.databind.json.JsonMapper;

/** Puts the manifest into a PDF as an attachment, and takes it out again. */
record ManifestPaper(FileContents contents, List<ProvenAct> acts, TreeHead head) {

    private static final JsonMapper JSON = JsonMapper.shared();

    byte[] attachedTo(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var pages = PageDigests.of(document);
            attach(document, JSON.writeValueAsBytes(FileManifest.of(contents, pages, acts, head)));
            var bytes = new ByteArrayOutputStream(pdf.length + 100_000);
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** As it is, so that it can be read without a PDF program too. */
    private static void attach(PDDocument document, byte[] manifest) throws IOException {
        var embedded = new PDEmbeddedFile(document, new ByteArrayInputStream(manifest));
        embedded.setSubtype("application/json");
        embedded.setSize(manifest.length);
        var file = new PDComplexFileSpecification();
        file.setFile(FileManifest.NAME);
        file.setFileUnicode(FileManifest.NAME);
        file.setEmbeddedFile(embedded);
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(FileManifest.NAME, file));
        var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
    }

    static Optional<byte[]> in(PDDocument document) throws IOException {
        var names = document.getDocumentCatalog().getNames();
        var files = names == null ? null : names.getEmbeddedFiles();
        var known = files == null ? null : files.getNames();
        var file = known == null ? null : known.get(FileManifest.NAME);
        return file == null || file.getEmbeddedFile() == null
                ? Optional.empty()
                : Optional.of(file.getEmbeddedFile().toByteArray());
    }
}
