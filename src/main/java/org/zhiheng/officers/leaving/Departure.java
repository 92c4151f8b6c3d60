package org.zhiheng.officers.leaving;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;
import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/**
 * That an officer left, and what became of the certificates (离岗).
 *
 * @param certificates the numbers to be returned
 * @param leftOn the first day on which the person no longer enforces
 * @param dueOn by when they must be back; null while the calendar of that year is awaited, or where they must be back at once
 * @param returnedOn when they came back or were declared lost
 * @param lost the numbers declared lost; once there is a day of return, all others came back
 * @param announcedOn when their cancellation was announced
 */
public record Departure(
        RecordId id,
        int version,
        RecordId organ,
        RecordId officer,
        String name,
        List<String> certificates,
        Ground ground,
        LocalDate leftOn,
        @Nullable String reason,
        @Nullable LocalDate dueOn,
        String dueBecause,
        State state,
        @Nullable LocalDate returnedOn,
        @Nullable String receivedBy,
        @Nullable RecordId declaration,
        List<String> lost,
        @Nullable LocalDate announcedOn,
        @Nullable String announcement) {

    /** Why somebody leaves (离岗原因). */
    @EnumNaming(KebabCaseStrategy.class)
    public enum Ground {
        TRANSFER("调动"),
        RESIGNATION("辞职"),
        DISMISSAL("辞退"),
        RETIREMENT("退休"),
        OTHER("其他");

        private final String label;

        Ground(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Where the recall stands. */
    @EnumNaming(KebabCaseStrategy.class)
    public enum State {
        RECALLED("待收回"),
        RETURNED("已收回，待公告注销"),
        /** At least one was declared lost. */
        LOST("已声明遗失，待公告注销"),
        ANNOUNCED("已公告注销"),
        NONE("没有须收回的证件");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public Departure {
        certificates = List.copyOf(certificates);
        lost = List.copyOf(lost);
    }

    boolean isOverdueOn(LocalDate day) {
        return state == State.RECALLED && dueOn != null && dueOn.isBefore(day);
    }

    String stateLabel() {
        return state == State.LOST && !returned().isEmpty() ? "部分收回、部分声明遗失，待公告注销" : state.label();
    }

    /** The numbers not declared lost. */
    List<String> returned() {
        return certificates.stream().filter(number -> !lost.contains(number)).toList();
    }

    /** What was done when they came back, by the number where not all of them did. */
    String returnedHow() {
        if (lost.isEmpty()) {
            return "收回证件";
        }
        return returned().isEmpty()
                ? "声明遗失"
                : "收回证件 " + String.join("、", returned()) + "，声明遗失 " + String.join("、", lost);
    }

    Departure returned(List<String> missing, LocalDate on, String by, @Nullable RecordId file) {
        return new Departure(
                id,
                version,
                organ,
                officer,
                name,
                certificates,
                ground,
                leftOn,
                reason,
                dueOn,
                dueBecause,
                missing.isEmpty() ? State.RETURNED : State.LOST,
                on,
                by,
                file,
                missing,
                null,
                null);
    }

    Departure announced(LocalDate on, String text) {
        return new Departure(
                id,
                version,
                organ,
                officer,
                name,
                certificates,
                ground,
                leftOn,
                reason,
                dueOn,
                dueBecause,
                State.ANNOUNCED,
                returnedOn,
                receivedBy,
                declaration,
                lost,
                on,
                text);
    }
}
