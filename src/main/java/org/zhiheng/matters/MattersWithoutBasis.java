package org.zhiheng.matters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.zhiheng.law.Statute;
import org.zhiheng.law.Statutes;
import org.zhiheng.plans.figure.FigureRow;
import org.zhiheng.plans.figure.NoneWanted;
import org.zhiheng.platform.RecordId;

/** Measure 21: matters in use of which no basis is in force any more (无依据在用事项, CF-02); it should be none. */
@Component
class MattersWithoutBasis implements NoneWanted {

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
    public String columns() {
        return "id, code, name";
    }

    @Override
    public String order() {
        return "code";
    }

    @Override
    public FigureRow row(ResultSet row, int region) throws SQLException {
        var id = new RecordId(region, row.getObject("id", UUID.class));
        return new FigureRow(row.getString("code") + " " + row.getString("name"), id, "/matters/" + id, null);
    }

    @Override
    public StatementSpec ask(String columns, String ending, int region, LocalDate on) {
        var inForce = Statutes.standard().all().stream()
                .filter(statute -> statute.isInForceOn(on))
                .map(Statute::key)
                .toList();
        return sql.sql("select " + columns + BASELESS + ending)
                .param("region", region)
                .param("day", on)
                .param("inForce", inForce);
    }
}
