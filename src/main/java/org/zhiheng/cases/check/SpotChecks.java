package org.zhiheng.cases.check;

import static org.zhiheng.cases.check.Requirements.lack;
import static org.zhiheng.cases.check.Requirements.lackIf;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zhiheng.cases.clock.CaseDeadlines;
import org.zhiheng.cases.clock.Clock;
import org.zhiheng.cases.clock.Clocks;
import org.zhiheng.cases.form.*;
import org.zhiheng.cases.procedure.CaseProcedure;
import org.zhiheng.cases.procedure.OnFile;
import org.zhiheng.cases.record.Attempt;
import org.zhiheng.cases.record.Proposal;
import org.zhiheng.law.Amounts;
import org.zhiheng.law.Citation;
import org.zhiheng.law.Parameters;
import org.zhiheng.matters.PenaltyKind;
import org.zhiheng.platform.Problem.Missing;

/** Penalties on the spot, and how every penalty is carried out (第五十一条至第五十三条、第六十六条至第七十二条). */
@Component
class SpotChecks {

    private static final Citation REMOTE = Citation.of("penalty-law", "69");
    private static final Citation SMALL = Citation.of("penalty-law", "68(1)");
    private static final Citation HARD = Citation.of("penalty-law", "68(2)");

    private final Clocks clocks;

    SpotChecks(Clocks clocks) {
        this.clocks = clocks;
    }

    List<Missing> check(OnFile demand, Attempt attempt) {
        var penaltyCase = attempt.penaltyCase();
        return switch (demand) {
            case SUMMARY_POSSIBLE -> summaryPossible(attempt);
            case HEARD_ON_THE_SPOT -> heard(attempt);
            case COLLECTION_ALLOWED -> collectionAllowed(attempt);
            case COLLECTED ->
                lackIf(penaltyCase.last(CollectOnTheSpot.class).isEmpty(), demand, "没有当场收缴罚款", "当事人自行到银行缴款的，请登记缴款。");
            case HANDED_IN ->
                lackIf(penaltyCase.last(HandInFine.class).isEmpty(), demand, "当场收缴的罚款尚未交至机关", "请先登记交至机关。");
            case FILED -> lackIf(penaltyCase.last(FileWithOrgan.class).isEmpty(), demand, "当场处罚决定尚未报所属机关备案", "请先报备案。");
            case FINE_OVERDUE -> overdue(attempt);
            case CARRIED_OUT -> carriedOut(attempt);
            default -> throw new IllegalArgumentException(demand.name());
        };
    }

    private static List<Missing> summaryPossible(Attempt attempt) {
        var form = attempt.form(DecideOnTheSpot.class);
        if (form.isEmpty() || attempt.matter() == null) {
            return List.of();
        }
        if (!attempt.matter().summaryPossible()) {
            return lack(OnFile.SUMMARY_POSSIBLE, "事项“" + attempt.matter().name() + "”不能当场处罚", "请登记线索，按普通程序办理。");
        }
        for (var penalty : form.get().penalties()) {
            if (penalty.kind() != PenaltyKind.FINE && penalty.kind() != PenaltyKind.WARNING) {
                return lack(
                        OnFile.SUMMARY_POSSIBLE,
                        "当场只能给予警告或者罚款，不能给予“" + penalty.kind().label() + "”",
                        "请按普通程序办理。");
            }
        }
        return withinLimit(attempt, form.get());
    }

    private static List<Missing> withinLimit(Attempt attempt, DecideOnTheSpot form) {
        var context = new Parameters.Context(
                attempt.today(), null, null, form.party().kind().name());
        var limit = Parameters.standard().find("cases.summary-limit", context);
        var fine = attempt.proposal().map(Proposal::fineFen).orElse(0L);
        return limit.filter(value -> fine > value.value())
                .map(value -> lack(
                        OnFile.SUMMARY_POSSIBLE,
                        "对" + form.party().kind().label() + "当场罚款不得超过 " + Amounts.yuan(value.value()) + "，拟罚 "
                                + Amounts.yuan(fine),
                        "超过限额的，请按普通程序办理。"))
                .orElse(List.of());
    }

