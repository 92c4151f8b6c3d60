package org.zhiheng.appraisal;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zhiheng.appraisal.Finding.Row;
import org.zhiheng.cases.HandledCases.Handled;
import org.zhiheng.cases.HandledCases.Term;

/** Periods of the organ that ended in the year in an officer's cases: kept or missed (办案期限). */
@Component
class DeadlineFacts implements Fact {

    private final CasesOfYear cases;

    DeadlineFacts(CasesOfYear cases) {
        this.cases = cases;
    }

    @Override
    public String key() {
        return "case-deadlines";
    }

    @Override
    public String name() {
        return "办案期限";
    }

    @Override
    public int place() {
        return 4;
    }

    /** The missed ones come first: they are what somebody looks for. */
    @Override
    public Said about(Subject subject) {
        var handled = cases.of(subject);
        var missed = CaseFacts.count(handled, each -> each.missed().size());
        var kept = CaseFacts.count(handled, each -> each.kept().size());
        return new Said(
                true,
                kept + missed == 0 ? "本年没有届满的期限" : "届满 " + (kept + missed) + " 个：按期 " + kept + " 个，逾期 " + missed + " 个",
                Stream.concat(
                                handled.stream()
                                        .flatMap(each -> each.missed().stream().map(term -> row(each, term, "逾期"))),
                                handled.stream()
                                        .flatMap(each -> each.kept().stream().map(term -> row(each, term, "按期"))))
                        .toList());
    }

    private static Row row(Handled handled, Term term, String outcome) {
        return new Row(
                outcome + " · " + term.name() + " · " + handled.title(), term.due(), "/cases/" + handled.record());
    }
}
