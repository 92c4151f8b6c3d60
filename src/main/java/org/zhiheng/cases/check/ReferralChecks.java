package org.zhiheng.cases.check;

import static org.zhiheng.cases.check.Requirements.lack;
import static org.zhiheng.cases.check.Requirements.lackIf;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.zhiheng.cases.clock.Clocks;
import org.zhiheng.cases.clock.ReferralDeadlines;
import org.zhiheng.cases.form.*;
import org.zhiheng.cases.procedure.OnFile;
import org.zhiheng.cases.record.Attempt;
import org.zhiheng.cases.record.Referral;
import org.zhiheng.platform.Problem.Missing;

/** Referring a suspected crime: who reports and decides, what goes with it, when the case goes on or ends. */
@Component
class ReferralChecks {

    private static final Set<ReferralMaterial> ALWAYS =
            EnumSet.of(ReferralMaterial.LETTER, ReferralMaterial.REPORT, ReferralMaterial.GOODS);

    private final Clocks clocks;

    ReferralChecks(Clocks clocks) {
        this.clocks = clocks;
    }

    List<Missing> check(OnFile demand, Attempt attempt) {
        var referral = attempt.penaltyCase().referral();
        return switch (demand) {
            case NO_REFERRAL_UNDER_WAY ->
                lackIf(
                        referral.isDecisionPending() || referral.approval().isPresent(),
                        demand,
                        "移送报告已经提出",
                        referral.isDecisionPending() ? "请待负责人决定。" : "负责人已经批准，请移送公安机关。");
            case TASK_FORCE ->
                lackIf(
                        attempt.form(ReportReferral.class)
                                .filter(form ->
                                        form.taskForce().stream().distinct().count() < 2)
                                .isPresent(),
                        demand,
                        "专案组不足两名执法人员",
                        "请指定两名以上执法人员专门负责。");
            case REFERRAL_REPORTED -> lackIf(!referral.isDecisionPending(), demand, "没有等待决定的移送报告", "请由专案组先提出移送报告。");
            case PRINCIPAL_HEAD ->
                lackIf(
                        attempt.form(DecideReferral.class)
                                .filter(form -> form.office() == PrincipalOffice.DEPUTY)
                                .isPresent(),
                        demand,
                        "作出决定的不是正职负责人，也不是主持工作的负责人",
                        "请由本机关正职负责人或者主持工作的负责人审批。");
            case REFERRAL_APPROVED ->
                lackIf(
                        referral.approval().isEmpty() || referral.handOver().isPresent(),
                        demand,
                        referral.handOver().isPresent() ? "案件已经移送" : "移送没有经负责人批准",
                        referral.handOver().isPresent() ? "无需再移送。" : "请先由正职负责人或者主持工作的负责人批准。");
            case FIVE_MATERIALS -> materials(attempt);
            case REFERRAL_HANDED_OVER ->
                lackIf(
                        referral.handOver().isEmpty() || referral.receipt().isPresent(),
                        demand,
                        "没有等待回执的移送",
                        "请先移送公安机关；回执只登记一次。");
            case POLICE_RECEIVED ->
                lackIf(
                        referral.receipt().isEmpty() || referral.answer().isPresent(),
                        demand,
                        "没有等待公安机关决定的移送",
                        "请先登记公安机关的回执；决定只登记一次。");
            case POLICE_REFUSED -> refused(referral);
            case OBJECTION_IN_TIME -> inTime(attempt);
            case OBJECTION_PENDING -> lackIf(!referral.isObjectionPending(), demand, "没有等待结果的异议", "无需登记。");
            case POLICE_FILED -> lackIf(!referral.isFiled(), demand, "公安机关没有决定立案", "公安机关决定立案的，先登记其决定。");
            case MATERIALS_HANDED_OVER ->
                lackIf(!referral.isMaterialHandedOver(), demand, "涉案物品和材料没有移交公安机关", "请先移交并办结交接手续。");
            case SUSPICION_ANSWERED -> answered(attempt, referral);
            default -> throw new IllegalArgumentException(demand.name());
        };
    }

    private static List<Missing> materials(Attempt attempt) {
        var form = attempt.form(HandOverReferral.class);
        if (form.isEmpty()) {
            return List.of();
        }
        var lacking = EnumSet.allOf(ReferralMaterial.class);
        lacking.removeAll(form.get().materials());
        var mustHave = lacking.stream().filter(ALWAYS::contains).findFirst();
        return lackIf(
                mustHave.isPresent() || (!lacking.isEmpty() && form.get().absent() == null),
                OnFile.FIVE_MATERIALS,
                "移送缺少"
                        + mustHave.or(() -> lacking.stream().findFirst())
                                .map(ReferralMaterial::label)
                                .orElse(""),
                "移送书、调查报告、涉案物品清单必须附送；没有检验鉴定或者其他材料的，写明原因。");
    }

    private static List<Missing> refused(Referral referral) {
        if (!referral.isRefused()) {
            return lack(OnFile.POLICE_REFUSED, "没有可以提出异议的不予立案决定", "公安机关决定不予立案的，先登记其决定。");
        }
        return lackIf(referral.isObjectedToTheEnd(), OnFile.POLICE_REFUSED, "已经建议人民检察院立案监督", "请依法作出行政处理：先撤销涉嫌犯罪标记。");
    }

    private List<Missing> inTime(Attempt attempt) {
        var form = attempt.form(ObjectToPolice.class);
        if (form.isEmpty()) {
            return List.of();
        }
        if (form.get().way() == ObjectionWay.RECONSIDER
                && attempt.penaltyCase().referral().objection().isPresent()) {
            return lack(OnFile.OBJECTION_IN_TIME, "复议已经提请过一次", "对复议决定仍有异议的，建议人民检察院立案监督。");
        }
        var due = clocks.find(ReferralDeadlines.OBJECTION, attempt)
                .flatMap(clock -> clock.due().day());
        return lackIf(
                due.filter(form.get().on()::isAfter).isPresent(),
                OnFile.OBJECTION_IN_TIME,
                "异议超过了三日的期限（至 " + due.map(Object::toString).orElse("") + "）",
                "请依法作出行政处理：先撤销涉嫌犯罪标记。");
    }

    private static List<Missing> answered(Attempt attempt, Referral referral) {
        var form = attempt.form(ClearSuspicion.class);
        var refusedHere =
                referral.decision().filter(decided -> !decided.form().granted()).isPresent();
        var grounded = form.map(clearing -> switch (clearing.ground()) {
                    case NOT_APPROVED -> refusedHere;
                    case NOT_FILED -> referral.isRefused();
                    case RETURNED -> referral.receipt().isPresent();
                })
                .orElse(refusedHere || referral.receipt().isPresent());
        return lackIf(
                !grounded,
                OnFile.SUSPICION_ANSWERED,
                "卷内没有不批准移送、不予立案或者司法机关移回的记录",
                "请先提出移送报告由负责人决定；已经移送的，登记公安机关的回执和决定。");
    }
}
