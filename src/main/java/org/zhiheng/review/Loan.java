package org.zhiheng.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;
import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/**
 * One reviewer lent by one organ to another (借调、协作审核).
 *
 * @param organ that borrows
 * @param request the one request for which it is; null where it is for all of a period
 * @param until the last day, included
 * @param reviewer who is lent; null until the lender has answered
 */
record Loan(
        RecordId id,
        int version,
        RecordId organ,
        RecordId lender,
        @Nullable RecordId request,
        @Nullable String field,
        String reason,
        LocalDate from,
        LocalDate until,
        State state,
        @Nullable RecordId reviewer,
        @Nullable String name,
        @Nullable RecordId account,
        @Nullable RecordId officer,
        @Nullable String answer,
        String askedBy,
        LocalDate askedOn,
        @Nullable String answeredBy,
        @Nullable LocalDate answeredOn,
        @Nullable String endedBy,
        @Nullable LocalDate endedOn) {

    /** Where a loan stands. */
    @EnumNaming(KebabCaseStrategy.class)
    enum State {
        ASKED("待答复"),
        LENT("借调"),
        DECLINED("不同意"),
        ENDED("已结束");

        private final String label;

        State(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** Whether the reviewer may be used on a day. */
    boolean isInForceOn(LocalDate day) {
        return state == State.LENT && !day.isBefore(from) && !day.isAfter(until);
    }

    boolean serves(RecordId wanted) {
        return request == null || request.equals(wanted);
    }

    /** 待答复, 借调中, 未开始, 已到期, 不同意 or 已结束 on a day. */
    String labelOn(LocalDate day) {
        if (state != State.LENT) {
            return state.label();
        }
        return day.isBefore(from) ? "未开始" : day.isAfter(until) ? "已到期" : "借调中";
    }
}
