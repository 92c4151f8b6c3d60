package org.zhiheng.cases.check;

import java.time.LocalDate;
import java.util.List;
import org.zhiheng.cases.form.ExplainFootage;
import org.zhiheng.cases.form.RecordFootage;
import org.zhiheng.cases.record.Attempt;
import org.zhiheng.cases.record.Footage;
import org.zhiheng.cases.record.TakenAct;
import org.zhiheng.platform.Problem.FieldProblem;

/** What a recording must tell of itself: its acts, what can be seen of them, and where it was interrupted. */
final class FootageRules {

    private FootageRules() {}

    static void check(RecordFootage recording, Attempt attempt, List<FieldProblem> faults) {
        if (!recording.until().isAfter(recording.from())) {
            faults.add(new FieldProblem("until", "结束时间须晚于开始时间。"));
        }
        gaps(recording, faults);
        var footage = attempt.penaltyCase().footage();
        for (var seq : recording.acts()) {
            var act = footage.recordable().stream()
                    .filter(taken -> taken.seq() == seq)
                    .findFirst();
            if (act.isEmpty()) {
                faults.add(new FieldProblem("acts", "卷内没有这个行为，或者它没有音像可以记录。"));
                continue;
            }
            shown(act.get(), recording, faults);
        }
    }

    private static void shown(TakenAct<?> act, RecordFootage recording, List<FieldProblem> faults) {
        var days = Footage.daysOf(act);
        if (days.stream().noneMatch(day -> covers(recording, day))) {
            faults.add(new FieldProblem(
                    "acts", act.act().label() + "在 " + days.iterator().next() + "，不在拍摄的起止时间之内，请核对。"));
        }
        if (Footage.mustBeWhole(act) && recording.seen().isEmpty()) {
            faults.add(new FieldProblem("seen", act.act().label() + "须全程音像记录，请选明能看到的内容。"));
        }
    }

    private static boolean covers(RecordFootage recording, LocalDate day) {
        return !day.isBefore(recording.from().toLocalDate())
                && !day.isAfter(recording.until().toLocalDate());
    }

    private static void gaps(RecordFootage recording, List<FieldProblem> faults) {
        for (int i = 0; i < recording.breaks().size(); i++) {
            var gap = recording.breaks().get(i);
            if (!gap.until().isAfter(gap.from())) {
                faults.add(new FieldProblem("breaks[" + i + "].until", "中断结束须晚于中断开始。"));
            } else if (gap.from().isBefore(recording.from()) || gap.until().isAfter(recording.until())) {
                faults.add(new FieldProblem("breaks[" + i + "].from", "中断的时段不在拍摄的起止时间之内，请核对。"));
            }
        }
    }

    static void check(ExplainFootage explained, Attempt attempt, List<FieldProblem> faults) {
        var lacking = attempt.penaltyCase().footage().lacking().stream()
                .map(TakenAct::seq)
                .toList();
        if (!lacking.containsAll(explained.acts())) {
            faults.add(new FieldProblem("acts", "只能说明缺少全程音像记录的行为。"));
        }
    }
}
