package org.zhiheng.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;
import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/**
 * One time that a course is held (场次); what it counts is kept as it was when it was arranged.
 *
 * @param organ that organises it and confirms who was there
 * @param partners departments with which it is held (联合培训)
 * @param batch of rotation training to which it belongs
 * @param guidance of a township that it carries out
 */
public record Session(
        RecordId id,
        int version,
        RecordId organ,
        RecordId course,
        String title,
        Category category,
        Course.Method method,
        BigDecimal hours,
        LocalDate on,
        @Nullable LocalTime startsAt,
        String place,
        @Nullable RecordId teacher,
        String teacherName,
        int capacity,
        List<RecordId> partners,
        @Nullable RecordId batch,
        @Nullable RecordId guidance,
        State state,
        @Nullable LocalDate confirmedOn,
        @Nullable String confirmedBy,
        @Nullable String cancelledWhy) {

    /** Where a session is. */
    @EnumNaming(KebabCaseStrategy.class)
    public enum State {
        PLANNED("待开"),
        HELD("已确认到课"),
        CANCELLED("取消");

        private final String label;

        State(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    public Session {
        partners = List.copyOf(partners);
    }

    /** 待确认到课 from its day on until the organiser confirms. */
    String labelOn(LocalDate day) {
        return awaitsConfirmation(day) ? "待确认到课" : state.label();
    }

    boolean awaitsConfirmation(LocalDate day) {
        return state == State.PLANNED && !on.isAfter(day);
    }
}
