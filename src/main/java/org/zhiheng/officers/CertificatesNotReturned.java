package org.zhiheng.officers;

import java.math.BigDecimal;
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

/** Measure 10: certificates of persons who have left and that were neither withdrawn nor cancelled (RY-04). */
@Component
class CertificatesNotReturned implements Figure {

    private static final String KEPT = """
             from officers.officer
             join officers.certificate held on held.region_code = officer.region_code and held.officer_id = officer.id
            where officer.region_code = :region and officer.left_on <= :day
              and held.state in ('valid', 'suspended') and held.valid_until >= :day
            """;

    private final JdbcClient sql;

    CertificatesNotReturned(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String key() {
        return "officers-certificates-not-returned";
    }

    @Override
    public Set<Integer> measures() {
        return Set.of(10);
    }

    @Override
    public String name() {
        return "已离岗而证件未收回、未注销";
    }

    @Override
    public String unit() {
        return "件";
    }

    @Override
    public BigDecimal target() {
        return BigDecimal.ZERO;
    }

    @Override
    @Transactional(readOnly = true)
    public Reading read(int region, LocalDate on) {
        return Reading.count(
                kept("select count(*)", "", region, on).query(Long.class).single(), unit());
    }

    @Override
    @Transactional(readOnly = true)
    public List<FigureRow> rows(int region, LocalDate on, int most) {
        return kept(
                        "select officer.id, name, held.number, left_on",
                        " order by left_on, officer.id limit :most",
                        region,
                        on)
                .param("most", most)
                .query((row, number) -> {
                    var id = new RecordId(region, row.getObject("id", UUID.class));
                    var label = row.getString("name") + "：" + row.getString("number");
                    return new FigureRow(label, id, "/officers/" + id, row.getObject("left_on", LocalDate.class));
                })
                .list();
    }

    private StatementSpec kept(String columns, String order, int region, LocalDate on) {
        return sql.sql(columns + KEPT + order).param("region", region).param("day", on);
    }
}
