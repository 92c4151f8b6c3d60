package org.zhiheng.cases.check;

import static org.zhiheng.cases.check.Requirements.lackIf;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.zhiheng.cases.form.*;
import org.zhiheng.cases.procedure.OnFile;
import org.zhiheng.cases.record.Attempt;
import org.zhiheng.cases.record.PenaltyCase;
import org.zhiheng.platform.Problem.FieldProblem;
import org.zhiheng.platform.Problem.Missing;

/** What evidence and recordings must fulfil: checked, kept without a gap, and tied to what they show. */
final class EvidenceRules {

    private EvidenceRules() {}

    static List<Missing> check(OnFile demand, PenaltyCase penaltyCase) {
        return switch (demand) {
            case EVIDENCE_RECORDED ->
                lackIf(penaltyCase.findings().evidence().isEmpty(), demand, "卷内没有可以作为认定事实根据的证据", "请先登记证据。");
            case EVIDENCE_TAKEN ->
                lackIf(penaltyCase.all(RecordEvidence.class).isEmpty(), demand, "卷内没有登记证据", "请先登记证据。");
            case EVIDENCE_SOUND -> sound(penaltyCase);
            case SOMETHING_TO_SHOW ->
                lackIf(penaltyCase.footage().recordable().isEmpty(), demand, "卷内还没有音像可以记录的行为", "请先登记拍摄到的行为。");
            case RECORDED_WHOLE -> recordedWhole(penaltyCase);
            case FOOTAGE_LACKING -> lackIf(penaltyCase.footage().lacking().isEmpty(), demand, "没有缺少全程音像记录的行为", "无需说明。");
            default -> throw new IllegalArgumentException(demand.name());
        };
    }

    /** 第四十六条第二款、第三款：what was found untrue, unlawful or beside the point cannot stay among the grounds. */
    private static List<Missing> sound(PenaltyCase penaltyCase) {
        var wanting = penaltyCase.findings().foundWanting();
        return lackIf(
                !wanting.isEmpty(),
                OnFile.EVIDENCE_SOUND,
                "审查未通过、尚未排除的证据："
                        + wanting.stream().map(taken -> taken.form().name()).collect(Collectors.joining("、")),
                "请排除这些证据并写明理由；补正后可以采用的，重新审查。");
    }

    /** 查封扣押、强制执行、代履行须全程音像记录：recordings that name this very act and leave no gap, or the reason of one. */
    private static List<Missing> recordedWhole(PenaltyCase penaltyCase) {
        var lacking = penaltyCase.footage().lacking();
        return lackIf(
                !lacking.isEmpty(),
                OnFile.RECORDED_WHOLE,
                "没有全程音像记录："
                        + lacking.stream()
                                .map(taken -> taken.on() + " " + taken.act().label())
                                .collect(Collectors.joining("、")),
                "请登记音像记录，选明它记录的行为；有中断的，登记拍到中断时段的另一段；确实没有拍到的，由机关负责人说明音像缺失的原因。");
    }

    static void check(CheckEvidence checked, Attempt attempt, List<FieldProblem> faults) {
        var seen = new HashSet<Integer>();
        for (int i = 0; i < checked.pieces().size(); i++) {
            var piece = checked.pieces().get(i).evidence();
            var path = "pieces[" + i + "].evidence";
            if (attempt.penaltyCase().findings().evidence().stream().noneMatch(taken -> taken.seq() == piece)) {
                faults.add(new FieldProblem(path, "卷内没有这份证据，或者它已经排除。"));
            } else if (!seen.add(piece)) {
                faults.add(new FieldProblem(path, "同一份证据只能审查一次，请合并。"));
            }
        }
    }

    static void check(HandOverEvidence handed, Attempt attempt, List<FieldProblem> faults) {
        var penaltyCase = attempt.penaltyCase();
        var piece = penaltyCase.all(RecordEvidence.class).stream()
                .filter(taken -> taken.seq() == handed.evidence())
                .findFirst();
        if (piece.isEmpty()) {
            faults.add(new FieldProblem("evidence", "卷内没有这份证据。"));
            return;
        }
        var custody = penaltyCase.findings().custody(handed.evidence());
        if (custody.isOver()) {
            faults.add(new FieldProblem("evidence", "这份证据已经返还或者销毁，不再移交。"));
        }
        custody.keeper()
                .filter(keeper -> !keeper.equals(handed.from()))
                .ifPresent(keeper ->
                        faults.add(new FieldProblem("from", "这份证据现在由“" + keeper + "”保管，应由其移交；保管人有误的，请先补登中间的交接。")));
        notBefore(handed.at(), piece.get().form().takenAt(), "移交时间不能早于取得证据的时间。", faults);
        custody.last().ifPresent(last -> notBefore(handed.at(), last.at(), "移交时间不能早于上一次移交。", faults));
    }

    private static void notBefore(
            LocalDateTime at, LocalDateTime earliest, String sentence, List<FieldProblem> faults) {
        if (at.isBefore(earliest)) {
            faults.add(new FieldProblem("at", sentence));
        }
    }
}
