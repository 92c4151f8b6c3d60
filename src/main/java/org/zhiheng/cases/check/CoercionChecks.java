package org.zhiheng.cases.check;

import static org.zhiheng.cases.check.Requirements.lack;
import static org.zhiheng.cases.check.Requirements.lackIf;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zhiheng.cases.clock.Clocks;
import org.zhiheng.cases.clock.CoercionDeadlines;
import org.zhiheng.cases.form.*;
import org.zhiheng.cases.procedure.OnFile;
import org.zhiheng.cases.record.Attempt;
import org.zhiheng.cases.record.CaseStore;
import org.zhiheng.cases.record.Holdings;
import org.zhiheng.cases.record.PenaltyCase;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.Problem.Missing;

/** Sealing and seizing: who may, with what approval, what not, and how it ends (《行政强制法》第三章). */
@Component
class CoercionChecks {

    private final Organs organs;
    private final CaseStore store;
    private final Clocks clocks;

    CoercionChecks(Organs organs, CaseStore store, Clocks clocks) {
        this.organs = organs;
        this.store = store;
        this.clocks = clocks;
    }

    List<Missing> check(OnFile demand, Attempt attempt) {
        var holdings = attempt.penaltyCase().holdings();
        return switch (demand) {
            case OWN_POWER_TO_COERCE -> ownPower(attempt);
            case MEASURE_APPLIED ->
                lackIf(holdings.pendingApplication().isEmpty(), demand, "没有等待审批的查封扣押申请", "请由承办人员先提出申请。");
            case MEASURE_APPROVED -> measureApproved(attempt, holdings);
            case MEASURE_STEPS -> steps(attempt);
            case ONLY_WHAT_CONCERNS ->
                lackIf(
                        attempt.form(TakeMeasure.class)
                                .filter(form -> !form.concernsTheCase())
                                .isPresent(),
                        demand,
                        "没有确认只限涉案的场所、设施、财物，没有生活必需品",
                        "与违法行为无关的，和公民个人及其所扶养家属的生活必需品，不得查封、扣押。");
            case NOT_HELD_ALREADY -> notHeldAlready(attempt, holdings);
            case MEASURE_UNCONFIRMED -> lackIf(holdings.unconfirmed().isEmpty(), demand, "没有等待补办批准的查封扣押", "无需补办。");
            case GOODS_HELD -> goodsHeld(attempt, holdings);
            case MEASURE_EXTENDABLE -> extendable(attempt, holdings);
            case NOTHING_HELD -> nothingHeld(attempt.penaltyCase());
            case SOMETHING_HELD ->
                lackIf(
                        holdings.underMeasures().isEmpty()
                                && attempt.penaltyCase().freezes().frozen().isEmpty(),
                        demand,
                        "没有查封、扣押、冻结而尚未处理的财物",
                        "无需转为案件。");
            case READY_TO_PASS -> readyToPass(attempt.penaltyCase());
            case PASSED_ON -> lack(demand, "接续随“转为行政处罚案件”一并作出，不能单独办理", "请在案外强制措施中办理“转为行政处罚案件”。");
            case PAPERS_MADE -> papersMade(attempt);
            default -> throw new IllegalArgumentException(demand.name());
        };
    }

    static List<Missing> named(OnFile demand, String words, List<Holdings.Item> items) {
        return lackIf(
                !Holdings.name(words, items),
                demand,
                "“" + words + "”不是清单上的编号：现有 "
                        + items.stream().map(Holdings.Item::inWords).collect(Collectors.joining("；")),
                "请写编号，如 1、3；全部的写“全部”。");
    }

    private List<Missing> ownPower(Attempt attempt) {
        return lackIf(
                organs.find(attempt.penaltyCase().organ())
                        .filter(organ -> organ.nature() == Organ.Nature.ENTRUSTED)
                        .isPresent(),
                OnFile.OWN_POWER_TO_COERCE,
                "本机关是受委托组织，行政强制措施权不得委托",
                "请由有强制措施权的委托机关实施。");
    }

    private static List<Missing> measureApproved(Attempt attempt, Holdings holdings) {
        return lackIf(
                attempt.form(TakeMeasure.class)
                                .filter(form -> form.manner() == MeasureManner.APPROVED)
                                .isPresent()
                        && holdings.measureApproved().isEmpty(),
                OnFile.MEASURE_APPROVED,
                "查封、扣押没有经机关负责人事前批准",
                "请先申请、经批准后实施；情况紧急当场实施的，写明紧急的情形。");
    }

