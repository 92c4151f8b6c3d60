package org.zhiheng.appraisal;

import java.time.LocalDate;
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
        var rows = handled.stream()
                .map(each -> row(each, stage(each, subject.until())))
                .toList();
        return new Said(true, handled.isEmpty() ? "本年没有参与办理的案件" : "参与办理 " + rows.size() + " 件（只作事实，不作指标）", rows);
    }

    static Row row(Handled handled, @Nullable String more) {
        return new Row(
                titled(handled.number(), handled.title()) + (more == null ? "" : "：" + more),
                handled.filedOn() == null ? handled.clueOn() : handled.filedOn(),
                "/cases/" + handled.record());
    }

    static String titled(@Nullable String number, String title) {
        return number == null ? title : number + " " + title;
    }

    /** As it stood on the last day of the year: what came later belongs to the next form. */
    private static String stage(Handled handled, LocalDate until) {
        if (isBy(handled.closedOn(), until)) {
            return handled.closedOn() + " 结案";
        }
        return isBy(handled.decidedOn(), until) ? handled.decidedOn() + " 作出决定" : "在办";
    }

    private static boolean isBy(@Nullable LocalDate day, LocalDate until) {
        return day != null && !day.isAfter(until);
    }

    static int count(List<Handled> handled, java.util.function.ToIntFunction<Handled> of) {
        return handled.stream().mapToInt(of).sum();
    }
}
