package org.zhiheng.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.cases.record.Footage;
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
    /** Whether one of these is late is for {@link Footage#handInBy} to say; what came on its own day cannot be. */
    private static final String ON_A_LATER_DAY = """
             and recording.acted_on > (recording.form ->> 'until')::timestamp::date
            order by recording.acted_on desc, sheet.id desc, recording.seq
            """;

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
        var late = late(region, on).size();
        return Reading.share(all - late, all, "段");
    }

    /** The cases whose recordings were late. */
    @Override
    @Transactional(readOnly = true)
    public List<FigureRow> rows(int region, LocalDate on, int most) {
        return late(region, on).stream().limit(most).map(Recording::row).toList();
    }

    /** A recording and the case that it shows. */
    private record Recording(RecordId record, String title, LocalDate on, LocalDateTime until) {

        FigureRow row() {
            return new FigureRow(title, record, "/cases/" + record, on);
        }
    }

    private List<Recording> late(int region, LocalDate on) {
        return ask(
                        "select sheet.id, concat_ws(' ', sheet.number, sheet.title) as title, recording.acted_on,"
                                + " (recording.form ->> 'until')::timestamp as until" + RECORDED + ON_A_LATER_DAY,
                        region,
                        on)
                .query((row, index) -> new Recording(
                        new RecordId(region, row.getObject("id", UUID.class)),
                        row.getString("title"),
                        row.getObject("acted_on", LocalDate.class),
                        row.getObject("until", LocalDateTime.class)))
                .stream()
                .filter(recording -> recording.on().isAfter(Footage.handInBy(recording.until())))
                .toList();
    }

    private JdbcClient.StatementSpec ask(String question, int region, LocalDate on) {
        return sql.sql(question).param("region", region).param("day", on);
    }
}
