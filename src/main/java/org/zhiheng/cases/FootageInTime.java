package org.zhiheng.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.law.Parameters;
import org.zhiheng.plans.figure.Figure;
import org.zhiheng.plans.figure.FigureRow;
import org.zhiheng.plans.figure.Reading;
import org.zhiheng.platform.RecordId;

/** Measure 41: the share of audio-visual records that were handed in in time (音像上传及时率, SX-08). */
@Component
class FootageInTime implements Figure {

    private static final String RECORDED = """
             from cases.case_act recording
             join cases.case_sheet sheet on sheet.region_code = recording.region_code and sheet.id = recording.case_id
            where recording.region_code = :region and recording.act = 'RECORD_FOOTAGE' and recording.acted_on <= :day
            """;
    private static final String LATE =
            " and recording.acted_on > ((recording.form ->> 'until')::timestamp + make_interval(hours => :hours))::date";

    private final JdbcClient sql;

    FootageInTime(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String key() {
        return "cases-footage-in-time";
    }

    @Override
    public Set<Integer> measures() {
        return Set.of(41);
    }

    @Override
    public String name() {
        return "音像记录按时移交的比例";
    }

    @Override
    public String unit() {
        return "%";
    }

    @Override
    public @Nullable BigDecimal target() {
        return BigDecimal.valueOf(100);
    }

    @Override
    @Transactional(readOnly = true)
    public Reading read(int region, LocalDate on) {
        var all =
                ask("select count(*)" + RECORDED, region, on).query(Long.class).single();
        var late = ask("select count(*)" + RECORDED + LATE, region, on)
                .param("hours", hours(on))
                .query(Long.class)
                .single();
        return Reading.share(all - late, all, "段");
    }

    /** The cases whose recordings were late. */
    @Override
    @Transactional(readOnly = true)
    public List<FigureRow> rows(int region, LocalDate on, int most) {
        return ask(
                        "select sheet.id, sheet.number, sheet.title, recording.acted_on" + RECORDED + LATE
                                + " order by recording.acted_on desc, sheet.id desc limit :most",
                        region,
                        on)
                .param("hours", hours(on))
                .param("most", most)
                .query((row, index) -> {
                    var id = new RecordId(region, row.getObject("id", UUID.class));
                    var number = row.getString("number");
                    return new FigureRow(
                            (number == null ? "" : number + " ") + row.getString("title"),
                            id,
                            "/cases/" + id,
                            row.getObject("acted_on", LocalDate.class));
                })
                .list();
    }

    private JdbcClient.StatementSpec ask(String question, int region, LocalDate on) {
        return sql.sql(question).param("region", region).param("day", on);
    }

    private static int hours(LocalDate on) {
        return Math.toIntExact(Parameters.standard().number("cases.footage-hand-in", on));
    }
}
