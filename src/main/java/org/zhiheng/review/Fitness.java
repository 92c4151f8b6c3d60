package org.zhiheng.review;

import static org.zhiheng.review.ReviewerRules.QUALIFIED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.law.Citation;
import org.zhiheng.platform.Problem.Missing;

/** What keeps a reviewer from a request: the case is his own, he was recused, he may not review on that day. */
final class Fitness {

    static final Citation RECUSAL = Citation.of("penalty-law", "43.1");

    private Fitness() {}

    static List<Missing> missing(Reviewer reviewer, ReviewRequest request, List<RequestStep> steps, LocalDate on) {
        var missing = new ArrayList<Missing>();
        var standing = reviewer.standingOn(on);
        if (standing != Reviewer.Standing.AVAILABLE) {
            missing.add(
                    new Missing(reviewer.name() + why(reviewer, standing), QUALIFIED.inWords(), "请由审核人员库中其他在库的人员审核。"));
        }
        if (reviewer.isAmong(request.handlers())) {
            missing.add(new Missing(reviewer.name() + "是本案的承办人员，不能审核本案", QUALIFIED.inWords(), "请由没有承办本案的人员审核。"));
        }
        if (isRecused(Assignee.of(reviewer), steps)) {
            missing.add(recused(reviewer.name()));
        }
        if (!reviewer.reviews(request.field())) {
            missing.add(new Missing(reviewer.name() + "可以审核的领域不含" + request.field(), null, "请由可以审核这个领域的人员审核。"));
        }
        return missing;
    }

    /**
     * Of somebody who was lent: the loan must be in force, and the person fit as one of the organ's own must be.
     *
     * @param lent as the lender has the person in its pool; null where it has not
     */
    static List<Missing> missing(
            Loan loan, @Nullable Reviewer lent, ReviewRequest request, List<RequestStep> steps, LocalDate on) {
        var missing = new ArrayList<Missing>();
        if (!loan.isInForceOn(on) || !loan.serves(request.id())) {
            missing.add(new Missing(
                    loan.name() + "的借调"
                            + (loan.isInForceOn(on) ? "只用于另一件审核件" : "在 " + on + " 为“" + loan.labelOn(on) + "”"),
                    null,
                    "请重新申请借调，或者由其他人员审核。"));
        }
        if (lent == null) {
            missing.add(new Missing(loan.name() + "不在借出机关的审核人员库中", QUALIFIED.inWords(), "请重新申请借调，或者由其他人员审核。"));
        } else {
            missing.addAll(missing(lent, request, steps, on));
        }
        return missing;
    }

    /** What is said to and of whoever withdrew from this request. */
    static Missing recused(String name) {
        return new Missing(name + "已在本件审核中回避", RECUSAL.inWords(), "请由其他人员审核；本机关没有其他审核人员的，请机关负责人向司法局申请借调（协作审核）。");
    }

    static boolean isRecused(Assignee who, List<RequestStep> steps) {
        return steps.stream().anyMatch(step -> step.isRecusalOf(who));
    }

    private static String why(Reviewer reviewer, Reviewer.Standing standing) {
        return switch (standing) {
            case LEFT -> "已于 " + reviewer.leftOn() + " 退出审核人员库";
            case EXPIRED -> "的聘用合同已于 " + reviewer.contractUntil() + " 到期，不能再审核";
            case NOT_YET ->
                "还没有开始审核（" + reviewer.joinedOn() + " 入库"
                        + (reviewer.contractFrom() == null ? "" : "，合同自 " + reviewer.contractFrom() + " 起") + "）";
            default -> "初次从事处罚决定法制审核，没有登记国家统一法律职业资格";
        };
    }
}
