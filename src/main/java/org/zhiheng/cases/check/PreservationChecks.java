package org.zhiheng.cases.check;

import static org.zhiheng.cases.check.Requirements.lack;
import static org.zhiheng.cases.check.Requirements.lackIf;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zhiheng.cases.clock.Clock;
import org.zhiheng.cases.clock.Clocks;
import org.zhiheng.cases.form.*;
import org.zhiheng.cases.procedure.OnFile;
import org.zhiheng.cases.record.Attempt;
import org.zhiheng.cases.record.Holdings;
import org.zhiheng.platform.Problem.Missing;

/** Preserving evidence and having it examined: with what approval, for how long, what becomes of it (《行政处罚法》第五十六条). */
@Component
class PreservationChecks {

    private final Clocks clocks;

    PreservationChecks(Clocks clocks) {
        this.clocks = clocks;
    }

    List<Missing> check(OnFile demand, Attempt attempt) {
        var holdings = attempt.penaltyCase().holdings();
        return switch (demand) {
            case PRESERVATION_APPLIED ->
                lackIf(holdings.pendingPreservation().isEmpty(), demand, "没有等待审批的先行登记保存申请", "请由承办人员先提出申请。");
            case PRESERVATION_APPROVED ->
                lackIf(holdings.preservationApproved().isEmpty(), demand, "先行登记保存没有经机关负责人批准", "请先申请，由机关负责人批准。");
            case PRESERVED -> preserved(attempt, holdings);
            case PRESERVATION_IN_TIME -> preservationInTime(attempt);
            case CONFISCATION_DECIDED -> confiscationDecided(attempt);
            case APPRAISAL_UNDER_WAY ->
                lackIf(attempt.penaltyCase().appraisals().underWay().isEmpty(), demand, "没有正在进行的检测鉴定", "请先登记委托检测鉴定。");
            default -> throw new IllegalArgumentException(demand.name());
        };
    }

    private static List<Missing> preserved(Attempt attempt, Holdings holdings) {
        if (holdings.preserved().isEmpty()) {
            return lack(OnFile.PRESERVED, "没有先行登记保存、尚未处理的证据", "无需处理。");
        }
        return attempt.form(DisposePreserved.class)
                .map(form -> CoercionChecks.named(OnFile.PRESERVED, form.goods(), holdings.preserved()))
                .orElse(List.of());
    }

    private List<Missing> preservationInTime(Attempt attempt) {
        return attempt.form(DisposePreserved.class)
                .filter(form -> form.way() != PreservedDisposal.RELEASED)
                .flatMap(form -> clocks.ofNamed(attempt).stream()
                        .filter(Clock::isOverdue)
                        .findFirst())
                .map(late -> lack(
                        OnFile.PRESERVATION_IN_TIME,
                        late.about() + "的七个工作日已于 "
                                + late.due().day().map(Object::toString).orElse("") + " 届满，先行登记保存视为已经解除",
                        "请选择“解除并退还”；确需继续控制的，另行办理查封、扣押；其他各项只写其编号，另行处理。"))
                .orElse(List.of());
    }

    private static List<Missing> confiscationDecided(Attempt attempt) {
        var taken = switch (attempt.form()) {
            case DisposePreserved form -> form.way() == PreservedDisposal.CONFISCATED;
            case DisposeGoods form -> form.way() == GoodsDisposal.CONFISCATED;
            case null, default -> false;
        };
        return lackIf(
                taken && !attempt.penaltyCase().isConfiscationDecided(),
                OnFile.CONFISCATION_DECIDED,
                "没有没收非法财物的处罚决定",
                "请在作出没收的处罚决定之后处理；不予没收的，解除并退还。");
    }
}
