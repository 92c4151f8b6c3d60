package org.zhiheng.cases.sheet;

import java.util.Optional;
import org.zhiheng.cases.procedure.CaseRole;
import org.zhiheng.cases.record.Referral;

/** For whom a referral of a suspected crime waits, and for what (移送由谁办理). */
final class ReferralTurn {

    private ReferralTurn() {}

    /** What and whom it waits for; empty without a mark. */
    static Optional<Turn> of(Referral referral) {
        if (referral.mark().isEmpty()) {
            return Optional.empty();
        }
        if (referral.isFiled()) {
            return Optional.of(
                    referral.isMaterialHandedOver()
                            ? new Turn(CaseRole.ORGAN_HEAD, "移送结案，或者待司法机关移回")
                            : new Turn(CaseRole.HANDLERS, "三日内移交涉案物品和材料"));
        }
        if (referral.isRefused()) {
            return Optional.of(new Turn(CaseRole.ORGAN_HEAD, "撤销标记继续办理，或者提出异议"));
        }
        return Optional.of(beforeAnswer(referral));
    }

    private static Turn beforeAnswer(Referral referral) {
        if (referral.isObjectionPending()) {
            return new Turn(CaseRole.HANDLERS, "登记异议的结果");
        }
        if (referral.receipt().isPresent()) {
            return new Turn(CaseRole.HANDLERS, "登记公安机关的决定");
        }
        if (referral.handOver().isPresent()) {
            return new Turn(CaseRole.HANDLERS, "登记公安机关回执");
        }
        if (referral.approval().isPresent()) {
            return new Turn(CaseRole.HANDLERS, "二十四小时内移送公安机关");
        }
        if (referral.decision().isPresent()) {
            return new Turn(CaseRole.ORGAN_HEAD, "撤销标记继续办理");
        }
        return referral.report().isPresent()
                ? new Turn(CaseRole.ORGAN_HEAD, "三日内决定是否移送")
                : new Turn(CaseRole.HANDLERS, "成立专案组，提出移送报告");
    }
}
