package org.zhiheng.cases.check;

import static org.zhiheng.cases.check.Requirements.lack;
import static org.zhiheng.cases.check.Requirements.lackIf;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhiheng.access.Role;
import org.zhiheng.cases.procedure.OnFile;
import org.zhiheng.cases.record.Attempt;
import org.zhiheng.officers.Officers;
import org.zhiheng.platform.Problem.Missing;
import org.zhiheng.review.ReviewRequests;

/** Who may review (第五十八条第二款): no handler of the case, whoever has it in hand, with the qualification. */
@Component
class ReviewerChecks {

    private final Officers officers;
    private final ReviewRequests requests;

    ReviewerChecks(Officers officers, ReviewRequests requests) {
        this.officers = officers;
        this.requests = requests;
    }

    List<Missing> qualified(Attempt attempt) {
        var by = attempt.by();
        var penaltyCase = attempt.penaltyCase();
        if (by.officer() != null && penaltyCase.officers().contains(by.officer())) {
            return lack(OnFile.REVIEWER_QUALIFIED, "您是本案的承办人员，不能审核本案", "请由其他法制审核人员审核。");
        }
        if (!by.is(Role.REVIEWER)) {
            return List.of();
        }
        if (penaltyCase
                .proceedings()
                .replacedReviewer()
                .filter(by.account()::equals)
                .isPresent()) {
            return lack(OnFile.REVIEWER_QUALIFIED, "机关负责人决定由其他审核人员重新审核，原来的意见是您出具的", "请由其他审核人员审核。");
        }
        var power = requests.power(penaltyCase.id(), penaltyCase.organ(), by, attempt.today());
        return power.known() || !power.missing().isEmpty() ? power.missing() : byTheRegister(attempt);
    }

    /** A reviewer of whose qualification the pool does not tell: what the register of officers says. */
    private List<Missing> byTheRegister(Attempt attempt) {
        return Optional.ofNullable(attempt.by().officer())
                .flatMap(officers::find)
                .map(officer -> lackIf(
                        officer.firstReview() && !officer.lawQualified(),
                        OnFile.REVIEWER_QUALIFIED,
                        officer.name() + "初次从事处罚决定法制审核，没有登记国家统一法律职业资格",
                        "请由取得法律职业资格的人员审核，或者先登记资格。"))
                .orElseGet(() -> lack(OnFile.REVIEWER_QUALIFIED, "您的账号没有对应的人员登记，无法确认审核资格", "请由安全管理员把账号与人员登记相连。"));
    }
}
