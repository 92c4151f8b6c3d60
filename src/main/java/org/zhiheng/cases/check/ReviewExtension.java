package org.zhiheng.cases.check;

import static org.zhiheng.cases.check.Requirements.lack;
import static org.zhiheng.cases.check.Requirements.lackIf;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zhiheng.cases.clock.CaseDeadlines;
import org.zhiheng.cases.clock.Clock;
import org.zhiheng.cases.clock.Clocks;
import org.zhiheng.cases.form.ExtendReview;
import org.zhiheng.cases.procedure.OnFile;
import org.zhiheng.cases.record.Attempt;
import org.zhiheng.law.Parameters;
import org.zhiheng.platform.Problem.Missing;

/** Whether the period of legal review may be extended: no law grants it, a regulation of the field may, once and in time. */
@Component
class ReviewExtension {

    private final Clocks clocks;

    ReviewExtension(Clocks clocks) {
        this.clocks = clocks;
    }

    List<Missing> check(Attempt attempt) {
        if (attempt.matter() == null) {
            return List.of();
        }
        var field = attempt.matter().field();
        var context = new Parameters.Context(attempt.today(), null, field, null);
        if (Parameters.standard().find("cases.review-extension", context).isEmpty()) {
            return lack(OnFile.REVIEW_EXTENDABLE, "“" + field + "”领域没有准许延长法制审核期限的规章", "请在审核期限内提出意见。");
        }
        if (isExtended(attempt)) {
            return lack(OnFile.REVIEW_EXTENDABLE, "本次法制审核的期限已经延长过一次", "请在延长后的期限内提出意见。");
        }
        var over = clocks.find(CaseDeadlines.REVIEW, attempt).filter(Clock::isOverdue);
        return lackIf(
                over.isPresent(),
                OnFile.REVIEW_EXTENDABLE,
                "法制审核的期限已于 "
                        + over.flatMap(clock -> clock.due().day())
                                .map(Object::toString)
                                .orElse("") + " 届满，不能再延长",
                "请立即提出审核意见；逾期的情况由法制审核机构负责人说明。");
    }

    private static boolean isExtended(Attempt attempt) {
        return attempt.penaltyCase()
                .proceedings()
                .pendingSubmission()
                .flatMap(submitted -> attempt.penaltyCase().lastAfter(ExtendReview.class, submitted.seq()))
                .isPresent();
    }
}
