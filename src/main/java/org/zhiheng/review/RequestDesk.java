package org.zhiheng.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.access.Role;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.Cursor;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.review.RequestView.ChoiceView;
import org.zhiheng.settings.LegalClock;

/** What the pages show of requests. */
@Component
class RequestDesk {

    private final RequestStore store;
    private final StepStore steps;
    private final Choices choices;
    private final Organs organs;
    private final LegalClock clock;

    RequestDesk(RequestStore store, StepStore steps, Choices choices, Organs organs, LegalClock clock) {
        this.store = store;
        this.steps = steps;
        this.choices = choices;
        this.organs = organs;
        this.clock = clock;
    }

    /** What a list is asked for; null leaves it open. */
    record Question(
            @Nullable String words,
            @Nullable String state,
            @Nullable RecordId organ,
            @Nullable Boolean mine,
            @Nullable Boolean overdue,
            @Nullable String cursor,
            @Nullable Integer limit) {}

    @Transactional(readOnly = true)
    public Page<RequestView.Row> search(Question question, Actor by) {
        var filter = new RequestStore.Filter(
                question.words(),
                question.state(),
                question.organ(),
                Boolean.TRUE.equals(question.mine()),
                Boolean.TRUE.equals(question.overdue()),
                by.account(),
                by.officer(),
                clock.today());
        var limit = Page.limit(question.limit() == null ? 50 : question.limit());
        return store.search(filter, Cursor.parse(question.cursor()), limit).map(request -> row(request, by));
    }

    @Transactional(readOnly = true)
    public RequestView view(RecordId id, Actor by) {
        var request = store.find(id).orElseThrow(() -> Problem.notFound("审核件"));
        var done = steps.of(id);
        var own = by.organ().equals(request.organ());
        var head = own && by.is(Role.ORGAN_HEAD);
        var assigns = head && request.state().isOpen();
        var offered = assigns ? choices.of(request, done, clock.today()) : List.<ChoiceView>of();
        var nobody = offered.stream().noneMatch(choice -> choice.missing().isEmpty());
        return new RequestView(
                row(request, by),
                request.grounds(),
                done.stream().map(RequestDesk::step).toList(),
                assigns,
                mayTake(request, done, by),
                mayRecuse(request, done, head, by),
                offered,
                assigns && nobody ? choices.lender(request).orElse(null) : null);
    }

    private static boolean mayTake(ReviewRequest request, List<RequestStep> done, Actor by) {
        return request.state().isOpen()
                && request.assignee() == null
                && by.is(Role.REVIEWER)
                && by.organ().equals(request.organ())
                && !Fitness.isRecused(Assignee.of(by), done);
    }

    /** Whoever has it withdraws, or its organ's head says so; whom nobody handed it yet, for himself. */
    private static boolean mayRecuse(ReviewRequest request, List<RequestStep> done, boolean head, Actor by) {
        if (!request.state().isOpen()) {
            return false;
        }
        return request.assignee() == null
                ? by.is(Role.REVIEWER)
                        && by.organ().equals(request.organ())
                        && !Fitness.isRecused(Assignee.of(by), done)
                : head || request.isAssignedTo(by);
    }

    private RequestView.Row row(ReviewRequest request, Actor by) {
        var today = clock.today();
        return new RequestView.Row(
                request.id(),
                request.version(),
                request.organ(),
                organName(request.organ()),
                request.record(),
                request.title(),
                request.number(),
                request.field(),
                request.state(),
                request.state().label(),
                request.submittedOn(),
                request.dueOn(),
                dueWords(request, today),
                dueState(request, today),
                request.reviewerName(),
                request.isAssignedTo(by),
                request.loan() != null,
                request.answeredOn(),
                outcome(request));
    }

    private static String dueWords(ReviewRequest request, LocalDate today) {
        var due = request.dueOn();
        if (request.state() == ReviewRequest.State.RETURNED) {
            return "等待补正材料";
        }
        if (!request.state().isOpen() || due == null) {
            return "";
        }
        var left = ChronoUnit.DAYS.between(today, due);
        return left < 0
                ? "超期 " + -left + " 天"
                : left == 0
                        ? "今天到期"
                        : "还有 " + left + " 天 · " + due.getMonthValue() + " 月 " + due.getDayOfMonth() + " 日";
    }

    private static String dueState(ReviewRequest request, LocalDate today) {
        if (!request.state().isOpen()) {
            return "none";
        }
        if (request.state() == ReviewRequest.State.RETURNED) {
            return "none";
        }
        if (request.isOverdueOn(today)) {
            return "overdue";
        }
        var due = request.dueOn();
        return due != null && ChronoUnit.DAYS.between(today, due) <= 2 ? "soon" : "ok";
    }

    private static @Nullable String outcome(ReviewRequest request) {
        if (request.agreed() == null) {
            return null;
        }
        var words = request.agreed() ? "同意" : "提出问题，退回改正";
        return request.adopted() == null ? words : words + "；承办机构" + (request.adopted() ? "采纳" : "不采纳");
    }

    private static RequestView.Step step(RequestStep step) {
        return new RequestView.Step(
                step.seq(),
                step.kind().label(),
                step.reviewerName(),
                step.note(),
                step.on(),
                step.person(),
                step.role());
    }

    private String organName(RecordId organ) {
        return organs.find(organ).map(Organ::name).orElse("");
    }
}
