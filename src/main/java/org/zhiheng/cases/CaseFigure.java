package org.zhiheng.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.plans.figure.Figure;
import org.zhiheng.plans.figure.FigureRow;
import org.zhiheng.plans.figure.Reading;
import org.zhiheng.platform.RecordId;

/**
 * A number of cases that serves a measure, counted in the ledger.
 *
 * @param where the condition on {@code cases.case_sheet}; may use {@code :day}
 */
record CaseFigure(
        String key, Set<Integer> measures, String name, String where, JdbcClient sql, TransactionTemplate transactions)
        implements Figure {

    @Override
    public String unit() {
        return "件";
    }

    @Override
    public Reading read(int region, LocalDate on) {
        var count = transactions.execute(
                status -> sql.sql("select count(*) from cases.case_sheet where region_code = :region and " + where)
                        .param("region", region)
                        .param("day", on)
                        .query(Long.class)
                        .single());
        return Reading.count(count == null ? 0 : count, unit());
    }

    @Override
    public List<FigureRow> rows(int region, LocalDate on, int most) {
        var rows = transactions.execute(status -> sql.sql("select id, number, title, clue_on from cases.case_sheet"
                        + " where region_code = :region and " + where + " order by clue_on desc, id desc limit :most")
                .param("region", region)
                .param("day", on)
                .param("most", most)
                .query((row, index) -> {
                    var id = new RecordId(region, row.getObject("id", UUID.class));
                    var number = row.getString("number");
                    return new FigureRow(
                            (number == null ? "" : number + " ") + row.getString("title"),
                            id,
                            "/cases/" + id,
                            row.getObject("clue_on", LocalDate.class));
                })
                .list());
        return rows == null ? List.of() : rows;
    }
}
