package org.zhiheng.officers.team;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.plans.figure.Figure;
import org.zhiheng.plans.figure.FigureRow;
import org.zhiheng.plans.figure.Reading;
import org.zhiheng.platform.RecordId;

/**
 * A number or a share of rows of this module.
 *
 * @param of the table, such as {@code officer}
 * @param where which rows count; may use {@code :day} and {@code :organs}
 * @param among of which rows it is a share; null for a plain number
 * @param label what a row is called, in SQL
 * @param day the day that counts for a row, in SQL
 * @param organs the organs that {@code where} asks for
 */
record PeopleFigure(
        String key,
        int measure,
        String name,
        String unit,
        @Nullable BigDecimal target,
        String of,
        String where,
        @Nullable String among,
        String label,
        String day,
        String href,
        Function<Integer, Set<RecordId>> organs,
        JdbcClient sql,
        TransactionTemplate transactions)
        implements Figure {

    @Override
    public Set<Integer> measures() {
        return Set.of(measure);
    }

    @Override
    public Reading read(int region, LocalDate on) {
        var reading = transactions.execute(status -> among == null
                ? Reading.count(count(where, region, on), unit)
                : Reading.share(count(among + " and " + where, region, on), count(among, region, on), "人"));
        return reading == null ? Reading.count(0, unit) : reading;
    }

    @Override
    public List<FigureRow> rows(int region, LocalDate on, int most) {
        var condition = among == null ? where : among + " and " + where;
        var rows = transactions.execute(status -> asked(
                        "select counted.id, " + label + " as label, " + day + " as counted_on",
                        condition + " order by counted_on desc nulls last, counted.id limit :most",
                        region,
                        on)
                .param("most", most)
                .query((row, index) -> {
                    var id = new RecordId(region, row.getObject("id", UUID.class));
                    return new FigureRow(
                            row.getString("label"), id, href + id, row.getObject("counted_on", LocalDate.class));
                })
                .list());
        return rows == null ? List.of() : rows;
    }

    private long count(String condition, int region, LocalDate on) {
        return asked("select count(*)", condition, region, on).query(Long.class).single();
    }

    private StatementSpec asked(String what, String condition, int region, LocalDate on) {
        var ids = organs.apply(region).stream().map(RecordId::id).toArray(UUID[]::new);
        return sql.sql(what + " from officers." + of
                        + " counted where counted.region_code = :region and :day = :day"
                        + " and cast(:organs as uuid[]) is not null and " + condition)
                .param("region", region)
                .param("day", on)
                .param("organs", ids);
    }
}
