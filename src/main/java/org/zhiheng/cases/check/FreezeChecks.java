package org.zhiheng.cases.check;

import static org.zhiheng.cases.check.Requirements.lack;
import static org.zhiheng.cases.check.Requirements.lackIf;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhiheng.cases.clock.Clocks;
import org.zhiheng.cases.form.*;
import org.zhiheng.cases.procedure.OnFile;
import org.zhiheng.cases.record.Attempt;
import org.zhiheng.cases.record.CaseStore;
import org.zhiheng.cases.record.EffectiveDay;
import org.zhiheng.cases.record.Freezes;
import org.zhiheng.law.Amounts;
import org.zhiheng.organs.CoercivePower;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.Problem.Missing;

/** Freezing deposits and remittances: by whom, how much, not twice, for how long (《行政强制法》第二十九条至第三十三条). */
@Component
class FreezeChecks {

    private final Organs organs;
    private final CaseStore store;
    private final Clocks clocks;
    private final PowerChecks power;

    FreezeChecks(Organs organs, CaseStore store, Clocks clocks, PowerChecks power) {
        this.organs = organs;
        this.store = store;
        this.clocks = clocks;
        this.power = power;
    }

    List<Missing> check(OnFile demand, Attempt attempt) {
        var freezes = attempt.penaltyCase().freezes();
        return switch (demand) {
            case POWER_TO_FREEZE -> powerToFreeze(attempt);
            case FREEZE_APPLIED ->
                lackIf(freezes.pendingApplication().isEmpty(), demand, "没有等待审批的冻结申请", "请由承办人员先提出申请。");
            case FREEZE_APPROVED ->
                lackIf(freezes.approved().isEmpty(), demand, "冻结没有经机关负责人事前批准", "请先申请，经批准后实施；冻结没有当场实施再补办的例外。");
            case FREEZE_IN_PROPORTION -> inProportion(attempt, freezes);
            case NOT_FROZEN_ALREADY -> notFrozenAlready(attempt, freezes);
            case DEPOSITS_FROZEN -> frozen(attempt, freezes);
            case FREEZE_TOLD -> told(attempt, freezes);
            case FREEZE_EXTENDABLE -> extendable(attempt, freezes);
            default -> throw new IllegalArgumentException(demand.name());
        };
    }

    /** 第三十一条：交付当事人；公告送达的，公告期满才算. */
    private static List<Missing> told(Attempt attempt, Freezes freezes) {
        if (!freezes.untold().isEmpty()) {
            return lack(OnFile.FREEZE_TOLD, "冻结决定书还没有交付当事人", "请先送达冻结决定书；冻结已经解除的也要送达。");
        }
        return freezes.all().stream()
                .flatMap(frozen -> freezes.toldOf(frozen.seq()).stream())
                .map(EffectiveDay::of)
                .filter(attempt.today()::isBefore)
                .max(Comparator.naturalOrder())
                .map(day -> lack(OnFile.FREEZE_TOLD, "冻结决定书公告送达，公告期到 " + day + " 才满", "公告期满以后再办理。"))
                .orElse(List.of());
    }

    private List<Missing> powerToFreeze(Attempt attempt) {
        var field = attempt.knownMatter().map(matter -> matter.field()).orElse(null);
        return lackIf(
                organs.get(attempt.penaltyCase().organ())
                        .powerTo(CoercivePower.Kind.FREEZE, field, attempt.today())
                        .isEmpty(),
                OnFile.POWER_TO_FREEZE,
                "法律没有规定本机关可以冻结存款、汇款，或者依据没有登记、核定",
                "其他任何机关不得冻结，也不得委托；确有法律规定的，由系统管理员在机构登记中写明依据，司法行政部门核定后生效。");
    }

