package org.zhiheng.cases.clock;

import static org.zhiheng.cases.procedure.Act.*;
import static org.zhiheng.law.Owner.ORGAN;

import java.util.List;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.law.DeadlineRule;

/** The periods of preserving, sealing and seizing (《行政处罚法》第五十六条, 《行政强制法》第十九条、第二十五条). */
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
            .metBy(CONFIRM_MEASURE, LIFT_MEASURE)
            .ifMissed("列入未经批准采取强制措施的监督线索");

    /** 第二十五条：不超过三十日，可以延长三十日；检测鉴定的期间不计入。 */
    public static final DeadlineRule<Act> MEASURE = DeadlineRule.<Act>of("查封扣押的期限", "coercion-law", "25.1")
            .startsWith(TAKE_MEASURE, TAKE_OVER_MEASURE)
            .firstDayNotCounted()
            .lasts("cases.measure-period")
            .ownedBy(ORGAN)
            .pausedBy("检测鉴定的时间", "cases.measure-appraisal", TELL_OF_APPRAISAL, RECORD_APPRAISAL)
            .extendedBy(EXTEND_MEASURE, "cases.measure-extension")
            .metBy(LIFT_MEASURE, DISPOSE_GOODS, HAND_OVER_GOODS, DECIDE_PENALTY, PASS_TO_CASE)
            .ifMissed("期限届满应当立即解除，列入超期查封扣押的监督线索");

    static final List<DeadlineRule<Act>> ALL = List.of(PRESERVATION, CONFIRMATION, MEASURE);

    private CoercionDeadlines() {}
}
