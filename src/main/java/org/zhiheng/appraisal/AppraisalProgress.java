package org.zhiheng.appraisal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.officers.Officers;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.RecordId;

/** How far the appraisal of a year has come in each organ: numbers, no persons, no grades. */
@Component
class AppraisalProgress {

    private final JdbcClient sql;
    private final Officers officers;
    private final Organs organs;

    AppraisalProgress(JdbcClient sql, Officers officers, Organs organs) {
        this.sql = sql;
        this.officers = officers;
        this.organs = organs;
    }

    /**
     * One organ.
     *
     * @param due how many are to be appraised: those who hold a certificate, or for whom forms were drawn where these are more
     */
    record Line(RecordId organ, String organName, long due, long approved, long uses) {}

    @Transactional(readOnly = true)
    public List<Line> of(int region, int year, LocalDate on) {
        var lines = new HashMap<RecordId, Line>();
        officers.certifiedByOrgan(region, on)
                .forEach((organ, certified) -> lines.put(organ, new Line(organ, name(organ), certified, 0, 0)));
        sql.sql("select * from appraisal.progress(:region, :year, :day)")
                .param("region", region)
                .param("year", year)
                .param("day", on)
                .query((row, number) -> {
                    var organ = new RecordId(region, row.getObject("organ_id", UUID.class));
                    return new Line(
                            organ, name(organ), row.getLong("drawn"), row.getLong("approved"), row.getLong("uses"));
                })
                .list()
                .forEach(line -> lines.merge(line.organ(), line, AppraisalProgress::drawn));
        return new TreeSet<>(lines.keySet()).stream().map(lines::get).toList();
    }

    /** Those who hold a certificate are due, also where forms were drawn for a few of them only. */
    private static Line drawn(Line certified, Line forms) {
        return new Line(
                forms.organ(),
                forms.organName(),
                Math.max(certified.due(), forms.due()),
                forms.approved(),
                forms.uses());
    }

    private String name(RecordId organ) {
        return organs.find(organ).map(Organ::name).orElse("");
    }
}
