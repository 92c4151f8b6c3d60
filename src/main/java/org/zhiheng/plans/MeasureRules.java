package org.zhiheng.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.Problem.FieldProblem;

/** What a changed measure must fulfil. */
final class MeasureRules {

    private static final int LONGEST_TITLE = 200;
    private static final int CHARTER_MEASURES = 48;

    private MeasureRules() {}

    /** What a measure is to become; {@code reason} says why. */
    record ChangedMeasure(
            @Nullable String title,
            @Nullable String text,
            @Nullable Integer part,
            @Nullable Integer indicator,
            @Nullable List<String> responsible,
            @Nullable LocalDate due,
            @Nullable String target,
            @Nullable Integer charter,
            @Nullable String reason) {}

    static MeasureEntry entry(Plan plan, int number, ChangedMeasure changed) {
        var title = stripped(changed.title());
        var responsible = changed.responsible() == null ? List.<String>of() : changed.responsible();
        var faults = new ArrayList<FieldProblem>();
        require(faults, !title.isEmpty() && title.length() <= LONGEST_TITLE, "title", "标题应有 1 至 200 字。");
        require(faults, !responsible.isEmpty(), "responsible", "请写明至少一个责任单位。");
        require(faults, isHeading(plan.parts(), changed.part()), "part", "计划里没有这个部分。");
        require(faults, isHeading(plan.indicators(), changed.indicator()), "indicator", "计划里没有这项指标。");
        require(faults, !stripped(changed.reason()).isEmpty(), "reason", "请写明修改的理由。");
        require(
                faults,
                changed.charter() == null || (changed.charter() > 0 && changed.charter() <= CHARTER_MEASURES),
                "charter",
                "对应的举措应在 1 至 48 之间。");
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        return new MeasureEntry(
                number,
                title,
                stripped(changed.text()),
                changed.part(),
                changed.indicator(),
                responsible,
                changed.due(),
                changed.target(),
                changed.charter());
    }

    /** The version out of the header {@code If-Match}. */
    static int version(@Nullable String header) {
        try {
            return Integer.parseInt(stripped(header).replace("\"", "").replace("W/", ""));
        } catch (NumberFormatException unreadable) {
            throw Problem.badRequest("修改须带 If-Match 请求头，写读到的版本号（例如 \"3\"）。");
        }
    }

    private static void require(List<FieldProblem> faults, boolean sound, String field, String sentence) {
        if (!sound) {
            faults.add(new FieldProblem(field, sentence));
        }
    }

    private static boolean isHeading(List<Heading> headings, @Nullable Integer number) {
        return number == null || headings.stream().anyMatch(heading -> heading.number() == number);
    }

    private static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
