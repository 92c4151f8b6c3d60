package org.zhiheng.appraisal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiheng.appraisal.Finding.Row;
import org.zhiheng.cases.HandledCases.Handled;

/** What cases tell of an officer: that they were handled; a fact, never a target. */
@Component
class CaseFacts implements Fact {

    private final CasesOfYear cases;

    CaseFacts(CasesOfYear cases) {
        this.cases = cases;
    }

    @Override
    public String key() {
        return "cases-handled";
    }

    @Override
    public String name() {
        return "办理的案件";
    }

    @Override
    public int place() {
        return 1;
    }

    @Override
    public boolean mayBeIndicator() {
        return false;
    }

    @Override
    public Said about(Subject subject) {
        var handled = cases.of(subject);
        var rows = handled.stream().map(each -> row(each, stage(each))).toList();
        return new Said(true, handled.isEmpty() ? "本年没有参与办理的案件" : "参与办理 " + rows.size() + " 件（只作事实，不作指标）", rows);
    }

    static Row row(Handled handled, @Nullable String more) {
        var number = handled.number() == null ? "" : handled.number() + " ";
        return new Row(
                number + handled.title() + (more == null ? "" : "：" + more),
                handled.filedOn() == null ? handled.clueOn() : handled.filedOn(),
                "/cases/" + handled.record());
    }

    private static String stage(Handled handled) {
        if (handled.closedOn() != null) {
            return handled.closedOn() + " 结案";
        }
        return handled.decidedOn() != null ? handled.decidedOn() + " 作出决定" : "在办";
    }

    static int count(List<Handled> handled, java.util.function.ToIntFunction<Handled> of) {
        return handled.stream().mapToInt(of).sum();
    }
}
