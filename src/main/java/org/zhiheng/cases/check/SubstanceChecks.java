package org.zhiheng.cases.check;

import static org.zhiheng.cases.check.Requirements.lack;
import static org.zhiheng.cases.check.Requirements.lackIf;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.zhiheng.cases.form.*;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.cases.procedure.OnFile;
import org.zhiheng.cases.procedure.Stage;
import org.zhiheng.cases.record.Attempt;
import org.zhiheng.cases.record.PenaltyCase;
import org.zhiheng.cases.record.TakenAct;
import org.zhiheng.law.CitizenId;
import org.zhiheng.law.Parameters;
import org.zhiheng.matters.Matter;
import org.zhiheng.platform.Problem.Missing;

/** What the case itself must hold: facts, basis, range, review, discussion, correction, education. */
@Component
public class SubstanceChecks {

    public List<Missing> check(OnFile demand, Attempt attempt) {
        var penaltyCase = attempt.penaltyCase();
        return switch (demand) {
            case CLUE_VERIFIED ->
                lackIf(penaltyCase.last(VerifyClue.class).isEmpty(), demand, "线索尚未核查，当事人和事项尚未查明", "请由执法人员先核查线索。");
            case PENALTY_PROPOSED -> proposed(demand, penaltyCase, true);
            case NO_PENALTY_PROPOSED -> proposed(demand, penaltyCase, false);
            case FIT_TO_BE_PUNISHED -> fit(attempt);
            case WITHIN_LIMITATION -> withinLimitation(attempt);
            case BASIS_IN_FORCE -> LawChecks.basisInForce(attempt);
            case CASE_ENDED -> lackIf(penaltyCase.stage() != Stage.CLOSED, demand, "本案尚未办结，没有归档的案卷", "结案归档之后再登记借阅。");
            case FILE_IN_PLACE -> lackIf(penaltyCase.fileOnLoan().isPresent(), demand, "案卷已经借出，尚未归还", "请先登记归还。");
            case FILE_LENT -> lackIf(penaltyCase.fileOnLoan().isEmpty(), demand, "案卷没有借出", "无需归还。");
            case BEING_ENTERED -> lackIf(!penaltyCase.isBeingEntered(), demand, "本案不在补录", "无需办理。");
            case LIGHTER_LAW_APPLIED -> LawChecks.lighterLaw(attempt);
            case NO_BASIS_LEFT -> LawChecks.noBasisLeft(attempt);
            case WITHIN_THE_RANGE -> RangeChecks.withinTheRange(attempt);
            case CORRECTION_SEEN_TO ->
                lackIf(
                        penaltyCase
                                .last(Set.of(Act.ORDER_CORRECTION, Act.STATE_NO_CORRECTION))
                                .isEmpty(),
                        demand,
                        "没有责令改正，也没有说明无需责令改正的理由",
                        "请责令当事人改正或者限期改正；无需改正的，写明理由。");
            case REVIEW_PASSED -> ReviewChecks.passed(attempt);
            case DISCUSSED_COLLECTIVELY -> ReviewChecks.discussed(penaltyCase);
            case NO_SUSPECTED_CRIME ->
                lackIf(
                        penaltyCase.proceedings().suspected(),
                        demand,
                        "本案已标记涉嫌犯罪，不得以行政处罚代替刑事处罚",
                        "请依法移送司法机关；司法机关决定不予追究并移回的，先撤销标记。");
            case SUSPECTED_CRIME -> lackIf(!penaltyCase.proceedings().suspected(), demand, "本案没有涉嫌犯罪的标记", "无需撤销。");
            case EDUCATED ->
                lackIf(penaltyCase.last(Educate.class).isEmpty(), demand, "没有对当事人批评教育的记录", "对依法不予处罚的当事人应当进行教育，请先记录。");
            case DECISION_MADE ->
                lackIf(penaltyCase.ruling().decision().isEmpty(), demand, "本案还没有作出决定", "作出决定之后才有决定的变动。");
            case EXTENSION_GRANTED -> extensionGranted(attempt);
            default -> throw new IllegalArgumentException(demand.name());
        };
    }

    private static List<Missing> proposed(OnFile demand, PenaltyCase penaltyCase, boolean penalty) {
        var matches = penaltyCase
                .proceedings()
                .conclusion()
                .filter(taken -> (taken.form().outcome() == Outcome.PENALTY) == penalty)
                .isPresent();
        return lackIf(
                !matches,
                demand,
                penalty ? "调查终结报告没有建议给予处罚" : "调查终结报告建议给予处罚，尚未告知当事人",
                penalty ? "请按报告的建议办理；需要改变结论的，退回补充调查。" : "请先告知拟处罚内容；需要改变结论的，退回补充调查。");
    }

    private static List<Missing> fit(Attempt attempt) {
        var years = Parameters.standard().number("cases.age-of-responsibility", attempt.today());
        var young = attempt.party()
                .filter(party -> party.kind() == PartyKind.CITIZEN)
                .map(party -> CitizenId.ageOn(
                        party.idNumber().plain(), attempt.violatedUntil().orElse(attempt.today())))
                .filter(age -> age < years);
        return young.map(age ->
                        lack(OnFile.FIT_TO_BE_PUNISHED, "当事人违法时 " + age + " 周岁，不满十四周岁，不予行政处罚", "请责令监护人加以管教，决定不予处罚。"))
                .orElse(List.of());
    }

    /** The violation must have been found within two years of its last day, five where life or finance was harmed. */
    static List<Missing> withinLimitation(Attempt attempt) {
        var verified = attempt.penaltyCase().last(VerifyClue.class).map(TakenAct::form);
        if (verified.isEmpty() || attempt.matter() == null) {
            return List.of();
        }
        var grave = verified.get().harm() && attempt.matter().lifeSafetyOrFinance();
        var years =
                Parameters.standard().number(grave ? "cases.limitation-grave" : "cases.limitation", attempt.today());
        var last = verified.get().violatedUntil().plusYears(years);
        return lackIf(
                verified.get().discoveredOn().isAfter(last),
                OnFile.WITHIN_LIMITATION,
                "违法行为终了于 " + verified.get().violatedUntil() + "，"
                        + verified.get().discoveredOn() + " 才被发现，超过 " + years + " 年的追责时效（至 " + last + "）",
                "不再给予行政处罚：请决定不予处罚或者撤销案件；法律另有规定的，从其规定。");
    }

    private static List<Missing> extensionGranted(Attempt attempt) {
        if (attempt.matter() == null) {
            return List.of();
        }
        var opened =
                attempt.penaltyCase().last(OpenCase.class).map(TakenAct::on).orElse(attempt.today());
        var granted = granted(attempt.matter(), opened);
        if (!granted) {
            return lack(
                    OnFile.EXTENSION_GRANTED, "“" + attempt.matter().field() + "”领域没有准许延长办案期限的法律、法规、规章", "请在九十日内作出决定。");
        }
        return lackIf(
                attempt.penaltyCase().last(ExtendPeriod.class).isPresent(),
                OnFile.EXTENSION_GRANTED,
                "办案期限已经延长过一次",
                "请在延长后的期限内作出决定。");
    }

    static boolean granted(Matter matter, LocalDate on) {
        var context = new Parameters.Context(on, null, matter.field(), null);
        return Parameters.standard().find("cases.decision-extension", context).isPresent();
    }
}
