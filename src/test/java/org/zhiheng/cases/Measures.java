package org.zhiheng.cases;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhiheng.cases.form.*;
import org.zhiheng.platform.PersonalText;
import org.zhiheng.platform.RecordId;

/** Seizures, freezes and what is passed on of them, lawful as far as a test needs it. */
public final class Measures {

    private Measures() {}

    /** One thing seized at nine on a day, as it was approved. */
    public static TakeMeasure seized(String on, String thing) {
        return seized(MeasureManner.APPROVED, on, goods(thing));
    }

    /** One thing seized in danger, to be confirmed afterwards. */
    public static TakeMeasure seizedAtOnce(String on, String thing) {
        return seized(MeasureManner.AT_ONCE, on, goods(thing));
    }

    /** One thing that its mark identifies. */
    public static TakeMeasure seized(String on, String thing, String mark) {
        return seized(MeasureManner.APPROVED, on, new Goods(thing, "1 件", null, mark));
    }

    private static TakeMeasure seized(MeasureManner manner, String on, Goods thing) {
        return new TakeMeasure(
                manner,
                "紧急",
                MeasureKind.SEIZE,
                "某法",
                "某理由",
                nine(on),
                "某地",
                List.of(),
                true,
                true,
                "某人",
                null,
                "无",
                "某情况",
                "某人",
                List.of(thing),
                true,
                "某处",
                Signing.SIGNED,
                List.of());
    }

    /** Things preserved at nine on a day. */
    public static PreserveEvidence preserved(String on, String thing) {
        return preserved(on, goods(thing));
    }

    public static PreserveEvidence preserved(String on, String thing, String mark) {
        return preserved(on, new Goods(thing, "1 件", null, mark));
    }

    private static PreserveEvidence preserved(String on, Goods thing) {
        return new PreserveEvidence(nine(on), "某地", "某人", List.of(), true, List.of(thing), Signing.SIGNED, List.of());
    }

    /** An examination of what is named by its number in the list; null as it was possible before. */
    public static CommissionAppraisal appraised(@Nullable String goods) {
        return new CommissionAppraisal(AppraisalKind.TEST, "某物", goods, "某中心", "是否合格", LocalDate.parse("2026-03-20"));
    }

    public static TellOfAppraisal appraisalTold(@Nullable Integer commission, String on) {
        return new TellOfAppraisal(commission, delivered(DeliveryManner.DIRECT, on));
    }

    public static RecordAppraisal appraisalResult(@Nullable Integer commission, String on) {
        return new RecordAppraisal(commission, LocalDate.parse(on), "某号", "合格", List.of());
    }

    public static LiftMeasure lifted(String goods) {
        return new LiftMeasure(LiftingGround.UNRELATED, goods, "无关", "退还");
    }

    public static DisposeGoods disposed(String goods, String on) {
        return new DisposeGoods(GoodsDisposal.CONFISCATED, goods, LocalDate.parse(on), "某经过", List.of());
    }

    public static LiftFreeze thawed(String deposits, String on) {
        return new LiftFreeze(ThawGround.UNRELATED, deposits, "无关", nine(on), "某人");
    }

    /** One account frozen at nine on a day. */
    public static FreezeDeposits frozen(String on, String account) {
        return new FreezeDeposits(
                "某银行",
                List.of(deposit(account)),
                "某法",
                "某理由",
                nine(on),
                "某行",
                List.of(),
                true,
                "某人",
                "某情况",
                "某人",
                List.of());
    }

    public static TakenOver thing(String since, boolean extended) {
        return new TakenOver(goods("某物"), MeasureKind.SEIZE, LocalDate.parse(since), extended);
    }

    public static TakenDeposit account(String since, boolean extended) {
        return new TakenDeposit("某银行", deposit("6222000011112222"), LocalDate.parse(since), extended);
    }

    /** What comes into a case from outside, recorded whole. */
    public static TakeOverMeasure takenOver(List<TakenOver> goods, List<TakenDeposit> deposits) {
        return new TakeOverMeasure(
                RecordId.create(140431),
                PenaltyCaseBuilder.aCompany(),
                RecordId.create(140431),
                List.of(),
                goods,
                deposits,
                false);
    }

    /** A receipt of papers; {@code freezes} names whose decisions, where it is about several. */
    public static DeliverPapers handed(String on, OtherPaper paper, Integer... freezes) {
        return new DeliverPapers(
                Set.of(paper), Stream.of(freezes).collect(Collectors.toSet()), delivered(DeliveryManner.DIRECT, on));
    }

    /** A public notice of the decision of a freeze. */
    public static DeliverPapers announced(String on) {
        return new DeliverPapers(Set.of(OtherPaper.FREEZE_DECISION), Set.of(), delivered(DeliveryManner.NOTICE, on));
    }

    private static Delivery delivered(DeliveryManner manner, String on) {
        return new Delivery(manner, nine(on), "某地", "某人", null, null, List.of(), List.of());
    }

    private static Goods goods(String name) {
        return new Goods(name, "1 件", null, null);
    }

    private static Deposit deposit(String account) {
        return new Deposit(PersonalText.of(account), "某公司", 100_000);
    }

    private static LocalDateTime nine(String on) {
        return LocalDate.parse(on).atTime(9, 0);
    }
}
