package org.zhiheng.matters;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.law.Statute;
import org.zhiheng.law.Statutes;
import org.zhiheng.plans.figure.Figure;
import org.zhiheng.plans.figure.FigureRow;
import org.zhiheng.plans.figure.Reading;
import org.zhiheng.platform.RecordId;

/** Measure 21: matters in use of which no basis is in force any more (无依据在用事项, CF-02); it should be none. */
@Component
class MattersWithoutBasis implements Figure {

    private static final String BASELESS = """
             from matters.matter
            where region_code = :region
              and valid_from <= :day and (valid_until is null or valid_until >= :day)
              and not exists (
                  select 1 from jsonb_array_elements(content -> 'penaltyBases') basis
                   where basis ->> 'statute' in (:inForce))
            """;

    private final JdbcClient sql;

    MattersWithoutBasis(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String key() {
        return "matters-without-basis";
    }

    @Override
    public Set<Integer> measures() {
        return Set.of(21);
    }

    @Override
    public String name() {
        return "依据已失效而仍在用的行政处罚事项";
    }

    @Override
    public String unit() {
        return "项";
    }

    @Override
    public BigDecimal target() {
        return BigDecimal.ZERO;
    }

    @Override
    @Transactional(readOnly = true)
    public Reading read(int region, LocalDate on) {
        return Reading.count(
                baseless("select count(*)", "", region, on).query(Long.class).single(), unit());
    }

    @Override
    @Transactional(readOnly = true)
    public List<FigureRow> rows(int region, LocalDate on, int most) {
        return baseless("select id, code, name", " order by code limit :most", region, on)
                .param("most", most)
                .query((row, number) -> {
                    var id = new RecordId(region, row.getObject("id", UUID.class));
                    return new FigureRow(
                            row.getString("code") + " " + row.getString("name"), id, "/matters/" + id, null);
                })
                .list();
    }

    private StatementSpec baseless(String columns, String order, int region, LocalDate on) {
        var inForce = Statutes.standard().all().stream()
                .filter(statute -> statute.isInForceOn(on))
                .map(Statute::key)
                .toList();
        return sql.sql(columns + BASELESS + order)
                .param("region", region)
                .param("day", on)
                .param("inForce", inForce);
    }
}
