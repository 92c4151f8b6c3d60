package org.zhiheng.cases.clock;

import static org.zhiheng.cases.procedure.Act.*;
import static org.zhiheng.law.Owner.ORGAN;

import java.util.List;
import java.util.Set;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.cases.record.Referral;
import org.zhiheng.law.DeadlineRule;

/** The periods of a referral (《行政执法机关移送涉嫌犯罪案件的规定》第五条、第八条、第九条、第十二条): days, not working days. */
public final class ReferralDeadlines {

    /** 第五条第二款：自接到报告之日起三日内作出决定。 */
    public static final DeadlineRule<Act> DECISION = DeadlineRule.<Act>of("决定是否移送", "transfer-regulation", "5.2")
            .startsWith(REPORT_REFERRAL)
            .firstDayNotCounted()
            .lasts("cases.referral-decision")
            .ownedBy(ORGAN)
            .neverPaused()
            .neverExtended()
            .metBy(DECIDE_REFERRAL)
            .ifMissed("列入逾期不移送的监督线索");

    /** 第五条第二款：决定批准的，应当在二十四小时内向同级公安机关移送。 */
    public static final DeadlineRule<Act> HAND_OVER = DeadlineRule.<Act>of("移送公安机关", "transfer-regulation", "5.2")
            .startsWith(DECIDE_REFERRAL)
            .firstDayNotCounted()
            .lasts("cases.referral-hand-over")
            .ownedBy(ORGAN)
            .neverPaused()
            .neverExtended()
            .metBy(HAND_OVER_REFERRAL)
            .ifMissed("列入逾期不移送的监督线索");

    /** 第八条：公安机关自接受之日起三日内审查决定。 */
    public static final DeadlineRule<Act> POLICE = DeadlineRule.<Act>of("公安机关决定是否立案", "transfer-regulation", "8")
            .startsWith(RECORD_RECEIPT)
            .firstDayNotCounted()
            .lasts("cases.referral-answer")
            .ownedBy(ORGAN)
            .neverPaused()
            .neverExtended()
            .metBy(RECORD_POLICE_ANSWER, CLEAR_SUSPICION)
            .ifMissed("可以建议人民检察院依法进行立案监督");

    /** 第九条：接到不予立案通知书、复议决定通知书之日起三日内。 */
    public static final DeadlineRule<Act> OBJECTION = DeadlineRule.<Act>of("对不予立案提出异议", "transfer-regulation", "9")
            .startsWith(RECORD_POLICE_ANSWER, RECORD_OBJECTION_ANSWER)
            .firstDayNotCounted()
            .lasts("cases.referral-objection")
            .ownedBy(ORGAN)
            .neverPaused()
            .neverExtended()
            .metBy(OBJECT_TO_POLICE, CLEAR_SUSPICION)
            .ifMissed("期满没有提出的，依法作出行政处理");

    /** 第九条：公安机关自收到提请复议的文件之日起三日内决定。 */
    static final DeadlineRule<Act> REVIEW = DeadlineRule.<Act>of("公安机关复议", "transfer-regulation", "9")
            .startsWith(OBJECT_TO_POLICE)
            .firstDayNotCounted()
            .lasts("cases.referral-objection")
            .ownedBy(ORGAN)
            .neverPaused()
            .neverExtended()
            .metBy(RECORD_OBJECTION_ANSWER, CLEAR_SUSPICION)
            .ifMissed("可以建议人民检察院依法进行立案监督");

    /** 第十二条：自接到立案通知书之日起三日内移交涉案物品和材料。 */
    public static final DeadlineRule<Act> GOODS = DeadlineRule.<Act>of("移交涉案物品和材料", "transfer-regulation", "12")
            .startsWith(RECORD_POLICE_ANSWER, RECORD_OBJECTION_ANSWER)
            .firstDayNotCounted()
            .lasts("cases.referral-goods")
            .ownedBy(ORGAN)
            .neverPaused()
            .neverExtended()
            .metBy(HAND_OVER_GOODS, CLEAR_SUSPICION)
            .ifMissed("列入逾期移交的监督线索");

    static final List<DeadlineRule<Act>> ALL = List.of(DECISION, HAND_OVER, POLICE, OBJECTION, REVIEW, GOODS);

    /** Those that the police keep, and the organ watches. */
    public static final Set<DeadlineRule<Act>> OF_THE_POLICE = Set.of(POLICE, REVIEW);

    private ReferralDeadlines() {}

    /** Whether the period runs at all, seeing what was decided. */
    static boolean applies(DeadlineRule<Act> rule, Referral referral) {
        if (rule.equals(HAND_OVER)) {
            return referral.approval().isPresent();
        }
        if (rule.equals(OBJECTION)) {
            return referral.isRefused() && !referral.isObjectedToTheEnd();
        }
        if (rule.equals(REVIEW)) {
            return !referral.isObjectedToTheEnd();
        }
        return !rule.equals(GOODS) || referral.isFiled();
    }
}
