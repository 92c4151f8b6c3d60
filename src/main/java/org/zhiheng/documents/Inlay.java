package org.zhiheng.documents;

import java.time.LocalDate;
import org.zhiheng.platform.RecordId;

/** What is laid into a bound file (卷内文件). */
public sealed interface Inlay {

    /** A document that was issued; what came back signed goes behind it. */
    record Paper(IssuedDocument document) implements Inlay {}

    /**
     * A file that was handed in: a picture gets a page, a PDF keeps its own, anything else goes on the list.
     *
     * @param caption what it is, when and where it was taken
     */
    record Attachment(String title, String caption, LocalDate on, RecordId file) implements Inlay {}
}
