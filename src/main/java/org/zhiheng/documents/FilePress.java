package org.zhiheng.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiheng.documents.content.*;

/** Lays out the sheets that a bound file has besides its papers. */
@Component
class FilePress {

    private static final String FAMILY = "file";

    private final Templates templates;
    private final Typesetter typesetter;

    FilePress(Templates templates, Typesetter typesetter) {
        this.templates = templates;
        this.typesetter = typesetter;
    }

    Leaf cover(FileCover cover, LocalDate on) {
        return sheet("cover", "案卷封面", cover.organ(), on, cover);
    }

    Leaf index(FileIndex index, String organ, LocalDate on) {
        return sheet("index", "卷内文件目录", organ, on, index);
    }

    Leaf backNote(FileBackNote note, String organ, LocalDate on) {
        return sheet("back-note", "卷内备考表", organ, on, note);
    }

    Leaf unbound(UnboundFiles files, String organ, LocalDate on) {
        return sheet("unbound-files", "视听资料和其他电子文件清单", organ, on, files);
    }

    Leaf signatures(SignatureSheet signatures, LocalDate on) {
        return sheet("signatures", "签名页", "", on, signatures);
    }

    /** The picture under its caption; null when it cannot be read as a picture. */
    @Nullable
    Leaf picture(Picture picture, byte[] image, LocalDate on) {
        var frame = frame(picture.title(), "", on);
        try {
            var pdf = typesetter.picture(html("picture", frame, picture), frame, image);
            return new Leaf("picture", picture.title(), null, on, picture.digest(), pdf, 1);
        } catch (IOException | IllegalArgumentException unreadable) {
            return null;
        }
    }

    private Leaf sheet(String template, String title, String organ, LocalDate on, Object content) {
        var frame = frame(title, organ, on);
        var pdf = typesetter.sheet(html(template, frame, content), frame);
        return new Leaf(template, title, null, on, null, pdf, pagesOf(pdf));
    }

    private String html(String template, PaperFrame frame, Object content) {
        return templates.html(FAMILY + "/" + template + ".jte", frame, content);
    }

    private static PaperFrame frame(String title, String organ, LocalDate on) {
        return new PaperFrame(Layout.CSS, FAMILY, title, null, organ, on, null, List.of(), false);
    }

    private static int pagesOf(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
