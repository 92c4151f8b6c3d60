package org.zhiheng.cases.check;

import static org.zhiheng.cases.check.Requirements.lack;
import static org.zhiheng.cases.check.Requirements.lackIf;

import java.util.List;
import org.zhiheng.cases.form.DecideNoPenalty;
import org.zhiheng.cases.form.LawVersion;
import org.zhiheng.cases.form.NoPenaltyGround;
import org.zhiheng.cases.procedure.OnFile;
import org.zhiheng.cases.record.Attempt;
import org.zhiheng.cases.record.Proposal;
import org.zhiheng.cases.record.TwoLaws;
import org.zhiheng.matters.LawOnDay.Weight;
import org.zhiheng.platform.Problem.Missing;

/** Whether there is a law to punish by, and whether of two the right one is applied (从旧兼从轻). */
final class LawChecks {

    private LawChecks() {}

    /** No later law punishes what none punished when it was done. */
    static List<Missing> basisInForce(Attempt attempt) {
        var day = attempt.violatedUntil();
        if (attempt.matter() == null || day.isEmpty() || !proposesPenalty(attempt)) {
            return List.of();
        }
        return lackIf(
                attempt.matter().penaltyBasesOn(day.get()).isEmpty(),
                OnFile.BASIS_IN_FORCE,
                "事项“" + attempt.matter().name() + "”在违法行为终了之日（" + day.get() + "）没有有效的处罚依据",
                "没有依据的处罚无效：当时有依据的，请补入事项；当时没有规定处罚的，不予处罚。");
    }

    private static boolean proposesPenalty(Attempt attempt) {
        return attempt.proposal()
                .filter(proposed -> !proposed.penalties().isEmpty())
                .isPresent();
    }

    /** That nothing punishes it, or nothing does any more, is so by the matter and not by a word. */
    static List<Missing> noBasisLeft(Attempt attempt) {
        var claimed = attempt.form(DecideNoPenalty.class)
                .filter(form -> form.ground() == NoPenaltyGround.NO_BASIS)
                .isPresent();
        var violated = attempt.violatedUntil();
        if (!claimed || attempt.matter() == null || violated.isEmpty()) {
            return List.of();
        }
        return lackIf(
                !attempt.matter().penaltyBasesOn(violated.get()).isEmpty()
                        && !attempt.matter().penaltyBasesOn(attempt.today()).isEmpty(),
                OnFile.NO_BASIS_LEFT,
                "违法行为发生时和现在都有处罚依据",
                "请改选其他情形，或者给予处罚；依据已经废止的，先更新事项。");
    }

    static List<Missing> lighterLaw(Attempt attempt) {
        if (!proposesPenalty(attempt)) {
            return List.of();
        }
        var proposal = attempt.proposal().orElseThrow();
        return attempt.laws()
                .map(laws -> lighterLaw(laws, proposal))
                .orElseGet(() -> lackIf(
                        proposal.law() != null && attempt.matter() != null,
                        OnFile.LIGHTER_LAW_APPLIED,
                        "违法行为之后规定没有变动，却选择了适用的版本",
                        "请把“适用的规定”留空。"));
    }

    private static List<Missing> lighterLaw(TwoLaws laws, Proposal proposal) {
        var weight = laws.weight();
        if (proposal.law() == null) {
            return lack(
                    OnFile.LIGHTER_LAW_APPLIED,
                    "违法行为之后规定有变动（现在的" + weight.label() + "），没有选择适用哪一版",
                    "请在处理建议中比较两版规定，选择适用的一版，写明理由；已经提出的，变更处罚建议。");
        }
        if (proposal.lawReason() == null || proposal.lawReason().isBlank()) {
            return lack(
                    OnFile.LIGHTER_LAW_APPLIED, "选择了适用" + proposal.law().label() + "，没有写明理由", "请写明两版规定怎样比较、为什么适用这一版。");
        }
        if (proposal.law() == LawVersion.OF_THE_ACT && weight == Weight.LIGHTER) {
            return lack(
                    OnFile.LIGHTER_LAW_APPLIED,
                    laws.ofToday().bases().isEmpty() ? "现在的规定已不再处罚，适用了违法行为发生时的规定" : "现在的规定较轻，适用了违法行为发生时的规定",
                    "请适用作出决定时的规定；不再处罚的，决定不予处罚。");
        }
        return lackIf(
                proposal.law() == LawVersion.OF_TODAY && (weight == Weight.HEAVIER || weight == Weight.THE_SAME),
                OnFile.LIGHTER_LAW_APPLIED,
                "现在的规定不比违法行为发生时的轻，适用了现在的规定",
                "请适用违法行为发生时的规定。");
    }
}