    private static List<Missing> heard(Attempt attempt) {
        var form = attempt.form(DecideOnTheSpot.class);
        return lackIf(
                form.isPresent() && (!form.get().toldOrally() || form.get().statement() == null),
                OnFile.HEARD_ON_THE_SPOT,
                "没有当场告知拟处罚的内容、事实、理由、依据和权利，或者没有听取陈述申辩",
                "请先口头告知并听取当事人意见；当事人没有意见的，写“无”。");
    }

    private static List<Missing> collectionAllowed(Attempt attempt) {
        var form = attempt.form(CollectOnTheSpot.class);
        if (attempt.penaltyCase().ruling().fineFen() == 0) {
            return lack(OnFile.COLLECTION_ALLOWED, "本案没有罚款", "无需收缴。");
        }
        if (attempt.penaltyCase().ruling().paidFen(PaymentKind.FINE) > 0) {
            return lack(OnFile.COLLECTION_ALLOWED, "罚款已经缴纳", "无需再收缴。");
        }
        if (attempt.penaltyCase().kind() == CaseProcedure.ORDINARY
                && form.filter(one -> one.ground() != CollectGround.REMOTE).isPresent()) {
            return List.of(
                    new Missing("普通程序的罚款只有在边远、水上、交通不便地区，当事人提出时才能当场收缴", REMOTE.inWords(), "请告知当事人到指定银行或者通过电子支付系统缴纳。"));
        }
        return form.isEmpty() ? List.of() : allowedBy(form.get(), attempt);
    }

    private static List<Missing> allowedBy(CollectOnTheSpot form, Attempt attempt) {
        var limit = Parameters.standard().number("cases.on-the-spot-collection", attempt.today());
        return switch (form.ground()) {
            case UP_TO_LIMIT ->
                attempt.penaltyCase().ruling().fineFen() <= limit
                        ? List.of()
                        : List.of(new Missing(
                                "罚款 "
                                        + Amounts.yuan(
                                                attempt.penaltyCase().ruling().fineFen()) + "，超过可以当场收缴的 "
                                        + Amounts.yuan(limit),
                                SMALL.inWords(),
                                "请告知当事人到指定银行或者通过电子支付系统缴纳。"));
            case HARD_TO_COLLECT ->
                form.note() != null ? List.of() : List.of(new Missing("没有写明事后难以执行的原因", HARD.inWords(), "请写明原因。"));
            case REMOTE ->
                form.note() != null
                        ? List.of()
                        : List.of(new Missing("没有写明当事人缴款有困难并提出当场缴纳的情况", REMOTE.inWords(), "须由当事人提出，请写明情况。"));
        };
    }

    private List<Missing> overdue(Attempt attempt) {
        var penaltyCase = attempt.penaltyCase();
        var late = clocks.find(CaseDeadlines.PAYMENT, penaltyCase, null, attempt.today())
                .filter(Clock::isOverdue)
                .isPresent();
        if (penaltyCase.last(ImposeAdditionalFine.class).isPresent()) {
            return lack(OnFile.FINE_OVERDUE, "已经作出过加处罚款的决定", "加处罚款以罚款本数为限，请督促履行。");
        }
        return lackIf(!late, OnFile.FINE_OVERDUE, "罚款没有逾期未缴的情形", "缴款期限届满后仍未缴清的才能加处罚款。");
    }

    private List<Missing> carriedOut(Attempt attempt) {
        var penaltyCase = attempt.penaltyCase();
        var proposal = penaltyCase.proceedings().proposal();
        if (!penaltyCase.ruling().penalised() || proposal.isEmpty()) {
            return List.of();
        }
        var owed = Owed.of(penaltyCase.ruling());
        if (!owed.isNothing() && !penaltyCase.ownExecution().isGivenUp(true)) {
            return lack(OnFile.CARRIED_OUT, "尚未缴清：" + owed.inWords(), "请登记缴款后再结案。");
        }
        if (penaltyCase.last(CollectOnTheSpot.class).isPresent()
                && penaltyCase.last(PayInFine.class).isEmpty()) {
            return lack(OnFile.CARRIED_OUT, "当场收缴的罚款尚未缴付银行", "请先登记交至机关和缴付银行。");
        }
        return lackIf(
                proposal.get().hasWorkBesidesPaying()
                        && !penaltyCase.ruling().carriedOut()
                        && !penaltyCase.ownExecution().isGivenUp(false),
                OnFile.CARRIED_OUT,
                "罚款以外的处罚没有执行记录",
                "请先登记执行情况。");
    }
}
