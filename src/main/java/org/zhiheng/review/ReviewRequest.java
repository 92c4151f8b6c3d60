package org.zhiheng.review;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.access.Actor;
import org.zhiheng.platform.RecordId;
import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/**
 * One submission of a case for review (法制审核件).
 *
 * @param handlers the officers of the case, none of whom may review it
 * @param dueOn the last day of the review; null where no calendar tells, or while material is awaited
 * @param reviewer who reviews it; null while nobody does, or where the organ keeps no pool
 * @param loan by which a reviewer of another organ has it
 * @param adopted whether the case unit follows the opinion; null while it has not answered
 * @param undoneOn when the decision that the review agreed to was undone
 */
record ReviewRequest(
        RecordId id,
        int version,
        RecordId organ,
        RecordId record,
        String title,
        @Nullable String number,
        @Nullable String field,
        List<String> grounds,
        List<RecordId> handlers,
        State state,
        LocalDate submittedOn,
        @Nullable LocalDate dueOn,
        @Nullable RecordId reviewer,
        @Nullable String reviewerName,
        @Nullable RecordId account,
        @Nullable RecordId officer,
        @Nullable RecordId loan,
        @Nullable LocalDate answeredOn,
        @Nullable Boolean agreed,
        @Nullable Boolean adopted,
        @Nullable LocalDate undoneOn) {

    /** Where a request stands. */
    @EnumNaming(KebabCaseStrategy.class)
    enum State {
        WAITING("待分派"),
        ASSIGNED("审核中"),
        RETURNED("退回补正"),
        ANSWERED("已出意见"),
        LAPSED("已失效");

        private final String label;

        State(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        boolean isOpen() {
            return this == WAITING || this == ASSIGNED || this == RETURNED;
        }
    }

    ReviewRequest {
        grounds = List.copyOf(grounds);
        handlers = List.copyOf(handlers);
    }

    /** In the hands of a reviewer; of nobody where null. What waits for material goes on waiting for it. */
    ReviewRequest with(@Nullable Assignee to) {
        var next = state == State.RETURNED ? State.RETURNED : to == null ? State.WAITING : State.ASSIGNED;
        return copy(next, dueOn, to, answeredOn, agreed, adopted, undoneOn);
    }

    /** The material has come. */
    ReviewRequest supplemented(@Nullable LocalDate due) {
        return standing(assignee() == null ? State.WAITING : State.ASSIGNED, due);
    }

    ReviewRequest standing(State next, @Nullable LocalDate due) {
        return copy(next, due, assignee(), answeredOn, agreed, adopted, undoneOn);
    }

    ReviewRequest answered(Assignee by, boolean agree, LocalDate on) {
        return copy(State.ANSWERED, dueOn, by, on, agree, adopted, undoneOn);
    }

    ReviewRequest responded(boolean adopt) {
        return copy(state, dueOn, assignee(), answeredOn, agreed, adopt, undoneOn);
    }

    ReviewRequest undone(LocalDate on) {
        return copy(state, dueOn, assignee(), answeredOn, agreed, adopted, on);
    }

    /** In whose hands it is; null where it is in nobody's. */
    @Nullable
    Assignee assignee() {
        return reviewerName == null ? null : new Assignee(reviewer, reviewerName, account, officer, loan);
    }

    private ReviewRequest copy(
            State next,
            @Nullable LocalDate due,
            @Nullable Assignee to,
            @Nullable LocalDate on,
            @Nullable Boolean agree,
            @Nullable Boolean adopt,
            @Nullable LocalDate undone) {
        return new ReviewRequest(
                id,
                version,
                organ,
                record,
                title,
                number,
                field,
                grounds,
                handlers,
                next,
                submittedOn,
                due,
                to == null ? null : to.reviewer(),
                to == null ? null : to.name(),
                to == null ? null : to.account(),
                to == null ? null : to.officer(),
                to == null ? null : to.loan(),
                on,
                agree,
                adopt,
                undone);
    }

    boolean isAssignedTo(Actor person) {
        return person.account().equals(account) || (officer != null && officer.equals(person.officer()));
    }

    boolean isOverdueOn(LocalDate day) {
        return state.isOpen() && dueOn != null && day.isAfter(dueOn);
    }
}
