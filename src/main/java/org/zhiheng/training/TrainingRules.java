package org.zhiheng.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.Problem.FieldProblem;

/** What courses, sessions and claims must be like. */
final class TrainingRules {

    /** What the count of hours rests on; the plan has no articles that the register of statutes knows. */
    static final String HOURS = "行动计划县级实施方案举措七";

    static final String GUIDANCE = "行动计划县级实施方案举措六";
    static final String ROTATION = "行动计划县级实施方案举措八";

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_NAME = 50;
    static final int LONGEST_REASON = 500;
    private static final int LONGEST_OUTLINE = 2000;
    private static final int MOST_PEOPLE = 5000;
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(80);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** What somebody gave as a reason, as the log keeps it. */
    record Reason(String why) {}

    private TrainingRules() {}

    static List<FieldProblem> faults(CourseEntry entry) {
        var faults = new ArrayList<FieldProblem>();
        text(faults, "title", entry.title(), LONGEST_TITLE, "课程名称");
        hours(faults, "hours", entry.hours());
        atMost(faults, "field", entry.field(), LONGEST_NAME, "执法领域");
        atMost(faults, "outline", entry.outline(), LONGEST_OUTLINE, "课程提纲");
        return faults;
    }

    static List<FieldProblem> faults(SessionEntry entry) {
        var faults = new ArrayList<FieldProblem>();
        text(faults, "place", entry.place(), LONGEST_TITLE, "地点");
        text(faults, "teacherName", entry.teacherName(), LONGEST_NAME, "授课人");
        if (entry.capacity() < 1 || entry.capacity() > MOST_PEOPLE) {
            faults.add(new FieldProblem("capacity", "名额须在 1 与 " + MOST_PEOPLE + " 之间。"));
        }
        day(faults, "on", entry.on());
        return faults;
    }

    /** Hours are counted by the half: 0.5 to 80. */
    static void hours(List<FieldProblem> faults, String field, BigDecimal hours) {
        if (hours.compareTo(HALF) < 0
                || hours.compareTo(MOST_HOURS) > 0
                || hours.remainder(HALF).signum() != 0) {
            faults.add(new FieldProblem(field, "学时须在 0.5 与 80 之间，以半学时为单位。"));
        }
    }

    static void day(List<FieldProblem> faults, String field, LocalDate day) {
        if (day.getYear() < 2020 || day.getYear() > 2100) {
            faults.add(new FieldProblem(field, "日期须在 2020 年与 2100 年之间。"));
        }
    }

    static void text(List<FieldProblem> faults, String field, @Nullable String text, int longest, String label) {
        if (text == null || text.isBlank() || text.strip().length() > longest) {
            faults.add(new FieldProblem(field, label + "须为一至 " + longest + " 个字。"));
        }
    }

    static void atMost(List<FieldProblem> faults, String field, @Nullable String text, int longest, String label) {
        if (text != null && text.length() > longest) {
            faults.add(new FieldProblem(field, label + "不超过 " + longest + " 个字。"));
        }
    }

    static void refuse(List<FieldProblem> faults) {
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }

    /** A reason somebody must give; 422 where it is missing or too long. */
    static String reason(String field, @Nullable String reason) {
        var faults = new ArrayList<FieldProblem>();
        text(faults, field, reason, LONGEST_REASON, "理由");
        refuse(faults);
        return String.valueOf(reason).strip();
    }

    static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** What is refused and why, on what it rests, and what would make it pass. */
    static Problem refused(HttpStatus status, String sentence, String basis, String remedy) {
        return new Problem(status, sentence, basis, List.of(), remedy, List.of());
    }

    static Problem stale(String what) {
        return Problem.conflict(what + "刚刚被别人修改过，请刷新后再办。");
    }
}
