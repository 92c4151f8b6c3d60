package org.zhiheng.documents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the templates need besides the content: the head, the foot and the style of a paper (版头、版记、样式).
 *
 * @param css the one style sheet
 * @param family folder of the template, such as decision
 * @param kind its title, such as 行政处罚决定书
 * @param checkText what is typed in where the QR code cannot be read (查验码); null on a preview, which cannot be checked
 * @param sealed whether a seal will stand over the date
 * @param signers who signs at the foot of every page of a record; nobody on other papers
 */
public record PaperFrame(
        String css,
        String family,
        String kind,
        @Nullable String number,
        String organ,
        LocalDate on,
        @Nullable String checkText,
        List<String> signers,
        boolean sealed) {

    /** Title of the file: kind and number. */
    public String title() {
        return number == null ? kind : kind + " " + number;
    }

    /** What the style sheet tells papers apart by. */
    public String style() {
        return signers.isEmpty() ? family : family + " signed";
    }
}
