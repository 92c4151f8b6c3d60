package org.zhiheng.appraisal;

import java.util.List;
import org.zhiheng.appraisal.Finding.Row;

/** One source of facts for the form of a year (数据来源): each source is one class. */
interface Fact {

    /** Lasting name, such as {@code case-deadlines}. */
    String key();

    /** What it shows, in Chinese. */
    String name();

    /** Its place on the form. */
    int place();

    /** Whether an indicator may draw on it; a number of cases never is one (《行政处罚法》第七十四条). */
    default boolean mayBeIndicator() {
        return true;
    }

    Said about(Subject subject);

    /**
     * What it says.
     *
     * @param available false where the source does not exist yet
     */
    record Said(boolean available, String words, List<Row> rows) {

        public Said {
            rows = List.copyOf(rows);
        }

        static Said nothingToDrawOn() {
            return new Said(false, "尚无数据来源", List.of());
        }
    }
}