    /** 第二十九条第二款：数额应当与违法行为涉及的金额相当. */
    private static List<Missing> inProportion(Attempt attempt, Freezes freezes) {
        if (attempt.form() instanceof ApplyToFreeze asked) {
            return tooMuch(freezes.frozenFen() + asked.amountFen(), asked.involvedFen(), "违法行为涉及的金额");
        }
        var form = attempt.form(FreezeDeposits.class);
        var asked = freezes.application();
        if (form.isEmpty() || asked.isEmpty()) {
            return List.of();
        }
        var more = tooMuch(form.get().totalFen(), asked.get().form().amountFen(), "批准冻结的数额");
        return more.isEmpty()
                ? tooMuch(
                        freezes.frozenFen() + form.get().totalFen(),
                        asked.get().form().involvedFen(),
                        "违法行为涉及的金额")
                : more;
    }

    private static List<Missing> tooMuch(long fen, long mostFen, String what) {
        return lackIf(
                fen > mostFen,
                OnFile.FREEZE_IN_PROPORTION,
                "冻结合计 " + Amounts.yuan(fen) + "，超过" + what + " " + Amounts.yuan(mostFen),
                "请核对数额，只冻结与违法行为涉及的金额相当的部分。");
    }

    /** 第二十九条第二款：已被其他国家机关依法冻结的，不得重复冻结. */
    private List<Missing> notFrozenAlready(Attempt attempt, Freezes freezes) {
        var form = attempt.form(FreezeDeposits.class);
        if (form.isEmpty()) {
            return List.of();
        }
        var wanted = form.get().deposits().stream()
                .collect(Collectors.toMap(
                        power::accountDigest, deposit -> deposit.account().masked(), (one, same) -> one));
        var own = freezes.frozen().stream()
                .filter(item -> wanted.containsKey(power.accountDigest(item.deposit())))
                .findFirst();
        if (own.isPresent()) {
            return lack(
                    OnFile.NOT_FROZEN_ALREADY,
                    "账号 " + own.get().deposit().account().masked() + " 在本案中已经冻结",
                    "不得重复冻结，请核对账号。");
        }
        store.claim(attempt.penaltyCase().id(), List.copyOf(wanted.keySet()));
        return store.heldElsewhere(attempt.penaltyCase().id(), List.copyOf(wanted.keySet())).stream()
                .findFirst()
                .map(other -> lack(
                        OnFile.NOT_FROZEN_ALREADY,
                        "账号 " + wanted.get(other.mark()) + " 已被"
                                + organs.find(other.organ()).map(Organ::name).orElse("另一机关") + "冻结"
                                + (other.number() == null ? "" : "（" + other.number() + "）"),
                        "不得重复冻结；请与该机关联系。"))
                .orElse(List.of());
    }

    private static List<Missing> frozen(Attempt attempt, Freezes freezes) {
        if (freezes.frozen().isEmpty()) {
            return lack(OnFile.DEPOSITS_FROZEN, "没有冻结而尚未解除的存款、汇款", "无需办理。");
        }
        var words = switch (attempt.form()) {
            case LiftFreeze form -> Optional.of(form.deposits());
            case ExtendFreeze form -> Optional.of(form.deposits());
            case null, default -> Optional.<String>empty();
        };
        return words.map(named -> lackIf(
                        !freezes.name(named),
                        OnFile.DEPOSITS_FROZEN,
                        "“" + named + "”不是编号：现有 "
                                + freezes.frozen().stream()
                                        .map(Freezes.Item::inWords)
                                        .collect(Collectors.joining("；")),
                        "请写编号，如 1、3；全部的写“全部”。"))
                .orElse(List.of());
    }

    private List<Missing> extendable(Attempt attempt, Freezes freezes) {
        return Extension.check(
                attempt.form(ExtendFreeze.class).map(form -> freezes.named(form.deposits())),
                freezes.frozen(),
                item -> new Extension(
                        OnFile.FREEZE_EXTENDABLE,
                        "第 " + item.number() + " 项冻结",
                        item.extended(),
                        clocks.of(item, attempt),
                        "或者解除冻结",
                        "金融机构自期满之日起解除冻结，请作出解除决定并通知金融机构和当事人"));
    }
}
