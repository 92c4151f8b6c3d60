package org.zhiheng.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;
import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/**
 * A department teaches the people of a township (培训业务指导): asked for, arranged, held, answered by the township.
 *
 * @param organ the township
 * @param people how many were there
 */
public record Guidance(
        RecordId id,
        int version,
        RecordId organ,
        RecordId department,
        String topic,
        @Nullable String reason,
        LocalDate wantedBy,
        State state,
        @Nullable String teacherName,
        @Nullable LocalDate on,
        @Nullable String place,
        @Nullable Integer people,
        @Nullable String answer,
        @Nullable String feedback,
        String askedBy,
        LocalDate askedOn,
        @Nullable String answeredBy,
        @Nullable LocalDate answeredOn,
        @Nullable LocalDate heldOn,
        @Nullable LocalDate closedOn) {

    /** Where it is. */
    @EnumNaming(KebabCaseStrategy.class)
    public enum State {
        ASKED("待答复"),
        ARRANGED("已安排"),
        DECLINED("不能安排"),
        HELD("已授课"),
        CLOSED("已反馈");

        private final String label;

        State(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** What a township asks for. */
    public record Request(
            RecordId department, String topic, @Nullable String reason, LocalDate wantedBy) {}

    /** Whom the department sends, when and where. */
    public record Arrangement(
            String teacherName,
            LocalDate on,
            String place,
            @Nullable String answer) {}

    /** That it was held, with how many people. */
    public record Held(LocalDate on, int people) {}
}
