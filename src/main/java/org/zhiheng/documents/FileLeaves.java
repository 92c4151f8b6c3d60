package org.zhiheng.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.documents.content.Picture;
import org.zhiheng.documents.content.UnboundFiles;
import org.zhiheng.files.Files;
import org.zhiheng.files.StoredFile;

/** Fetches what is laid into a file: papers as they were printed, their scans, pictures; and lists what is no paper. */
@Component
class FileLeaves {

    private static final Set<String> PICTURES = Set.of("image/jpeg", "image/png", "image/gif");

    private final Documents documents;
    private final SignedScans scans;
    private final SignatureStore onScreen;
    private final Files files;
    private final FilePress press;

    FileLeaves(Documents documents, SignedScans scans, SignatureStore onScreen, Files files, FilePress press) {
        this.documents = documents;
        this.scans = scans;
        this.onScreen = onScreen;
        this.files = files;
        this.press = press;
    }

    /**
     * @param unbound what cannot be printed on pages
     * @param unsigned titles of records of which no signed scan is there
     */
    record Collected(List<Leaf> leaves, List<UnboundFiles.Line> unbound, List<String> unsigned) {}

    @Transactional
    public Collected collect(List<Inlay> inlays) {
        var found = new Collected(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var inlay : inlays) {
            switch (inlay) {
                case Inlay.Paper paper -> paper(paper.document(), found);
                case Inlay.Attachment file ->
                    file(file.title(), file.caption(), file.on(), files.get(file.file()), found);
            }
        }
        return found;
    }

    private void paper(IssuedDocument issued, Collected found) {
        var pdf = unsigned(issued, documents.pdf(issued.id()));
        var printed = documents.get(issued.id());
        var title = issued.kind().label() + (issued.voided() ? "（已作废）" : "");
        found.leaves().add(leaf(issued.kind().key(), title, issued.number(), issued.on(), digestOf(printed), pdf));
        var signed = scans.of(issued.id());
        for (var scan : signed) {
            file(
                    title + "（签署扫描件）",
                    issued.number() == null ? "" : issued.number(),
                    issued.on(),
                    files.get(scan.file()),
                    found);
        }
        if (signed.isEmpty() && !issued.voided() && !isSignedOnScreen(issued) && awaitsSignature(issued.kind())) {
            found.unsigned().add(title + "（" + InWords.date(issued.on()) + "）");
        }
    }

    /** The signature of a paper covers that paper alone; in the file the signature of the file stands for it. */
    private static byte[] unsigned(IssuedDocument issued, byte[] pdf) {
        try {
            return issued.seal() == null ? pdf : ForeignPdf.harmless(pdf);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Of the file that lies in the bound file: with the signatures, where there are any. */
    private @Nullable String digestOf(IssuedDocument printed) {
        return onScreen.lastFile(printed.id())
                .map(SignatureStore.SignedFile::digest)
                .orElse(printed.digest());
    }

    /** Somebody signed, or refused to, on every line. */
    private boolean isSignedOnScreen(IssuedDocument issued) {
        var lines = onScreen.of(issued.id()).stream().map(ScreenSignature::part).toList();
        return !lines.isEmpty() && lines.containsAll(issued.kind().signers());
    }

    private static boolean awaitsSignature(DocumentKind kind) {
        return kind.hasSignatureLines() || kind == DocumentKind.DELIVERY_RECEIPT;
    }

    private void file(String title, String caption, LocalDate on, StoredFile file, Collected found) {
        var leaf = PICTURES.contains(file.mediaType())
                ? press.picture(new Picture(title, caption, file.name(), file.digest()), bytes(file), on)
                : file.mediaType().equals("application/pdf") ? foreign(title, on, file) : null;
        if (leaf == null) {
            found.unbound()
                    .add(new UnboundFiles.Line(
                            title, file.name(), kind(file.mediaType()), size(file.size()), file.digest()));
        } else {
            found.leaves().add(leaf);
        }
    }

    /** A PDF that somebody handed in; null when it cannot be opened. */
    private @Nullable Leaf foreign(String title, LocalDate on, StoredFile file) {
        try {
            return leaf("file", title, null, on, file.digest(), ForeignPdf.harmless(bytes(file)));
        } catch (IOException | UncheckedIOException unreadable) {
            return null;
        }
    }

    private static Leaf leaf(
            String kind, String title, @Nullable String number, LocalDate on, @Nullable String digest, byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new Leaf(kind, title, number, on, digest, pdf, document.getNumberOfPages());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private byte[] bytes(StoredFile file) {
        try (var content = files.open(file.id())) {
            return content.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String kind(String mediaType) {
        return switch (mediaType.substring(0, mediaType.indexOf('/'))) {
            case "video" -> "录像";
            case "audio" -> "录音";
            case "image" -> "图片";
            default -> "电子文件";
        };
    }

    private static String size(long bytes) {
        return bytes < 1_048_576 ? Math.max(1, bytes / 1_024) + " KB" : bytes / 1_048_576 + " MB";
    }
}
