package org.zhiheng.documents.content;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** List of what is in a bound file (卷内文件目录). */
public record FileIndex(String title, List<Line> lines) {

    /**
     * One paper.
     *
     * @param number number of the document; null where it has none
     * @param pages its page, or the first and the last
     */
    public record Line(@Nullable String number, String title, LocalDate on, String pages) {}
}
