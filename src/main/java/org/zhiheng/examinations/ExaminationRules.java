package org.zhiheng.examinations;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.Problem.FieldProblem;

/** What is asked of an examination before it is entered. */
final class ExaminationRules {

    private static final int LONGEST_TITLE = 100;
    private static final int MOST_MINUTES = 600;

    private ExaminationRules() {}

    static void require(ExaminationEntry entry, BigDecimal total, LocalDateTime now) {
        var faults = faults(entry, total, now);
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }

    private static List<FieldProblem> faults(ExaminationEntry entry, BigDecimal total, LocalDateTime now) {
        var faults = new ArrayList<FieldProblem>();
        if (entry.title().isBlank() || entry.title().length() > LONGEST_TITLE) {
            faults.add(new FieldProblem("title", "名称须为一至 " + LONGEST_TITLE + " 个字。"));
        }
        if (entry.minutes() < 1 || entry.minutes() > MOST_MINUTES) {
            faults.add(new FieldProblem("minutes", "时长须为 1 至 " + MOST_MINUTES + " 分钟。"));
        }
        if (!entry.opensAt().isAfter(now)) {
            faults.add(new FieldProblem("opensAt", "开考时间须在现在以后：组卷的种子和摘要要先公布。"));
        }
        if (Duration.between(entry.opensAt(), entry.closesAt()).compareTo(Duration.ofMinutes(entry.minutes())) < 0) {
            faults.add(new FieldProblem("closesAt", "结束时间须在开考时间以后，相隔不少于时长 " + entry.minutes() + " 分钟。"));
        }
        var pass = entry.passMark();
        if (pass.signum() <= 0
                || pass.compareTo(total) > 0
                || pass.stripTrailingZeros().scale() > 1) {
            faults.add(new FieldProblem(
                    "passMark", "及格分须大于 0、不超过卷面总分 " + total.stripTrailingZeros().toPlainString() + "，最多一位小数。"));
        }
        return faults;
    }
}
