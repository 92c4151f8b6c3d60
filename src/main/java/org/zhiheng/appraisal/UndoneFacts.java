package org.zhiheng.appraisal;

import org.springframework.stereotype.Component;
import org.zhiheng.appraisal.Finding.Row;

/** Decisions of an officer's cases that were changed, revoked or found unlawful (被变更、撤销、确认违法的决定). */
@Component
class UndoneFacts implements Fact {

    private final CasesOfYear cases;

    UndoneFacts(CasesOfYear cases) {
        this.cases = cases;
    }

    @Override
    public String key() {
        return "decisions-undone";
    }

    @Override
    public String name() {
        return "被变更、撤销、确认违法的决定";
    }

    @Override
    public int place() {
        return 3;
    }

    @Override
    public Said about(Subject subject) {
        var rows = cases.undone(subject).stream()
                .map(each -> new Row(
                        CaseFacts.titled(each.number(), each.title()) + "：" + each.words(),
                        each.on(),
                        "/cases/" + each.record()))
                .toList();
        return new Said(true, rows.isEmpty() ? "没有" : rows.size() + " 件", rows);
    }
}
