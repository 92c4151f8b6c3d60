package org.zhiheng.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.law.Citation;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.Problem.FieldProblem;

/** What the pool asks of whoever is entered. */
final class ReviewerRules {

    static final Citation QUALIFIED = Citation.of("penalty-law", "58.2");

    private static final int LONGEST_NAME = 50;
    private static final int LONGEST_NUMBER = 30;
    private static final int LONGEST_FIRM = 100;
    private static final int LONGEST_REASON = 500;

    private ReviewerRules() {}

    static void require(ReviewerEntry entry) {
        var faults = new ArrayList<FieldProblem>();
        text(faults, "name", entry.name(), LONGEST_NAME, "姓名");
        if (entry.certificate() != null && entry.certificate().length() > LONGEST_NUMBER) {
            faults.add(new FieldProblem("certificate", "证号不超过 " + LONGEST_NUMBER + " 个字。"));
        }
        if (entry.firstReview() && isBlank(entry.certificate())) {
            faults.add(new FieldProblem(
                    "certificate", "初次从事行政处罚决定法制审核的，须有国家统一法律职业资格，请填写证号（" + QUALIFIED.inWords() + "）。"));
        }
        if (entry.kind() != Reviewer.Kind.STAFF && isBlank(entry.certificate())) {
            faults.add(new FieldProblem("certificate", entry.kind().label() + "须填写法律职业资格证号或者律师执业证号。"));
        }
        contract(faults, entry);
        refuse(faults);
    }

    private static void contract(List<FieldProblem> faults, ReviewerEntry entry) {
        if (entry.kind() == Reviewer.Kind.LEGAL_COUNSEL) {
            text(faults, "firm", entry.firm(), LONGEST_FIRM, "律师事务所或者单位");
            if (entry.contractFrom() == null) {
                faults.add(new FieldProblem("contractFrom", "法律顾问须填写聘用合同的起始日期。"));
            }
            if (entry.contractUntil() == null) {
                faults.add(new FieldProblem("contractUntil", "法律顾问须填写聘用合同的终止日期。"));
            }
        }
        if (entry.contractFrom() != null
                && entry.contractUntil() != null
                && entry.contractUntil().isBefore(entry.contractFrom())) {
            faults.add(new FieldProblem("contractUntil", "合同止不能早于合同起。"));
        }
    }

    static void requireEnd(Reviewer reviewer, LocalDate on, String why, LocalDate today) {
        var faults = new ArrayList<FieldProblem>();
        if (on.isAfter(today) || on.isBefore(reviewer.joinedOn())) {
            faults.add(new FieldProblem("on", "退出日期须在 " + reviewer.joinedOn() + " 与 " + today + " 之间。"));
        }
        text(faults, "why", why, LONGEST_REASON, "理由");
        refuse(faults);
        if (reviewer.leftOn() != null) {
            throw Problem.conflict(reviewer.name() + "已于 " + reviewer.leftOn() + " 退出审核人员库。");
        }
    }

    static void text(List<FieldProblem> faults, String field, @Nullable String text, int longest, String label) {
        if (text == null || text.isBlank() || text.length() > longest) {
            faults.add(new FieldProblem(field, label + "须为一至 " + longest + " 个字。"));
        }
    }

    /** A reason somebody must give; 422 where it is missing or too long. */
    static void requireReason(String field, @Nullable String reason) {
        var faults = new ArrayList<FieldProblem>();
        text(faults, field, reason, LONGEST_REASON, "理由");
        refuse(faults);
    }

    static void refuse(List<FieldProblem> faults) {
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
