package org.zhiheng.matters;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.plans.figure.Figure;
import org.zhiheng.plans.figure.FigureRow;
import org.zhiheng.plans.figure.Reading;
import org.zhiheng.platform.RecordId;

/** Measure 22: penalty matters that are published and in use on the day (事项目录, XD-03). */
@Component
class PublishedMatters implements Figure {

    private static final String PUBLISHED = """
             from matters.matter
            where region_code = :region and published_on <= :day
              and valid_from <= :day and (valid_until is null or valid_until >= :day)
            """;

    private final JdbcClient sql;

    PublishedMatters(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String key() {
        return "matters-published";
    }

    @Override
    public Set<Integer> measures() {
        return Set.of(22);
    }

    @Override
    public String name() {
        return "已公布、在用的行政处罚事项";
    }

    @Override
    public String unit() {
        return "项";
    }

    @Override
    @Transactional(readOnly = true)
    public Reading read(int region, LocalDate on) {
        return Reading.count(
                published("select count(*)", "", region, on).query(Long.class).single(), unit());
    }

    @Override
    @Transactional(readOnly = true)
    public List<FigureRow> rows(int region, LocalDate on, int most) {
        return published("select id, code, name, published_on", " order by code limit :most", region, on)
                .param("most", most)
                .query((row, number) -> {
                    var id = new RecordId(region, row.getObject("id", UUID.class));
                    var label = row.getString("code") + " " + row.getString("name");
                    return new FigureRow(label, id, "/matters/" + id, row.getObject("published_on", LocalDate.class));
                })
                .list();
    }

    private StatementSpec published(String columns, String order, int region, LocalDate on) {
        return sql.sql(columns + PUBLISHED + order).param("region", region).param("day", on);
    }
}
