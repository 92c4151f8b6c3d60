package org.zhiheng.cases.check;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.zhiheng.cases.form.Delivery;
import org.zhiheng.platform.Problem.FieldProblem;

/** The order of days and hours within a form and after what came before (时间的先后). */
final class FormOrder {

    private FormOrder() {}

    static void delivery(Delivery delivery, Optional<LocalDate> madeOn, List<FieldProblem> faults) {
        after(delivery.at().toLocalDate(), madeOn, "delivery.at", "送达时间不能早于文书的日期。", faults);
    }

    static void order(LocalDateTime from, LocalDateTime until, List<FieldProblem> faults) {
        if (!until.isAfter(from)) {
            faults.add(new FieldProblem("until", "结束时间须晚于开始时间。"));
        }
    }

    static void order(LocalDate first, LocalDate second, String field, String sentence, List<FieldProblem> faults) {
        if (second.isBefore(first)) {
            faults.add(new FieldProblem(field, sentence));
        }
    }

    static void after(
            LocalDate day, Optional<LocalDate> earliest, String field, String sentence, List<FieldProblem> faults) {
        if (earliest.filter(day::isBefore).isPresent()) {
            faults.add(new FieldProblem(field, sentence));
        }
    }
}
