package org.zhiheng.cases.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiheng.access.Role;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.cases.procedure.CaseProcedure;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;

/** Keeps cases as the list of their acts, which are only ever added. */
@Repository
public class CaseStore {

    private final JdbcClient sql;
    private final StoredForms stored;
    private final CaseFiles files;

    CaseStore(JdbcClient sql, StoredForms stored, CaseFiles files) {
        this.sql = sql;
        this.stored = stored;
        this.files = files;
    }

    /**
     * What another case on the same act of the same party is.
     *
     * @param pending opened and neither decided nor withdrawn
     */
    public record SameViolation(
            RecordId organ,
            @Nullable String number,
            @Nullable LocalDate filedOn,
            @Nullable LocalDate decidedOn,
            boolean pending,
            boolean fined) {}

    public void insert(PenaltyCase penaltyCase, Instant at) {
        sql.sql("""
                insert into cases.penalty_case (region_code, id, organ_id, procedure, created_at)
                values (:region, :id, :organ, :procedure, :at)
                """)
                .param("region", penaltyCase.id().region())
                .param("id", penaltyCase.id().id())
                .param("organ", penaltyCase.organ().id())
                .param("procedure", penaltyCase.kind().name())
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    /** Adds an act; two acts with one number cannot be: the second fails. */
    public void add(PenaltyCase penaltyCase, TakenAct<?> taken, String form) {
        sql.sql("""
                insert into cases.case_act (region_code, case_id, seq, organ_id, act, form, acted_on, acted_at,
                    account_id, officer_id, person, role, reason, entry)
                values (:region, :case, :seq, :organ, :act, :form::jsonb, :on, :at,
                    :account, :officer, :person, :role, :reason, :entry)
                """)
                .param("region", penaltyCase.id().region())
                .param("case", penaltyCase.id().id())
                .param("seq", taken.seq())
                .param("organ", penaltyCase.organ().id())
                .param("act", taken.act().name())
                .param("form", form)
                .param("on", taken.on())
                .param("at", OffsetDateTime.ofInstant(taken.at(), ZoneOffset.UTC))
                .param("account", taken.account().id())
                .param(
                        "officer",
                        taken.officer() == null ? null : taken.officer().id())
                .param("person", taken.person())
                .param("role", taken.role().key())
                .param("reason", taken.reason())
                .param("entry", taken.entry())
                .update();
        files.add(penaltyCase, taken);
    }

    /** The day on which an organ kept its first case here. */
    public Optional<LocalDate> firstKept(RecordId organ) {
        return sql.sql(
                        "select min(created_at) from cases.penalty_case where region_code = :region and organ_id = :organ")
                .param("region", organ.region())
                .param("organ", organ.id())
                .query(OffsetDateTime.class)
                .optional()
                .map(first -> first.atZoneSameInstant(LegalClock.CHINA).toLocalDate());
    }

    /** The case without its papers. */
    Optional<PenaltyCase> find(RecordId id) {
        return sql.sql("select organ_id, procedure from cases.penalty_case where region_code = :region and id = :id")
                .param("region", id.region())
                .param("id", id.id())
                .query((row, number) -> new PenaltyCase(
                        id,
                        new RecordId(id.region(), row.getObject("organ_id", UUID.class)),
                        CaseProcedure.valueOf(row.getString("procedure")),
                        acts(id),
                        List.of()))
                .optional();
    }

    private List<TakenAct<?>> acts(RecordId id) {
        return sql.sql("select * from cases.case_act where region_code = :region and case_id = :id order by seq")
                .param("region", id.region())
                .param("id", id.id())
                .<TakenAct<?>>query(this::taken)
                .list();
    }

    private TakenAct<?> taken(ResultSet row, int number) throws SQLException {
        var region = row.getInt("region_code");
        var act = Act.valueOf(row.getString("act"));
        var officer = row.getObject("officer_id", UUID.class);
        var kept = stored.read(row.getString("form"), act);
        return new TakenAct<>(
                row.getInt("seq"),
                act,
                kept.form(),
                row.getObject("acted_on", LocalDate.class),
                row.getObject("acted_at", OffsetDateTime.class).toInstant(),
                new RecordId(region, row.getObject("account_id", UUID.class)),
                officer == null ? null : new RecordId(region, officer),
                row.getString("person"),
                Role.of(row.getString("role")),
                row.getString("reason"),
                kept.past(),
                row.getLong("entry"));
    }

    /** The same act of the same party in other cases of the whole county (第二十五条、第二十九条). */
    public List<SameViolation> sameViolation(
            RecordId id, String partyDigest, RecordId matter, LocalDate from, LocalDate until) {
        return sql.sql("select * from cases.same_violation(:region, :id, :party, :matter, :from, :until)")
                .param("region", id.region())
                .param("id", id.id())
                .param("party", partyDigest)
                .param("matter", matter.id())
                .param("from", from)
                .param("until", until)
                .query((row, number) -> new SameViolation(
                        new RecordId(id.region(), row.getObject("organ_id", UUID.class)),
                        row.getString("number"),
                        row.getObject("filed_on", LocalDate.class),
                        row.getObject("decided_on", LocalDate.class),
                        row.getBoolean("pending"),
                        row.getBoolean("fined")))
                .list();
    }

    /**
     * Lets nobody else take any of these under a measure until this transaction ends: of two who look at the same moment
     * whether a thing is free, the second sees what the first did.
     */
    public void claim(RecordId id, List<String> marks) {
        marks.stream()
                .distinct()
                .sorted()
                .forEach(mark -> sql.sql(
                                "select 1 from (select pg_advisory_xact_lock(hashtextextended(:mark, :region))) locked")
                        .param("region", id.region())
                        .param("mark", "cases.held_marks " + mark)
                        .query(Integer.class)
                        .single());
    }

    /** What of these is under a measure in another case of the whole county (《行政强制法》第二十三条第二款). */
    public List<HeldElsewhere> heldElsewhere(RecordId id, List<String> marks) {
        return sql.sql("select * from cases.held_elsewhere(:region, :id, :marks)")
                .param("region", id.region())
                .param("id", id.id())
                .param("marks", marks.toArray(String[]::new))
                .query((row, number) -> new HeldElsewhere(
                        row.getString("mark"),
                        new RecordId(id.region(), row.getObject("organ_id", UUID.class)),
                        row.getString("number")))
                .list();
    }

    /**
     * A thing held in another case.
     *
     * @param number of that case; null before it was opened
     */
    public record HeldElsewhere(
            String mark, RecordId organ, @Nullable String number) {}

    /** How often the party was penalised in the whole county before (第三十三条). */
    public long earlierPenalties(RecordId id, String partyDigest) {
        return sql.sql("select cases.earlier_penalties(:region, :id, :party)")
                .param("region", id.region())
                .param("id", id.id())
                .param("party", partyDigest)
                .query(Long.class)
                .single();
    }
}
