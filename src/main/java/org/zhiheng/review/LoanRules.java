package org.zhiheng.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.access.Actor;
import org.zhiheng.platform.Problem.FieldProblem;

/** What asking for a reviewer and lending one must fulfil. */
final class LoanRules {

    static final int LONGEST_REASON = 500;
    static final int LONGEST_ANSWER = 300;

    private static final int LONGEST_FIELD = 50;

    private LoanRules() {}

    /** @param another whether the organ asked is another one of the county */
    static void require(LoanForms.Ask form, boolean another, LocalDate today) {
        var faults = new ArrayList<FieldProblem>();
        ReviewerRules.text(faults, "reason", form.reason(), LONGEST_REASON, "理由");
        atMost(faults, "field", form.field(), LONGEST_FIELD, "需要的领域");
        if (!another) {
            faults.add(new FieldProblem("lender", "请选择本县的另一个机关或者司法局。"));
        }
        period(faults, form.from(), form.until(), today);
        ReviewerRules.refuse(faults);
    }

    static void require(LoanForms.Lend form, Loan loan, Reviewer reviewer, Actor by, LocalDate today) {
        var faults = new ArrayList<FieldProblem>();
        atMost(faults, "answer", form.answer(), LONGEST_ANSWER, "答复的说明");
        period(faults, form.from(), form.until(), today);
        if (form.from().isBefore(loan.from()) || form.until().isAfter(loan.until())) {
            faults.add(new FieldProblem("until", "借出的期间须在申请的 " + loan.from() + " 至 " + loan.until() + " 之内。"));
        }
        if (!reviewer.organ().equals(by.organ())) {
            faults.add(new FieldProblem("reviewer", "只能借出本机关审核人员库中的人员。"));
        } else {
            standing(faults, reviewer, form.from());
            standing(faults, reviewer, form.until());
        }
        if (!reviewer.reviews(loan.field())) {
            faults.add(new FieldProblem("reviewer", reviewer.name() + "可以审核的领域不含申请的" + loan.field() + "。"));
        }
        if (reviewer.account() == null && reviewer.officer() == null) {
            faults.add(new FieldProblem("reviewer", reviewer.name() + "没有登录账号，不能在线审核，请先在审核人员库中登记。"));
        }
        ReviewerRules.refuse(faults);
    }

    private static void standing(List<FieldProblem> faults, Reviewer reviewer, LocalDate on) {
        var standing = reviewer.standingOn(on);
        if (standing != Reviewer.Standing.AVAILABLE
                && faults.stream().noneMatch(fault -> fault.field().equals("reviewer"))) {
            faults.add(
                    new FieldProblem("reviewer", reviewer.name() + "在 " + on + " 为“" + standing.label() + "”，不能借出。"));
        }
    }

    private static void period(List<FieldProblem> faults, LocalDate from, LocalDate until, LocalDate today) {
        if (until.isBefore(from) || until.isBefore(today)) {
            faults.add(new FieldProblem("until", "借调最后一日不能早于第一日，也不能早于今天。"));
        } else if (!until.isBefore(from.plusYears(1))) {
            faults.add(new FieldProblem("until", "一次借调不超过一年。"));
        }
    }

    private static void atMost(
            List<FieldProblem> faults, String field, @Nullable String text, int longest, String label) {
        if (text != null && text.strip().length() > longest) {
            faults.add(new FieldProblem(field, label + "不超过 " + longest + " 个字。"));
        }
    }
}
