package org.zhiheng.cases;

import static org.zhiheng.cases.Requirements.lack;
import static org.zhiheng.cases.Requirements.lackIf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiheng.cases.form.*;
import org.zhiheng.law.Amounts;
import org.zhiheng.law.Citation;
import org.zhiheng.law.CitizenId;
import org.zhiheng.law.Parameters;
import org.zhiheng.matters.Matter;
import org.zhiheng.matters.PenaltyKind;
import org.zhiheng.matters.PenaltyRange;
import org.zhiheng.platform.Problem.Missing;

/** What the case itself must hold: facts, basis, range, review, discussion, correction, education. */
@Component
class SubstanceChecks {

    private static final Citation GAINS = Citation.of("penalty-law", "28.2");
    private static final Citation LISTED = Citation.of("shanxi-enforcement-regulation", "27");

    List<Missing> check(OnFile demand, Attempt attempt) {
        var penaltyCase = attempt.penaltyCase();
        return switch (demand) {
            case CLUE_VERIFIED ->
                lackIf(penaltyCase.last(VerifyClue.class).isEmpty(), demand, "线索尚未核查，当事人和事项尚未查明", "请由执法人员先核查线索。");
            case EVIDENCE_RECORDED -> lackIf(penaltyCase.evidence().isEmpty(), demand, "卷内没有可以作为认定事实根据的证据", "请先登记证据。");
            case PENALTY_PROPOSED -> proposed(demand, penaltyCase, true);
            case NO_PENALTY_PROPOSED -> proposed(demand, penaltyCase, false);
            case FIT_TO_BE_PUNISHED -> fit(attempt);
            case WITHIN_LIMITATION -> withinLimitation(attempt);
            case BASIS_IN_FORCE -> basisInForce(attempt);
            case WITHIN_THE_RANGE -> withinTheRange(attempt);
            case CORRECTION_SEEN_TO ->
                lackIf(
                        penaltyCase
                                .last(Set.of(Act.ORDER_CORRECTION, Act.STATE_NO_CORRECTION))
                                .isEmpty(),
                        demand,
                        "没有责令改正，也没有说明无需责令改正的理由",
                        "请责令当事人改正或者限期改正；无需改正的，写明理由。");
            case REVIEW_PASSED -> reviewPassed(attempt);
            case REVIEW_SUBMITTED ->
                lackIf(penaltyCase.pendingSubmission().isEmpty(), demand, "本案没有等待审核的送审", "请由承办机构先提交法制审核。");
            case DISCUSSED_COLLECTIVELY -> discussed(penaltyCase);
            case NO_SUSPECTED_CRIME ->
                lackIf(penaltyCase.suspected(), demand, "本案已标记涉嫌犯罪，不得以行政处罚代替刑事处罚", "请依法移送司法机关；司法机关决定不予追究并移回的，先撤销标记。");
            case SUSPECTED_CRIME -> lackIf(!penaltyCase.suspected(), demand, "本案没有涉嫌犯罪的标记", "无需撤销。");
            case EDUCATED ->
                lackIf(penaltyCase.last(Educate.class).isEmpty(), demand, "没有对当事人批评教育的记录", "对依法不予处罚的当事人应当进行教育，请先记录。");
            case EXTENSION_GRANTED -> extensionGranted(attempt);
            default -> throw new IllegalArgumentException(demand.name());
        };
    }

