package org.zhiheng.appraisal;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.officers.Officers;
import org.zhiheng.officers.Serving;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.RecordId;

/** How far the appraisal of a year has come in each organ: numbers, no persons, no grades. */
@Component
class AppraisalProgress {

    private final JdbcClient sql;
    private final Officers officers;
    private final Superiors superiors;
    private final Organs organs;

    AppraisalProgress(JdbcClient sql, Officers officers, Superiors superiors, Organs organs) {
        this.sql = sql;
        this.officers = officers;
        this.superiors = superiors;
        this.organs = organs;
    }

    /**
     * One organ.
     *
     * @param due how many are to be appraised: those who held a certificate as the year ended and do not lead the organ, or
     *     for whom forms were drawn where these are more
     */
    record Line(RecordId organ, String organName, long due, long approved) {}

    /** How often results were used in one organ (结果运用). */
    record Uses(RecordId organ, String organName, long times) {}

    private record Forms(RecordId organ, long drawn, long approved, long uses) {}

    /** How far a year that is over had come on a day. */
    @Transactional(readOnly = true)
    public List<Line> of(int region, int year, LocalDate on) {
        var lines = new HashMap<RecordId, Line>();
        certified(region, LocalDate.of(year, 12, 31))
                .forEach((organ, certified) -> lines.put(organ, new Line(organ, name(organ), certified, 0)));
        forms(region, year, on).stream()
                .map(forms -> new Line(forms.organ(), name(forms.organ()), forms.drawn(), forms.approved()))
                .forEach(line -> lines.merge(line.organ(), line, AppraisalProgress::drawn));
        return new TreeSet<>(lines.keySet()).stream().map(lines::get).toList();
    }

    /** How often results of a year had been used by a day; who is due for an appraisal is not asked. */
    @Transactional(readOnly = true)
    public List<Uses> uses(int region, int year, LocalDate on) {
        return forms(region, year, on).stream()
                .map(forms -> new Uses(forms.organ(), name(forms.organ()), forms.uses()))
                .toList();
    }

    private List<Forms> forms(int region, int year, LocalDate on) {
        return sql.sql("select * from appraisal.progress(:region, :year, :day)")
                .param("region", region)
                .param("year", year)
                .param("day", on)
                .query((row, number) -> new Forms(
                        new RecordId(region, row.getObject("organ_id", UUID.class)),
                        row.getLong("drawn"),
                        row.getLong("approved"),
                        row.getLong("uses")))
                .list();
    }

    /**
     * Who is counted before a form is drawn: who served as an officer of enforcement on the last day of the year, which takes a
     * certificate that held on that day (《行政执法监督条例》第十七条); officers are appraised every year (《公务员法》第三十六条). A form
     * may be drawn for more, whoever served on any day of the year, certified or not; they count once it is drawn. Who leads an
     * organ is appraised by the organ above (《公务员法》第三十七条第二款).
     */
    private Map<RecordId, Long> certified(int region, LocalDate day) {
        var leaders = new HashMap<RecordId, List<RecordId>>();
        return officers.serving(region, day, day).stream()
                .filter(each -> each.kind().mayHoldCertificate() && each.isCertified())
                .filter(each -> !leaders.computeIfAbsent(each.organ(), superiors::leaders)
                        .contains(each.id()))
                .collect(groupingBy(Serving::organ, counting()));
    }

    /** Those who held a certificate are due, also where forms were drawn for a few of them only. */
    private static Line drawn(Line certified, Line forms) {
        return new Line(forms.organ(), forms.organName(), Math.max(certified.due(), forms.due()), forms.approved());
    }

    private String name(RecordId organ) {
        return organs.find(organ).map(Organ::name).orElse("");
    }
}
