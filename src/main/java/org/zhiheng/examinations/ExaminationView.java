package org.zhiheng.examinations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/**
 * An examination with its words.
 *
 * @param counts of the people whom the reader may see
 * @param manages whether the reader may plan, draw and publish
 */
record ExaminationView(
        RecordId id,
        int version,
        String title,
        Purpose purpose,
        String purposeLabel,
        RecordId blueprint,
        @Nullable String blueprintName,
        LocalDateTime opensAt,
        LocalDateTime closesAt,
        int minutes,
        BigDecimal passMark,
        @Nullable BigDecimal total,
        Examination.Stage stage,
        String stageLabel,
        @Nullable RecordId resitOf,
        @Nullable String resitOfTitle,
        CandidateStore.Counts counts,
        @Nullable DrawView draw,
        @Nullable LocalDate publishedOn,
        @Nullable String publishedBy,
        @Nullable String cancelledWhy,
        boolean manages) {

    /** What is published of the paper. */
    record DrawView(String poolDigest, String seed, String paperDigest, LocalDateTime at, String by) {}

    /** Somebody on the list. */
    record CandidateView(
            RecordId officer,
            String name,
            RecordId organ,
            String organName,
            @Nullable String state,
            String stateLabel) {}

    /** The list, and what came of adding to it. */
    record CandidatesView(
            List<CandidateView> items, @Nullable Integer added, List<String> leftOut) {}
}
