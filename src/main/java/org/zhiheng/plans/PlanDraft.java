package org.zhiheng.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.Problem.FieldProblem;

/** A plan that is about to be stored. */
public record PlanDraft(
        String name,
        LocalDate from,
        LocalDate to,
        List<Heading> parts,
        List<Heading> indicators,
        List<MeasureEntry> measures) {

    /** The years for which the measures are numbered as in the county's list of 48. */
    private static final LocalDate CHARTER_FROM = LocalDate.of(2023, 1, 1);

    private static final LocalDate CHARTER_TO = LocalDate.of(2025, 12, 31);
    private static final int CHARTER_MEASURES = 48;
    private static final int LONGEST_NAME = 200;

    public PlanDraft {
        parts = List.copyOf(parts);
        indicators = List.copyOf(indicators);
        measures = List.copyOf(measures);
    }

    /** What a person may say over what the list says of itself; null leaves it. */
    record Naming(
            @Nullable String name,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** The plan that a list describes; refused, with all reasons, where it cannot be stored as it is. */
    static PlanDraft of(TaskList list, Naming naming) {
        var name = naming.name() == null || naming.name().isBlank()
                ? list.name()
                : naming.name().strip();
        var from = naming.from() == null ? list.from() : naming.from();
        var to = naming.to() == null ? list.to() : naming.to();
        var faults = faults(list, name);
        if (from == null || to == null) {
            faults.add(new FieldProblem("from", "清单标题里没有起止年份，请给出计划的起止日期。"));
        } else if (to.isBefore(from)) {
            faults.add(new FieldProblem("to", "计划的截止日期 " + to + " 早于起始日期 " + from + "。"));
        }
        if (!faults.isEmpty() || from == null || to == null) {
            throw Problem.invalid(faults);
        }
        var charter = from.equals(CHARTER_FROM) && to.equals(CHARTER_TO);
        return new PlanDraft(
                name,
                from,
                to,
                parts(list),
                indicators(list),
                list.measures().stream().map(item -> entry(item, charter)).toList());
    }

    static List<Heading> parts(TaskList list) {
        return list.parts().stream()
                .map(part -> new Heading(part.number(), part.title(), null))
                .toList();
    }

    static List<Heading> indicators(TaskList list) {
        return list.indicators().stream()
                .map(indicator -> new Heading(indicator.number(), indicator.title(), indicator.part()))
                .toList();
    }

    private static List<FieldProblem> faults(TaskList list, String name) {
        var faults = new ArrayList<FieldProblem>();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            faults.add(new FieldProblem("name", "计划的名称应有 1 至 200 字，请给出名称。"));
        }
        if (list.measures().isEmpty()) {
            faults.add(new FieldProblem("text", "没有读到任何举措，不能存为计划。"));
        }
        var seen = new HashSet<Integer>();
        for (var item : list.measures()) {
            if (!seen.add(item.number())) {
                faults.add(new FieldProblem(
                        "text", "举措编号 " + item.number() + " 不止一条（第 " + item.line() + " 行），请先在清单中改正编号。"));
            }
        }
        return faults;
    }

    private static MeasureEntry entry(TaskList.Item item, boolean charter) {
        return new MeasureEntry(
                item.number(),
                item.title(),
                item.text(),
                item.part(),
                item.indicator(),
                item.responsible(),
                item.due(),
                null,
                charter && item.number() <= CHARTER_MEASURES ? item.number() : null);
    }
}
