package org.zhiheng.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiheng.plans.figure.FigureRow;
import org.zhiheng.platform.RecordId;

/** Counts the ledger of disclosure for the figures, under conditions that are constants. */
@Repository
class DisclosureFigures {

    private static final String WITHIN = " from disclosure.publication_sheet where region_code = :region and ";

    private final JdbcClient sql;

    DisclosureFigures(JdbcClient sql) {
        this.sql = sql;
    }

    long count(String where, int region, LocalDate on) {
        return sql.sql("select count(*)" + WITHIN + where)
                .param("region", region)
                .param("day", on)
                .query(Long.class)
                .single();
    }

    List<FigureRow> rows(String where, int region, LocalDate on, int most) {
        return sql.sql("select id, number, title, decided_on" + WITHIN + where
                        + " order by decided_on desc, id desc limit :most")
                .param("region", region)
                .param("day", on)
                .param("most", most)
                .query((row, index) -> {
                    var id = new RecordId(region, row.getObject("id", UUID.class));
                    var number = row.getString("number");
                    return new FigureRow(
                            (number == null ? "" : number + " ") + row.getString("title"),
                            id,
                            "/disclosure/" + id,
                            row.getObject("decided_on", LocalDate.class));
                })
                .list();
    }
}
