package org.zhiheng.cases.clock;

import static org.zhiheng.cases.procedure.Act.*;
import static org.zhiheng.law.Owner.ORGAN;
import static org.zhiheng.law.Owner.PARTY;

import java.util.List;
import java.util.stream.Stream;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.law.DeadlineRule;

/** The periods of a penalty case (办案期限), each with the act it starts from and those that meet it. */
public final class CaseDeadlines {

    /** 第五十四条：符合立案标准的应当及时立案；核查期限由各领域规章规定。 */
    public static final DeadlineRule<Act> VERIFICATION = DeadlineRule.<Act>of("核查线索、决定是否立案", "penalty-law", "54.2")
            .startsWith(REGISTER_CLUE)
            .firstDayNotCounted()
            .lasts("cases.clue-verification")
            .ownedBy(ORGAN)
            .neverPaused()
            .neverExtended()
            .metBy(OPEN_CASE, DECLINE_TO_OPEN, CLOSE_AS_TRANSFERRED)
            .ifMissed("列入有案不立的监督线索");

    /** 第六十条：自立案之日起九十日内作出决定；规章另有规定的，从其规定。 */
    public static final DeadlineRule<Act> DECISION = DeadlineRule.<Act>of("作出处罚决定", "penalty-law", "60")
            .startsWith(OPEN_CASE)
            .firstDayNotCounted()
            .lasts("cases.decision-period")
            .ownedBy(ORGAN)
            .pausedBy("检测鉴定的时间", "cases.decision-appraisal", TELL_OF_APPRAISAL, RECORD_APPRAISAL)
            .pausedBy("听证的时间", "cases.decision-hearing", DELIVER_HEARING_NOTICE, HOLD_HEARING, WITHDRAW_HEARING_REQUEST)
            .extendedBy(EXTEND_PERIOD, "cases.decision-extension")
            .metBy(DECIDE_PENALTY, DECIDE_NO_PENALTY, DECIDE_NOT_ESTABLISHED, WITHDRAW_CASE, CLOSE_AS_TRANSFERRED)
            .ifMissed("列入超期办案的监督线索");

    /** 第四十五条：当事人有权陈述和申辩；期限由各领域规章规定。 */
    public static final DeadlineRule<Act> DEFENCE = DeadlineRule.<Act>of("当事人陈述申辩", "penalty-law", "45.1")
            .startsWith(DELIVER_NOTICE)
            .firstDayNotCounted()
            .lasts("cases.defence-period")
            .ownedBy(PARTY)
            .neverPaused()
            .neverExtended()
            .metBy(RECORD_DEFENCE)
            .ifMissed("期满没有提出的，可以作出决定");

    /** 第六十四条第一项：当事人要求听证的，应当在告知后五日内提出。 */
    public static final DeadlineRule<Act> HEARING_REQUEST = DeadlineRule.<Act>of("当事人要求听证", "penalty-law", "64(1)")
            .startsWith(DELIVER_NOTICE)
            .firstDayNotCounted()
            .lasts("cases.hearing-request-period")
            .ownedBy(PARTY)
            .neverPaused()
            .neverExtended()
            .metBy(REQUEST_HEARING)
            .ifMissed("期满没有提出的，可以作出决定");

    /** 第六十四条第二项：举行听证的七日前通知当事人；自送达通知书起算，期满才能举行。 */
    public static final DeadlineRule<Act> HEARING_NOTICE = DeadlineRule.<Act>of("听证通知期，期满可以举行", "penalty-law", "64(2)")
            .startsWith(DELIVER_HEARING_NOTICE)
            .firstDayNotCounted()
            .lasts("cases.hearing-notice-period")
            .ownedBy(PARTY)
            .neverPaused()
            .neverExtended()
            .metBy(HOLD_HEARING)
            .ifMissed("期满之后举行听证");

