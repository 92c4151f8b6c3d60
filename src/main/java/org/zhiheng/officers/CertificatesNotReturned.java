package org.zhiheng.officers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.zhiheng.plans.figure.FigureRow;
import org.zhiheng.plans.figure.NoneWanted;
import org.zhiheng.platform.RecordId;

/** Measure 10: certificates of persons who have left and that were neither withdrawn nor cancelled (RY-04). */
@Component
class CertificatesNotReturned implements NoneWanted {

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
    public String columns() {
        return "officer.id, name, held.number, left_on";
    }

    @Override
    public String order() {
        return "left_on, officer.id";
    }

    @Override
    public FigureRow row(ResultSet row, int region) throws SQLException {
        var id = new RecordId(region, row.getObject("id", UUID.class));
        var label = row.getString("name") + "：" + row.getString("number");
        return new FigureRow(label, id, "/officers/" + id, row.getObject("left_on", LocalDate.class));
    }

    @Override
    public StatementSpec ask(String columns, String ending, int region, LocalDate on) {
        return sql.sql("select " + columns + KEPT + ending)
                .param("region", region)
                .param("day", on);
    }
}
