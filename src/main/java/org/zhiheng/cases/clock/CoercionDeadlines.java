package org.zhiheng.cases.clock;

import static org.zhiheng.cases.procedure.Act.*;
import static org.zhiheng.law.Owner.ORGAN;

import java.util.List;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.law.DeadlineRule;

/** The periods of preserving, sealing, seizing and freezing (《行政处罚法》第五十六条, 《行政强制法》第十九条、第二十五条、第三十一条、第三十二条). */
public final class CoercionDeadlines {

    /** 第五十六条：先行登记保存的，应当在七日内作出处理决定。 */
    public static final DeadlineRule<Act> PRESERVATION = DeadlineRule.<Act>of("处理先行登记保存的证据", "penalty-law", "56")
            .startsWith(PRESERVE_EVIDENCE)
            .firstDayNotCounted()
            .lasts("cases.preservation-period")
            .ownedBy(ORGAN)
            .neverPaused()
            .neverExtended()
            .metBy(DISPOSE_PRESERVED, HAND_OVER_GOODS)
            .ifMissed("视为已经解除，列入逾期处理证据的监督线索");

    /** 第十九条：情况紧急当场实施的，在二十四小时内报告并补办批准手续。 */
    public static final DeadlineRule<Act> CONFIRMATION = DeadlineRule.<Act>of("补办查封扣押的批准", "coercion-law", "19")
            .startsWith(TAKE_MEASURE)
            .firstDayNotCounted()
            .lasts("cases.measure-confirmation")
            .ownedBy(ORGAN)
            .neverPaused()
            .neverExtended()
            .metBy(CONFIRM_MEASURE, LIFT_MEASURE, DISPOSE_GOODS, HAND_OVER_GOODS)
            .ifMissed("列入未经批准采取强制措施的监督线索");

    /** 第二十五条：不超过三十日，可以延长三十日；检测鉴定的期间不计入。处罚决定没收的，到决定为止（第二十七条）。 */
    public static final DeadlineRule<Act> MEASURE = DeadlineRule.<Act>of("查封扣押的期限", "coercion-law", "25.1")
            .startsWith(TAKE_MEASURE, TAKE_OVER_MEASURE)
            .firstDayNotCounted()
            .lasts("cases.measure-period")
            .ownedBy(ORGAN)
            .pausedBy("检测鉴定的时间", "cases.measure-appraisal", TELL_OF_APPRAISAL, RECORD_APPRAISAL)
            .extendedBy(EXTEND_MEASURE, "cases.measure-extension")
            .metBy(LIFT_MEASURE, DISPOSE_GOODS, HAND_OVER_GOODS, DECIDE_PENALTY, PASS_TO_CASE)
            .ifMissed("期限届满应当立即解除，列入超期查封扣押的监督线索");

    /** 第三十一条：作出冻结决定的，在三日内向当事人交付冻结决定书。 */
    public static final DeadlineRule<Act> FREEZE_DELIVERY = DeadlineRule.<Act>of("交付冻结决定书", "coercion-law", "31")
            .startsWith(FREEZE_DEPOSITS)
            .firstDayNotCounted()
            .lasts("cases.freeze-delivery")
            .ownedBy(ORGAN)
            .neverPaused()
            .neverExtended()
            .metBy(DELIVER_PAPERS)
            .ifMissed("列入逾期交付冻结决定书的监督线索");

    /** 第三十二条：自冻结之日起三十日内作出处理决定或者解除，可以延长三十日；逾期的金融机构自期满之日起解除。 */
    public static final DeadlineRule<Act> FREEZE = DeadlineRule.<Act>of("冻结的期限", "coercion-law", "32.1")
            .startsWith(FREEZE_DEPOSITS, TAKE_OVER_MEASURE)
            .firstDayNotCounted()
            .lasts("cases.freeze-period")
            .ownedBy(ORGAN)
            .neverPaused()
            .extendedBy(EXTEND_FREEZE, "cases.freeze-extension")
            .metBy(
                    LIFT_FREEZE,
                    HAND_OVER_GOODS,
                    DECIDE_PENALTY,
                    DECIDE_NO_PENALTY,
                    DECIDE_NOT_ESTABLISHED,
                    PASS_TO_CASE)
            .ifMissed("金融机构自期满之日起解除冻结，列入超期冻结的监督线索");

    static final List<DeadlineRule<Act>> ALL = List.of(PRESERVATION, CONFIRMATION, MEASURE, FREEZE_DELIVERY, FREEZE);

    private CoercionDeadlines() {}
}
