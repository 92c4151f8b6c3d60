package org.zhiheng.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/**
 * A session as the pages show it.
 *
 * @param mine whether the organ of whoever looks organises it
 * @param entered how many are entered
 * @param present how many attended, as confirmed
 * @param waiting that its day has come and nobody confirmed yet
 * @param people those whom whoever looks may see; empty in a list
 * @param joined what became of whoever looks; null where the person is not entered
 */
record SessionView(
        RecordId id,
        int version,
        RecordId organ,
        String organName,
        boolean mine,
        RecordId course,
        String title,
        Category category,
        String categoryLabel,
        String methodLabel,
        BigDecimal hours,
        LocalDate on,
        @Nullable LocalTime startsAt,
        String place,
        @Nullable RecordId teacher,
        String teacherName,
        int capacity,
        int entered,
        int present,
        List<Named> partners,
        @Nullable RecordId batch,
        @Nullable RecordId guidance,
        Session.State state,
        String stateLabel,
        boolean waiting,
        @Nullable LocalDate confirmedOn,
        @Nullable String confirmedBy,
        @Nullable String cancelledWhy,
        List<PersonView> people,
        List<CorrectionView> corrections,
        @Nullable String joined) {

    /** An organ by name. */
    record Named(RecordId id, String name) {}

    /** One person of the session. */
    record PersonView(
            RecordId officer,
            String name,
            RecordId organ,
            String organName,
            int version,
            String state,
            String stateLabel,
            BigDecimal hours) {}

    /** A correction of what was confirmed. */
    record CorrectionView(
            String name,
            String before,
            BigDecimal hoursBefore,
            String after,
            BigDecimal hours,
            String reason,
            String person,
            LocalDate on) {}
}
