package org.zhiheng.appraisal;

import org.springframework.stereotype.Component;
import org.zhiheng.cases.HandledCases.Handled;

/** What legal review said of an officer's cases (法制审核结果). */
@Component
class ReviewFacts implements Fact {

    private final CasesOfYear cases;

    ReviewFacts(CasesOfYear cases) {
        this.cases = cases;
    }

    @Override
    public String key() {
        return "legal-review";
    }

    @Override
    public String name() {
        return "所办案件的法制审核结果";
    }

    @Override
    public int place() {
        return 2;
    }

    @Override
    public Said about(Subject subject) {
        var reviewed = cases.of(subject).stream()
                .filter(each -> each.reviewsAgreed() + each.reviewsObjected() > 0)
                .toList();
        var agreed = CaseFacts.count(reviewed, Handled::reviewsAgreed);
        var objected = CaseFacts.count(reviewed, Handled::reviewsObjected);
        return new Said(
                true,
                reviewed.isEmpty()
                        ? "本年没有经法制审核的案件"
                        : "出具意见 " + (agreed + objected) + " 次：同意 " + agreed + " 次，提出问题 " + objected + " 次",
                reviewed.stream()
                        .map(each -> CaseFacts.row(
                                each, "同意 " + each.reviewsAgreed() + " 次，提出问题 " + each.reviewsObjected() + " 次"))
                        .toList());
    }
}
