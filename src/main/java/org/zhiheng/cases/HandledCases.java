package org.zhiheng.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.cases.clock.Clock;
import org.zhiheng.cases.clock.Clocks;
import org.zhiheng.cases.form.GiveReviewOpinion;
import org.zhiheng.cases.form.RecordUndoing;
import org.zhiheng.cases.form.ReviewConclusion;
import org.zhiheng.cases.record.CaseReader;
import org.zhiheng.cases.record.PenaltyCase;
import org.zhiheng.cases.record.TakenAct;
import org.zhiheng.law.Owner;
import org.zhiheng.platform.RecordId;

/** The door through which appraisal reads what an officer handled (办案事实): how, and in time or not; never a sum. */
@Service
public class HandledCases {

    private final CaseReader reader;
    private final Clocks clocks;
    private final JdbcClient sql;

    HandledCases(CaseReader reader, Clocks clocks, JdbcClient sql) {
        this.reader = reader;
        this.clocks = clocks;
        this.sql = sql;
    }

    /**
     * A case in which the officer acted.
     *
     * @param number null before it was opened
     * @param reviewsAgreed how often legal review agreed
     * @param reviewsObjected how often legal review found faults
     * @param kept periods of the organ that ended in the time asked for and were kept
     * @param missed those that were not
     */
    public record Handled(
            RecordId record,
            @Nullable String number,
            String title,
            LocalDate clueOn,
            @Nullable LocalDate filedOn,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate closedOn,
            int reviewsAgreed,
            int reviewsObjected,
            List<Term> kept,
            List<Term> missed) {}

    /** A decision of the officer that was changed, revoked or found unlawful, from the day on which that took effect. */
    public record Undone(RecordId record, @Nullable String number, String title, LocalDate on, String words) {}

    /** A period, and the last day of it. */
    public record Term(String name, LocalDate due, String words) {}

    private record Line(
            RecordId record,
            @Nullable String number,
            String title,
            LocalDate clueOn,
            @Nullable LocalDate filedOn,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate closedOn,
            @Nullable String field) {}

    /** Cases of an officer that were under way between two days, both included, the earliest first. */
    @Transactional(readOnly = true)
    public List<Handled> of(RecordId officer, LocalDate from, LocalDate until, LocalDate today) {
        return sql
                .sql("""
                        select id, number, title, clue_on, filed_on, decided_on, closed_on, field
                          from cases.case_sheet
                         where region_code = :region and :officer = any (officer_ids)
                           and clue_on <= :until and (closed_on is null or closed_on >= :from)
                         order by clue_on, id
                        """)
                .param("region", officer.region())
                .param("officer", officer.id())
                .param("from", from)
                .param("until", until)
                .query((row, number) -> new Line(
                        new RecordId(officer.region(), row.getObject("id", UUID.class)),
                        row.getString("number"),
                        row.getString("title"),
                        row.getObject("clue_on", LocalDate.class),
                        row.getObject("filed_on", LocalDate.class),
                        row.getObject("decided_on", LocalDate.class),
                        row.getObject("closed_on", LocalDate.class),
                        row.getString("field")))
                .list()
                .stream()
                .map(line -> handled(line, from, until, today))
                .toList();
    }

    /** What was undone between two days, both included, whenever the case was handled and closed. */
    @Transactional(readOnly = true)
    public List<Undone> undone(RecordId officer, LocalDate from, LocalDate until) {
        return sql
                .sql("""
                        select sheet.id, sheet.number, sheet.title
                          from cases.case_sheet sheet
                         where sheet.region_code = :region and :officer = any (sheet.officer_ids) and sheet.clue_on <= :until
                           and exists (select 1 from cases.case_act act
                                        where act.region_code = sheet.region_code and act.case_id = sheet.id
                                          and act.act = 'RECORD_UNDOING')
                         order by sheet.clue_on, sheet.id
                        """)
                .param("region", officer.region())
                .param("officer", officer.id())
                .param("until", until)
                .query((row, number) -> undone(
                        new RecordId(officer.region(), row.getObject("id", UUID.class)),
                        row.getString("number"),
                        row.getString("title")))
                .list()
                .stream()
                .flatMap(List::stream)
                .filter(undone -> !undone.on().isBefore(from) && !undone.on().isAfter(until))
                .toList();
    }

    private List<Undone> undone(RecordId record, @Nullable String number, String title) {
        return reader.get(record).all(RecordUndoing.class).stream()
                .map(TakenAct::form)
                .map(form -> new Undone(
                        record,
                        number,
                        title,
                        form.on(),
                        form.by().label() + form.kind().label()))
                .toList();
    }

    private Handled handled(Line line, LocalDate from, LocalDate until, LocalDate today) {
        var penaltyCase = reader.get(line.record());
        var terms = clocks.of(penaltyCase, line.field(), today).stream()
                .filter(clock -> clock.rule().owner() == Owner.ORGAN)
                .filter(clock -> clock.due()
                        .day()
                        .filter(day -> !day.isBefore(from) && !day.isAfter(until))
                        .isPresent())
                .toList();
        return new Handled(
                line.record(),
                line.number(),
                line.title(),
                line.clueOn(),
                line.filedOn(),
                line.decidedOn(),
                line.closedOn(),
                reviews(penaltyCase, ReviewConclusion.AGREE, from, until),
                reviews(penaltyCase, ReviewConclusion.DISAGREE, from, until),
                terms(terms, Clock.State.MET),
                Stream.concat(terms(terms, Clock.State.MISSED).stream(), terms(terms, Clock.State.OVERDUE).stream())
                        .toList());
    }

    private static int reviews(PenaltyCase penaltyCase, ReviewConclusion conclusion, LocalDate from, LocalDate until) {
        return (int) penaltyCase.all(GiveReviewOpinion.class).stream()
                .filter(taken -> !taken.on().isBefore(from) && !taken.on().isAfter(until))
                .filter(taken -> taken.form().conclusion() == conclusion)
                .count();
    }

    private static List<Term> terms(List<Clock> clocks, Clock.State state) {
        return clocks.stream()
                .filter(clock -> clock.state() == state)
                .flatMap(clock -> clock.due().day().map(day -> new Term(clock.name(), day, clock.words())).stream())
                .toList();
    }
}
