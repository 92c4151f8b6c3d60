package org.zhiheng.review;

import static org.zhiheng.review.ReviewerRules.QUALIFIED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhiheng.law.Citation;
import org.zhiheng.platform.Problem.Missing;
import org.zhiheng.platform.RecordId;

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
        if (isRecused(reviewer.id(), steps)) {
            missing.add(recused(reviewer.name()));
        }
        if (!reviewer.reviews(request.field())) {
            missing.add(new Missing(reviewer.name() + "可以审核的领域不含" + request.field(), null, "请由可以审核这个领域的人员审核。"));
        }
        return missing;
    }

    /** Of somebody who was lent, on what the lender vouched for. */
    static List<Missing> missing(Loan loan, ReviewRequest request, List<RequestStep> steps, LocalDate on) {
        var missing = new ArrayList<Missing>();
        if (!loan.isInForceOn(on) || !loan.serves(request.id())) {
            missing.add(new Missing(
                    loan.name() + "的借调"
                            + (loan.isInForceOn(on) ? "只用于另一件审核件" : "在 " + on + " 为“" + loan.labelOn(on) + "”"),
                    null,
                    "请重新申请借调，或者由其他人员审核。"));
        }
        if (loan.officer() != null && request.handlers().contains(loan.officer())) {
            missing.add(new Missing(loan.name() + "是本案的承办人员，不能审核本案", QUALIFIED.inWords(), "请由没有承办本案的人员审核。"));
        }
        if (loan.reviewer() != null && isRecused(loan.reviewer(), steps)) {
            missing.add(recused(String.valueOf(loan.name())));
        }
        return missing;
    }

    private static Missing recused(String name) {
        return new Missing(name + "已在本件审核中回避", RECUSAL.inWords(), "请由其他人员审核。");
    }

    private static boolean isRecused(RecordId reviewer, List<RequestStep> steps) {
        return steps.stream()
                .anyMatch(step -> step.kind() == RequestStep.Kind.RECUSE && reviewer.equals(step.reviewer()));
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
