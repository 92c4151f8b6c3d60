package org.zhiheng.examinations;

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
import org.zhiheng.platform.Rows;
import org.zhiheng.settings.LegalClock;

/**
 * Measures 3 and 9: how many of those on the lists of this year's closed examinations came (参考率), without those who could not
 * begin. It tells nothing of anybody's marks, and no names.
 */
@Component
class SatShare implements Figure {

    private static final String CLOSED = """
             from examinations.candidate candidate
             join examinations.examination examination
               on examination.region_code = candidate.region_code and examination.id = candidate.examination_id
             left join examinations.sitting sitting
               on sitting.region_code = candidate.region_code and sitting.examination_id = candidate.examination_id
              and sitting.officer_id = candidate.officer_id
            where candidate.region_code = :region and examination.state in ('drawn', 'published')
              and candidate.barred is not true
              and examination.closes_at < :end and examination.closes_at >= :start
            """;

    private final JdbcClient sql;

    SatShare(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String key() {
        return "examinations-sat";
    }

    @Override
    public Set<Integer> measures() {
        return Set.of(3, 9);
    }

    @Override
    public String name() {
        return "本年度考试的参考率";
    }

    @Override
    public String unit() {
        return "%";
    }

    @Override
    @Transactional(readOnly = true)
    public Reading read(int region, LocalDate on) {
        return asked("select count(sitting.id) sat, count(*) listed" + CLOSED, region, on)
                .query((row, number) -> Reading.share(row.getLong("sat"), row.getLong("listed"), "人次"))
                .single();
    }

    /** One examination a row. */
    @Override
    @Transactional(readOnly = true)
    public List<FigureRow> rows(int region, LocalDate on, int most) {
        return asked(
                        "select examination.id, examination.title, examination.closes_at, count(sitting.id) sat, count(*) listed"
                                + CLOSED + " group by examination.id, examination.title, examination.closes_at"
                                + " order by examination.closes_at desc, examination.id limit :most",
                        region,
                        on)
                .param("most", most)
                .query((row, number) -> new FigureRow(
                        row.getString("title") + "：应考 " + row.getLong("listed") + " 人，参考 " + row.getLong("sat") + " 人",
                        new RecordId(region, row.getObject("id", UUID.class)),
                        null,
                        LegalMoments.read(row, "closes_at").toLocalDate()))
                .list();
    }

    private StatementSpec asked(String query, int region, LocalDate on) {
        return sql.sql(query)
                .param("region", region)
                .param(
                        "start",
                        Rows.moment(on.withDayOfYear(1)
                                .atStartOfDay(LegalClock.CHINA)
                                .toInstant()))
                .param(
                        "end",
                        Rows.moment(
                                on.plusDays(1).atStartOfDay(LegalClock.CHINA).toInstant()));
    }
}
