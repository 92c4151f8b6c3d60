package org.zhiheng.examinations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/** The published results of an examination, of those whom the reader may see. */
record ResultView(List<Row> items) {

    /** One person's result. */
    record Row(
            RecordId officer,
            String name,
            RecordId organ,
            String organName,
            BigDecimal objective,
            BigDecimal written,
            BigDecimal total,
            boolean passed,
            boolean absent,
            String outcome,
            LocalDate publishedOn,
            @Nullable String review) {

        static Row of(Result result, String organName) {
            return new Row(
                    result.officer(),
                    result.name(),
                    result.organ(),
                    organName,
                    result.objective(),
                    result.written(),
                    result.total(),
                    result.passed(),
                    result.absent(),
                    result.outcome(),
                    result.publishedOn(),
                    result.review() == null ? null : result.review().label());
        }
    }
}
