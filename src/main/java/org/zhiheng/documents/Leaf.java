package org.zhiheng.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiheng.audit.FileContents;
import org.zhiheng.documents.content.FileIndex;

/** A paper or file as it lies in a bound file, laid out. */
final class Leaf {

    private final String kind;
    private final String title;
    private final @Nullable String number;
    private final LocalDate on;
    private final @Nullable String digest;
    private final byte[] pdf;
    private final int pages;

    /**
     * @param kind key of a kind of document, or what else it is
     * @param digest SM3 of the paper's own PDF, or of the file as it was handed in; null for what was made for the file
     * @param pages how many
     */
    Leaf(
            String kind,
            String title,
            @Nullable String number,
            LocalDate on,
            @Nullable String digest,
            byte[] pdf,
            int pages) {
        this.kind = kind;
        this.title = title;
        this.number = number;
        this.on = on;
        this.digest = digest;
        this.pdf = pdf;
        this.pages = pages;
    }

    String title() {
        return title;
    }

    byte[] pdf() {
        return pdf;
    }

    int pages() {
        return pages;
    }

    FileIndex.Line lineFrom(int page) {
        var last = page + pages - 1;
        return new FileIndex.Line(number, title, on, pages == 1 ? Integer.toString(page) : page + "—" + last);
    }

    FileContents.Part partFrom(int page) {
        return new FileContents.Part(kind, title, number, digest, page, page + pages - 1);
    }
}
