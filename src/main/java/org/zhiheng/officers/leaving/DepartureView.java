package org.zhiheng.officers.leaving;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.officers.OpenWork;
import org.zhiheng.platform.RecordId;

/**
 * A departure with what is still in the person's hands.
 *
 * @param lost the numbers declared lost
 * @param openWork what must be handed over
 */
record DepartureView(
        Row row,
        int version,
        @Nullable String reason,
        String dueBecause,
        @Nullable LocalDate returnedOn,
        @Nullable String receivedBy,
        @Nullable String declaration,
        List<String> lost,
        @Nullable LocalDate announcedOn,
        @Nullable String announcement,
        List<OpenWork.Item> openWork,
        List<DepartureStore.Done> steps,
        boolean mayTakeBack,
        boolean mayAnnounce) {

    /** A departure in a list. */
    record Row(
            RecordId id,
            RecordId officer,
            RecordId organ,
            String organName,
            String name,
            List<String> certificates,
            Departure.Ground ground,
            String groundLabel,
            LocalDate leftOn,
            @Nullable LocalDate dueOn,
            String dueWords,
            boolean overdue,
            Departure.State state,
            String stateLabel) {}
}