    /** 第五十八条：决定之前进行法制审核；期限由各领域规章规定。 */
    public static final DeadlineRule<Act> REVIEW = DeadlineRule.<Act>of("法制审核", "penalty-law", "58.1")
            .startsWith(SUBMIT_FOR_REVIEW)
            .firstDayNotCounted()
            .lasts("cases.review-period")
            .ownedBy(ORGAN)
            .pausedBy("补正送审材料的时间", "cases.review-material", RETURN_REVIEW_MATERIAL, SUPPLY_REVIEW_MATERIAL)
            .extendedBy(EXTEND_REVIEW, "cases.review-extension")
            .metBy(GIVE_REVIEW_OPINION)
            .ifMissed("提醒法制审核机构负责人");

    /** 第六十一条：当场交付；当事人不在场的，七日内送达。 */
    public static final DeadlineRule<Act> DELIVERY = DeadlineRule.<Act>of("送达决定书", "penalty-law", "61.1")
            .startsWith(DECIDE_PENALTY, DECIDE_NO_PENALTY, DECIDE_NOT_ESTABLISHED)
            .firstDayNotCounted()
            .lasts("cases.delivery-period")
            .ownedBy(ORGAN)
            .neverPaused()
            .neverExtended()
            .metBy(DELIVER_DECISION)
            .ifMissed("列入逾期送达的监督线索");

    /** 第六十七条第三款：自收到决定书之日起十五日内缴纳罚款。 */
    public static final DeadlineRule<Act> PAYMENT = DeadlineRule.<Act>of("当事人缴纳罚款", "penalty-law", "67.3")
            .startsWith(DELIVER_DECISION, HAND_OVER_DECISION)
            .firstDayNotCounted()
            .lasts("cases.payment-period")
            .ownedBy(PARTY)
            .neverPaused()
            .neverExtended()
            .metBy(RECORD_PAYMENT, COLLECT_ON_THE_SPOT)
            .ifMissed("每日按罚款数额的百分之三加处罚款");

    /** 第六十六条第一款：在决定书载明的期限内履行；没收的违法所得与罚款同期缴纳，但没有加处. */
    public static final DeadlineRule<Act> GAINS_PAYMENT = DeadlineRule.<Act>of("当事人缴纳没收的违法所得", "penalty-law", "66.1")
            .startsWith(DELIVER_DECISION, HAND_OVER_DECISION)
            .firstDayNotCounted()
            .lasts("cases.payment-period")
            .ownedBy(PARTY)
            .neverPaused()
            .neverExtended()
            .metBy(RECORD_PAYMENT)
            .ifMissed("经催告仍不履行的，可以强制执行或者申请人民法院强制执行");

    /** 第五十二条第三款：当场作出的处罚决定，应当报所属行政机关备案。 */
    static final DeadlineRule<Act> FILING = DeadlineRule.<Act>of("报机关备案", "penalty-law", "52.3")
            .startsWith(DECIDE_ON_THE_SPOT)
            .firstDayNotCounted()
            .lasts("cases.filing-period")
            .ownedBy(ORGAN)
            .neverPaused()
            .neverExtended()
            .metBy(FILE_WITH_ORGAN)
            .ifMissed("提醒承办机构负责人");

    /** 第七十一条：当场收缴的罚款，自收缴之日起二日内交至行政机关。 */
    static final DeadlineRule<Act> HAND_IN = DeadlineRule.<Act>of("当场收缴的罚款交至机关", "penalty-law", "71")
            .startsWith(COLLECT_ON_THE_SPOT)
            .firstDayNotCounted()
            .lasts("cases.hand-in-period")
            .ownedBy(ORGAN)
            .neverPaused()
            .neverExtended()
            .metBy(HAND_IN_FINE)
            .ifMissed("列入罚款收缴的监督线索");

    /** 第七十一条：行政机关应当在二日内将罚款缴付指定的银行。 */
    static final DeadlineRule<Act> PAY_IN = DeadlineRule.<Act>of("罚款缴付银行", "penalty-law", "71")
            .startsWith(HAND_IN_FINE)
            .firstDayNotCounted()
            .lasts("cases.hand-in-period")
            .ownedBy(ORGAN)
            .neverPaused()
            .neverExtended()
            .metBy(PAY_IN_FINE)
            .ifMissed("列入罚款收缴的监督线索");

