package org.zhiheng.law;

import java.util.stream.Collectors;

/** A procedure as a page that a lawyer reads, in Markdown: drawn from the table itself. */
public final class ProcedurePage {

    private ProcedurePage() {}

    public static <S extends Enum<S> & Step, A extends Enum<A> & Step> String of(Procedure<S, A> procedure) {
        var page = new StringBuilder("# " + procedure.name() + "\n\n");
        page.append("由程序表生成，请勿手改。起始环节「").append(procedure.start().label()).append("」。\n\n");
        page.append("| 环节 | 法律行为 | 之后 | 谁 | 条款 | 须已具备 |\n|---|---|---|---|---|---|\n");
        procedure.rows().forEach(row -> page.append(line(row)));
        return page.toString();
    }

    private static <S extends Enum<S> & Step, A extends Enum<A> & Step> String line(Procedure.Row<S, A> row) {
        var from = row.from() != null
                ? row.from().label()
                : row.before() != null ? "「" + row.before().label() + "」以前" : "任何环节";
        var to = row.to() == null
                ? "不变"
                : row.to() == row.from() ? "不变" : row.to().label();
        var guards = row.guards().stream().map(Guard::label).collect(Collectors.joining("；"));
        return "| %s | %s | %s | %s | %s | %s |%n"
                .formatted(
                        from,
                        row.act().label(),
                        to,
                        row.by().label(),
                        row.citation().inWords(),
                        guards.isEmpty() ? "—" : guards);
    }

    /** One line of a table of periods. */
    public static <A extends Enum<A> & Step> String line(DeadlineRule<A> rule, Parameter parameter) {
        var lengths = parameter.values().stream()
                .map(value -> (value.field() == null ? "" : value.field() + " ") + value.value() + " "
                        + parameter.unit().label() + (value.verified() ? "" : "（待核）"))
                .distinct()
                .collect(Collectors.joining("；"));
        return "| %s | %s | %s | %s | %s | %s | %s | %s |%n"
                .formatted(
                        rule.name(),
                        labels(rule.startsWith()),
                        lengths,
                        rule.owner() == Owner.PARTY ? "当事人（末日遇假顺延）" : "机关（不顺延）",
                        rule.pauses().isEmpty()
                                ? "不停"
                                : rule.pauses().stream()
                                        .map(DeadlineRule.Pause::what)
                                        .collect(Collectors.joining("、", "扣除", "（限有规定的领域）")),
                        rule.extendedBy() == null
                                ? "不延长"
                                : "经“" + rule.extendedBy().label() + "”",
                        rule.ifMissed(),
                        rule.citation().inWords());
    }

    private static <A extends Enum<A> & Step> String labels(java.util.Set<A> acts) {
        return acts.stream().sorted().map(Step::label).collect(Collectors.joining("、"));
    }
}