    private static List<Missing> proposed(OnFile demand, PenaltyCase penaltyCase, boolean penalty) {
        var matches = penaltyCase
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

    private static List<Missing> basisInForce(Attempt attempt) {
        var day = attempt.violatedUntil();
        if (attempt.matter() == null || day.isEmpty()) {
            return List.of();
        }
        return lackIf(
                attempt.matter().penaltyBasesOn(day.get()).isEmpty()
                        && attempt.matter().penaltyBasesOn(attempt.today()).isEmpty(),
                OnFile.BASIS_IN_FORCE,
                "事项“" + attempt.matter().name() + "”在违法行为终了之日（" + day.get() + "）和今天都没有有效的处罚依据",
                "没有依据的处罚无效，请核对事项的依据。");
    }

    private static List<Missing> withinTheRange(Attempt attempt) {
        var missing = new ArrayList<Missing>();
        if (attempt.matter() != null && attempt.proposal().isPresent()) {
            var proposal = attempt.proposal().get();
            proposal.penalties().forEach(penalty -> missing.addAll(inRange(penalty, attempt.matter())));
            missing.addAll(gains(proposal, attempt.act()));
        }
        return missing;
    }

    private static List<Missing> inRange(Penalty penalty, Matter matter) {
        var ranges = matter.rangesOf(penalty.kind());
        if (ranges.isEmpty()) {
            var known = matter.ranges().stream()
                    .map(PenaltyRange::kind)
                    .distinct()
                    .map(PenaltyKind::label)
                    .collect(Collectors.joining("、"));
            return lack(
                    OnFile.WITHIN_THE_RANGE,
                    "事项“" + matter.name() + "”没有设定“" + penalty.kind().label() + "”",
                    "只能在设定的种类（" + known + "）之内处罚。");
        }
        var amount = penalty.amountFen();
        if (amount == null) {
            return List.of();
        }
        var base = penalty.baseFen();
        for (var range : ranges) {
            if (allows(range, amount, base)) {
                return List.of();
            }
        }
        return List.of(beyond(penalty.kind(), amount, ranges, base == null));
    }

    /** A sum for each of something cannot be judged here; a share only when what it is reckoned from is known. */
    private static boolean allows(PenaltyRange range, long amountFen, @Nullable Long baseFen) {
        if (range.base() == null) {
            return !range.isTooMuch(amountFen);
        }
        return baseFen != null && (range.maxPercent() == null || amountFen <= baseFen / 100.0 * range.maxPercent());
    }

    private static Missing beyond(PenaltyKind kind, long amountFen, List<PenaltyRange> ranges, boolean withoutBase) {
        var bases = ranges.stream()
                .map(PenaltyRange::base)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("、"));
        return new Missing(
                kind.label() + " " + Amounts.yuan(amountFen) + "超过法定幅度（"
                        + ranges.stream().map(PenaltyRange::inWords).collect(Collectors.joining("；")) + "）",
                OnFile.WITHIN_THE_RANGE.citation().inWords(),
                withoutBase && !bases.isEmpty()
                        ? "按" + bases + "的倍数或者比例处罚的，请在这项处罚中填写基数；否则请在法定幅度之内确定数额。"
                        : "请在法定幅度之内确定数额。");
    }

    private static List<Missing> gains(Proposal proposal, Act act) {
        return act != Act.DECIDE_ON_THE_SPOT && proposal.confiscatedFen() > proposal.gainsLeftFen()
                ? List.of(new Missing(
                        "没收违法所得 " + Amounts.yuan(proposal.confiscatedFen()) + "，超过违法所得除退赔外的余额 "
                                + Amounts.yuan(proposal.gainsLeftFen()),
                        GAINS.inWords(),
                        "请核对违法所得、退赔和没收三项数额。"))
                : List.of();
    }

    /** Why the decision must be reviewed; empty where it need not be. */
    static Set<ReviewGround> reviewGrounds(PenaltyCase penaltyCase, @Nullable Matter matter) {
        var grounds = EnumSet.noneOf(ReviewGround.class);
        penaltyCase.conclusion().ifPresent(taken -> grounds.addAll(taken.form().reviewGrounds()));
        if (matter != null && matter.major()) {
            grounds.add(ReviewGround.BY_RULE);
        }
        if (penaltyCase.pendingHearing().isPresent()) {
            grounds.add(ReviewGround.HEARD);
        }
        return grounds;
    }

    private static List<Missing> reviewPassed(Attempt attempt) {
        var penaltyCase = attempt.penaltyCase();
        var grounds = reviewGrounds(penaltyCase, attempt.matter());
        if (grounds.isEmpty()) {
            return List.of();
        }
        var opinion = penaltyCase.review();
        var article = OnFile.REVIEW_PASSED.citation().inWords()
                + (grounds.contains(ReviewGround.BY_RULE) ? "、" + LISTED.inWords() : "");
        if (opinion.isEmpty()) {
            var why = grounds.stream().map(ReviewGround::label).collect(Collectors.joining("；"));
            return List.of(new Missing("本案须经法制审核（" + why + "），对现在的处理建议尚无审核意见", article, "请先提交法制审核。"));
        }
        return opinion.get().form().conclusion() == ReviewConclusion.AGREE
                ? List.of()
                : List.of(new Missing("法制审核没有通过：" + opinion.get().form().opinion(), article, "请按审核意见改正后重新提交审核。"));
    }

    private static List<Missing> discussed(PenaltyCase penaltyCase) {
        var demanded = penaltyCase
                .conclusion()
                .filter(taken -> taken.form().complexOrGrave())
                .isPresent();
        if (!demanded) {
            return List.of();
        }
        var agreed = penaltyCase
                .discussion()
                .filter(taken -> taken.form().conclusion() == ReviewConclusion.AGREE)
                .isPresent();
        return lackIf(
                !agreed,
                OnFile.DISCUSSED_COLLECTIVELY,
                "本案情节复杂或者属重大违法行为，对现在的处理建议没有集体讨论同意的记录",
                "请由机关负责人集体讨论决定，并登记讨论记录。");
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