    private static List<Missing> steps(Attempt attempt) {
        var form = attempt.form(TakeMeasure.class);
        if (form.isEmpty()) {
            return List.of();
        }
        return form.get().told() && (form.get().present() != null || form.get().witness() != null)
                ? List.of()
                : lack(
                        OnFile.MEASURE_STEPS,
                        form.get().told() ? "当事人没有到场，也没有见证人" : "没有当场告知理由、依据、权利和救济途径",
                        "请通知当事人到场，不到场的邀请见证人；当场告知并听取陈述申辩。");
    }

    private List<Missing> notHeldAlready(Attempt attempt, Holdings holdings) {
        var form = attempt.form(TakeMeasure.class);
        if (form.isEmpty()) {
            return List.of();
        }
        var marks = form.get().goods().stream()
                .flatMap(goods -> Holdings.mark(goods).stream())
                .toList();
        var own = holdings.marks().stream().filter(marks::contains).findFirst();
        if (own.isPresent()) {
            return lack(OnFile.NOT_HELD_ALREADY, "“" + own.get() + "”在本案中已经查封、扣押", "不得重复查封、扣押，请核对清单。");
        }
        store.claim(attempt.penaltyCase().id(), marks);
        return store.heldElsewhere(attempt.penaltyCase().id(), marks).stream()
                .findFirst()
                .map(other -> lack(
                        OnFile.NOT_HELD_ALREADY,
                        "“" + other.mark() + "”已被"
                                + organs.find(other.organ()).map(Organ::name).orElse("另一机关") + "查封、扣押"
                                + (other.number() == null ? "" : "（" + other.number() + "）"),
                        "不得重复查封；请与该机关联系。"))
                .orElse(List.of());
    }

    private static List<Missing> goodsHeld(Attempt attempt, Holdings holdings) {
        if (holdings.underMeasures().isEmpty()) {
            return lack(OnFile.GOODS_HELD, "没有查封、扣押而尚未处理的财物", "无需办理。");
        }
        return switch (attempt.form()) {
            case LiftMeasure form -> named(OnFile.GOODS_HELD, form.goods(), holdings.underMeasures());
            case ExtendMeasure form -> named(OnFile.GOODS_HELD, form.goods(), holdings.underMeasures());
            case DisposeGoods form -> named(OnFile.GOODS_HELD, form.goods(), holdings.underMeasures());
            case null, default -> List.of();
        };
    }

    private List<Missing> extendable(Attempt attempt, Holdings holdings) {
        return Extension.check(
                attempt.form(ExtendMeasure.class).map(form -> Holdings.named(form.goods(), holdings.underMeasures())),
                holdings.underMeasures(),
                item -> new Extension(
                        OnFile.MEASURE_EXTENDABLE,
                        "第 " + item.number() + " 项查封、扣押",
                        item.extended(),
                        clocks.of(item, attempt),
                        "或者解除",
                        "请立即解除并退还财物"));
    }

    /** 第十九条：nothing that was taken at once goes on without its confirmation. */
    private static List<Missing> readyToPass(PenaltyCase penaltyCase) {
        if (penaltyCase.holdings().mustBeLifted()) {
            return unconfirmed("补办批准没有获准，措施必须解除", "请先立即解除。");
        }
        if (penaltyCase.holdings().unconfirmed().isPresent()) {
            return unconfirmed("当场实施的查封、扣押还没有补办批准", "请先补办批准，再转为案件。");
        }
        return List.of();
    }

    private static List<Missing> unconfirmed(String text, String remedy) {
        return List.of(
                new Missing(text, CoercionDeadlines.CONFIRMATION.citation().inWords(), remedy));
    }

    private static List<Missing> nothingHeld(PenaltyCase penaltyCase) {
        var left = Stream.concat(
                        penaltyCase.holdings().held().stream().map(Holdings.Item::inWords),
                        penaltyCase.freezes().frozen().stream().map(item -> item.inWords() + "（冻结）"))
                .toList();
        return lackIf(
                !left.isEmpty(),
                OnFile.NOTHING_HELD,
                "还有尚未处理的财物：" + String.join("；", left),
                "请先解除、退还、没收或者依法处理全部登记保存、查封、扣押、冻结的财物。");
    }

    private static List<Missing> papersMade(Attempt attempt) {
        var made = attempt.penaltyCase().papers().stream()
                .map(paper -> paper.kind().name())
                .collect(Collectors.toSet());
        var wanted =
                attempt.form(DeliverPapers.class).map(DeliverPapers::papers).orElse(Set.of());
        return wanted.stream()
                .filter(paper -> !made.contains(paper.name()))
                .findFirst()
                .map(paper -> lack(OnFile.PAPERS_MADE, "卷内没有" + paper.label(), "请选择卷内已经制作的文书。"))
                .orElse(List.of());
    }
}
