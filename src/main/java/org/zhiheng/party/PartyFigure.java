package org.zhiheng.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.plans.figure.Figure;
import org.zhiheng.plans.figure.FigureRow;
import org.zhiheng.plans.figure.Reading;
import org.zhiheng.platform.RecordId;

/**
 * Activities of the year to date that serve a measure.
 *
 * @param where which of them count
 * @param attendance whether it shows how many came, instead of how many activities there were
 */
record PartyFigure(
        String key,
        Set<Integer> measures,
        String name,
        String where,
        boolean attendance,
        JdbcClient sql,
        TransactionTemplate transactions)
        implements Figure {

    @Override
    public String unit() {
        return attendance ? "%" : "次";
    }

    @Override
    public Reading read(int region, LocalDate on) {
        var reading = transactions.execute(status -> asked(
                        "select count(*) as activities, coalesce(sum(expected), 0) as expected,"
                                + " coalesce(sum(attended), 0) as attended",
                        "",
                        region,
                        on)
                .query((row, number) -> attendance
                        ? Reading.share(row.getLong("attended"), row.getLong("expected"), "人次")
                        : Reading.count(row.getLong("activities"), unit()))
                .single());
        return reading == null ? Reading.count(0, unit()) : reading;
    }

    @Override
    public List<FigureRow> rows(int region, LocalDate on, int most) {
        var rows = transactions.execute(status -> asked(
                        "select id, theme, held_on, expected, attended",
                        " order by held_on desc, id desc limit :most",
                        region,
                        on)
                .param("most", most)
                .query((row, number) -> {
                    var id = new RecordId(region, row.getObject("id", UUID.class));
                    return new FigureRow(
                            row.getString("theme") + "（到会 " + row.getInt("attended") + " / " + row.getInt("expected")
                                    + " 人）",
                            id,
                            "/party/activities/" + id,
                            row.getObject("held_on", LocalDate.class));
                })
                .list());
        return rows == null ? List.of() : rows;
    }

    private StatementSpec asked(String what, String ending, int region, LocalDate on) {
        return sql.sql(what
                        + " from party.activity where region_code = :region and held_on between :first and :day and "
                        + where + ending)
                .param("region", region)
                .param("first", on.withDayOfYear(1))
                .param("day", on);
    }
}
