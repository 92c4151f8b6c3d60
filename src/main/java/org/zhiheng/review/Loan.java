package org.zhiheng.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiheng.access.Actor;
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
 * @param freed how many requests went back to wait for another when it was over
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
        @Nullable LocalDate endedOn,
        int freed) {

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

    /** What one organ asks of another. */
    static Loan asked(LoanForms.Ask form, @Nullable String field, Actor by, LocalDate on) {
        return new Loan(
                RecordId.create(by.organ().region()),
                1,
                by.organ(),
                form.lender(),
                form.request(),
                field,
                form.reason().strip(),
                form.from(),
                form.until(),
                State.ASKED,
                null,
                null,
                null,
                null,
                null,
                by.name(),
                on,
                null,
                null,
                null,
                null,
                0);
    }

    /** As somebody saw it who changes it now. */
    Loan knownAs(int seen) {
        return new Loan(
                id,
                seen,
                organ,
                lender,
                request,
                field,
                reason,
                from,
                until,
                state,
                reviewer,
                name,
                account,
                officer,
                answer,
                askedBy,
                askedOn,
                answeredBy,
                answeredOn,
                endedBy,
                endedOn,
                freed);
    }

    Loan lent(Reviewer who, LoanForms.Lend form, Actor by, LocalDate on) {
        return new Loan(
                id,
                version,
                organ,
                lender,
                request,
                field,
                reason,
                form.from(),
                form.until(),
                State.LENT,
                who.id(),
                who.name(),
                who.account(),
                who.officer(),
                form.answer() == null || form.answer().isBlank()
                        ? null
                        : form.answer().strip(),
                askedBy,
                askedOn,
                by.name(),
                on,
                null,
                null,
                0);
    }

    Loan declined(String why, Actor by, LocalDate on) {
        return over(State.DECLINED, why, by.name(), on, null, null);
    }

    /** Ended by either of the two organs. */
    Loan ended(String why, Actor by, LocalDate on) {
        return over(State.ENDED, why, answeredBy, answeredOn, by.name(), on);
    }

    private Loan over(
            State next,
            String why,
            @Nullable String answered,
            @Nullable LocalDate answeredDay,
            @Nullable String ended,
            @Nullable LocalDate endedDay) {
        return new Loan(
                id,
                version,
                organ,
                lender,
                request,
                field,
                reason,
                from,
                until,
                next,
                reviewer,
                name,
                account,
                officer,
                why.strip(),
                askedBy,
                askedOn,
                answered,
                answeredDay,
                ended,
                endedDay,
                freed);
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
