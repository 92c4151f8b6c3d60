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

/** Measure 9: how many of those who may enforce hold a certificate that is valid on the day (持证上岗率, RY-01). */
@Component
class CertifiedShare implements Figure {

    private static final String IN_SERVICE = """
             from officers.officer
            where region_code = :region and kind in ('civil-servant', 'public-institution', 'police')
              and (left_on is null or left_on > :day)
            """;
    static final String CERTIFIED = """
            exists (select 1 from officers.certificate held
                     where held.region_code = officer.region_code and held.officer_id = officer.id
                       and held.issuer <> 'supervision' and held.state = 'valid'
                       and :day between held.valid_from and held.valid_until)
            """;

    private final JdbcClient sql;

    CertifiedShare(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String key() {
        return "officers-certified";
    }

    @Override
    public Set<Integer> measures() {
        return Set.of(9);
    }

    @Override
    public String name() {
        return "在岗人员持有效执法证件的比例";
    }

    @Override
    public String unit() {
        return "%";
    }

    @Override
    public BigDecimal target() {
        return BigDecimal.valueOf(100);
    }

    @Override
    @Transactional(readOnly = true)
    public Reading read(int region, LocalDate on) {
        return counted(
                        "select count(*) filter (where " + CERTIFIED + ") certified, count(*) everybody" + IN_SERVICE,
                        region,
                        on)
                .query((row, number) -> Reading.share(row.getLong("certified"), row.getLong("everybody"), "人"))
                .single();
    }

    /** Those without a certificate: the others need no attention. */
    @Override
    @Transactional(readOnly = true)
    public List<FigureRow> rows(int region, LocalDate on, int most) {
        return counted(
                        "select id, name" + IN_SERVICE + " and not " + CERTIFIED + " order by name, id limit :most",
                        region,
                        on)
                .param("most", most)
                .query((row, number) -> {
                    var id = new RecordId(region, row.getObject("id", UUID.class));
                    return new FigureRow(row.getString("name") + "：没有有效证件", id, "/officers/" + id, null);
                })
                .list();
    }

    private StatementSpec counted(String query, int region, LocalDate on) {
        return sql.sql(query).param("region", region).param("day", on);
    }
}
