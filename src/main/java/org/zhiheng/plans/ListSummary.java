package org.zhiheng.plans;

import java.util.Objects;
import java.util.stream.Collectors;

/** What was understood of a task list, in words for the person who decides whether to store it. */
final class ListSummary {

    private ListSummary() {}

    static String of(TaskList list) {
        return "%s\n%s，共 %d 个部分、%d 项指标、%d 条举措\n\n%s\n"
                .formatted(
                        list.name().isEmpty() ? "（清单没有标题）" : list.name(),
                        period(list),
                        list.parts().size(),
                        list.indicators().size(),
                        list.measures().size(),
                        list.measures().stream().map(ListSummary::line).collect(Collectors.joining("\n")));
    }

    private static String period(TaskList list) {
        return list.from() == null ? "（清单没有写明起止年份）" : list.from() + " 至 " + list.to();
    }

    private static String line(TaskList.Item item) {
        return "（%d）%s  部分 %s · 指标 %s · %s · %s"
                .formatted(
                        item.number(),
                        item.title(),
                        Objects.requireNonNullElse(item.part(), "？"),
                        Objects.requireNonNullElse(item.indicator(), "？"),
                        item.responsible().isEmpty() ? "没有责任单位" : String.join("、", item.responsible()),
                        item.due() == null ? "没有期限" : item.due() + " 前");
    }
}