    /** 《行政复议法》第二十条：自知道该行政行为之日起六十日内申请复议。 */
    static final DeadlineRule<Act> RECONSIDERATION = DeadlineRule.<Act>of("当事人申请行政复议", "reconsideration-law", "20")
            .startsWith(DELIVER_DECISION, HAND_OVER_DECISION)
            .firstDayNotCounted()
            .lasts("relief.reconsideration")
            .ownedBy(PARTY)
            .neverPaused()
            .neverExtended()
            .metBy(RECORD_REMEDY)
            .ifMissed("期满没有申请的，决定不再因复议改变");

    /** 《行政诉讼法》第四十六条：直接向人民法院提起诉讼的六个月。 */
    static final DeadlineRule<Act> LITIGATION = DeadlineRule.<Act>of("当事人提起行政诉讼", "litigation-law", "46")
            .startsWith(DELIVER_DECISION)
            .firstDayNotCounted()
            .lasts("relief.litigation")
            .ownedBy(PARTY)
            .neverPaused()
            .neverExtended()
            .metBy(RECORD_REMEDY)
            .ifMissed("期满没有起诉又不履行的，可以申请人民法院强制执行");

    /** 《行政诉讼法》第四十五条：不服复议决定的，自收到复议决定书之日起十五日内起诉。 */
    static final DeadlineRule<Act> LITIGATION_AFTER = DeadlineRule.<Act>of("当事人不服复议决定提起诉讼", "litigation-law", "45")
            .startsWith(END_REMEDY)
            .firstDayNotCounted()
            .lasts("relief.litigation-after-reconsideration")
            .ownedBy(PARTY)
            .neverPaused()
            .neverExtended()
            .metBy(RECORD_REMEDY)
            .ifMissed("期满没有起诉又不履行的，可以申请人民法院强制执行");

    /** 《行政强制法》第五十四条：催告书送达十日后仍未履行的，可以申请强制执行。 */
    public static final DeadlineRule<Act> DEMAND = DeadlineRule.<Act>of("催告后履行义务", "coercion-law", "54")
            .startsWith(DELIVER_DEMAND)
            .firstDayNotCounted()
            .lasts("cases.demand-period")
            .ownedBy(PARTY)
            .neverPaused()
            .neverExtended()
            .metBy(RECORD_PAYMENT, CARRY_OUT)
            .ifMissed("可以申请人民法院强制执行");

    /** 《行政强制法》第五十三条：自救济期限届满之日起三个月内申请；从那一日而不是从送达起算。 */
    static final DeadlineRule<Act> COURT_APPLICATION = DeadlineRule.<Act>of("申请法院强制执行", "coercion-law", "53")
            .startsWith(DELIVER_DECISION, HAND_OVER_DECISION)
            .firstDayNotCounted()
            .lasts("cases.court-application")
            .ownedBy(ORGAN)
            .neverPaused()
            .neverExtended()
            .metBy(APPLY_TO_COURT)
            .ifMissed("逾期申请又没有正当理由的，人民法院不予受理");

    private static final List<DeadlineRule<Act>> OWN = List.of(
            VERIFICATION,
            DECISION,
            DEFENCE,
            HEARING_REQUEST,
            HEARING_NOTICE,
            REVIEW,
            DELIVERY,
            PAYMENT,
            GAINS_PAYMENT,
            FILING,
            HAND_IN,
            PAY_IN,
            RECONSIDERATION,
            LITIGATION,
            LITIGATION_AFTER,
            DEMAND,
            COURT_APPLICATION);

    public static final List<DeadlineRule<Act>> ALL = Stream.of(
                    OWN, CoercionDeadlines.ALL, ExecutionDeadlines.ALL, ReferralDeadlines.ALL)
            .flatMap(List::stream)
            .toList();

    private CaseDeadlines() {}
}
