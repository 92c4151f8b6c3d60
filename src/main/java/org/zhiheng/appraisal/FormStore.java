package org.zhiheng.appraisal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.zhiheng.platform.Keys;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Rows;
import org.zhiheng.platform.StoredJson;

/** Keeps forms, the steps taken with them and the facts collected for them. */
@Repository
class FormStore {

    private static final String MATCHING = """
             from appraisal.form
            where region_code = :region
              and (cast(:organ as uuid) is null or organ_id = :organ)
              and (cast(:year as int) is null or year = :year)
              and (cast(:words as text) is null or position(:words in name) > 0)
              and stage = any (:stages) and officer_id <> all (:passedOver)
            """;

    private final JdbcClient sql;
    private final StoredJson json;

    FormStore(JdbcClient sql, StoredJson json) {
        this.sql = sql;
        this.json = json;
    }

    /**
     * What a list is narrowed by.
     *
     * @param organ null for all organs of the region
     * @param passedOver officers whose forms are left out
     */
    record Filter(
            int region,
            @Nullable RecordId organ,
            @Nullable Integer year,
            @Nullable String words,
            List<FormStage> stages,
            List<RecordId> passedOver) {}

    private record StoredRows(List<Finding.Row> rows) {}

    Optional<Form> find(RecordId id) {
        return sql.sql("select * from appraisal.form where region_code = :region and id = :id")
                .param("region", id.region())
                .param("id", id.id())
                .query(FormStore::form)
                .optional();
    }

    /** The latest year first, by name within it. */
    List<Form> search(Filter filter, @Nullable FormCursor after, int limit) {
        return asked(
                        "select *",
                        filter,
                        " and (cast(:afterYear as int) is null or (-year, name, id) > (-cast(:afterYear as int), :afterName, cast(:afterId as uuid)))"
                                + " order by -year, name, id limit :limit")
                .param("afterYear", after == null ? null : after.year())
                .param("afterName", after == null ? null : after.name())
                .param("afterId", after == null ? null : after.id())
                .param("limit", limit)
                .query(FormStore::form)
                .list();
    }

    int count(Filter filter) {
        return asked("select count(*) from (select 1", filter, " limit :limit) found")
                .param("limit", Page.COUNT_LIMIT + 1)
                .query(Integer.class)
                .single();
    }

    List<Form> ofOfficer(RecordId officer) {
        return sql.sql(
                        "select * from appraisal.form where region_code = :region and officer_id = :officer order by year desc")
                .param("region", officer.region())
                .param("officer", officer.id())
                .query(FormStore::form)
                .list();
    }

    private StatementSpec asked(String what, Filter filter, String ending) {
        var organ = filter.organ();
        return sql.sql(what + MATCHING + ending)
                .param("region", filter.region())
                .param("organ", organ == null ? null : organ.id())
                .param("year", filter.year())
                .param("words", filter.words())
                .param("stages", filter.stages().stream().map(FormStage::key).toArray(String[]::new))
                .param(
                        "passedOver",
                        filter.passedOver().stream().map(RecordId::id).toArray(UUID[]::new));
    }

    /** Whether it was written; not where the person has a form of that year, be it in another organ. */
    boolean insert(Form form) {
        return sql.sql("""
                insert into appraisal.form (region_code, id, organ_id, officer_id, version, name, post, year, stage, round,
                    drawn_on, uses)
                values (:region, :id, :organ, :officer, 1, :name, :post, :year, 'drawn', 1, :drawn, 0)
                on conflict (region_code, officer_id, year) do nothing
                """)
                        .param("region", form.id().region())
                        .param("id", form.id().id())
                        .param("organ", form.organ().id())
                        .param("officer", form.officer().id())
                        .param("name", form.name())
                        .param("post", form.post())
                        .param("year", form.year())
                        .param("drawn", form.drawnOn())
                        .update()
                == 1;
    }

    /** Whether it was written; not where somebody else took a step since. */
    boolean update(Form form) {
        return sql.sql("""
                        update appraisal.form
                           set version = :version, stage = :stage, round = :round, shown_on = :shown, proposed = :proposed,
                               grade = :grade, approved_on = :approved, uses = :uses
                         where region_code = :region and id = :id and version = :version - 1
                        """)
                        .param("region", form.id().region())
                        .param("id", form.id().id())
                        .param("version", form.version())
                        .param("stage", form.stage().key())
                        .param("round", form.round())
                        .param("shown", form.shownOn())
                        .param("proposed", Rows.key(form.proposed()))
                        .param("grade", Rows.key(form.grade()))
                        .param("approved", form.approvedOn())
                        .param("uses", form.uses())
                        .update()
                == 1;
    }

    void insert(RecordId form, RecordId organ, FormStep step, long entry) {
        sql.sql("""
                insert into appraisal.form_step (region_code, form_id, seq, organ_id, act, note, grade, use, upheld, acted_on,
                    acted_at, person, role, entry)
                values (:region, :form, :seq, :organ, :act, :note, :grade, :use, :upheld, :on, :at, :person, :role, :entry)
                """)
                .param("region", form.region())
                .param("form", form.id())
                .param("seq", step.seq())
                .param("organ", organ.id())
                .param("act", step.act().key())
                .param("note", step.note())
                .param("grade", Rows.key(step.grade()))
                .param("use", Rows.key(step.use()))
                .param("upheld", step.upheld())
                .param("on", step.on())
                .param("at", Rows.moment(step.at()))
                .param("person", step.person())
                .param("role", step.role())
                .param("entry", entry)
                .update();
    }

    List<FormStep> steps(RecordId form) {
        return sql.sql("select * from appraisal.form_step where region_code = :region and form_id = :form order by seq")
                .param("region", form.region())
                .param("form", form.id())
                .query(FormStore::step)
                .list();
    }

    void insert(Form form, List<Finding> findings) {
        for (var seq = 1; seq <= findings.size(); seq++) {
            var finding = findings.get(seq - 1);
            sql.sql("""
                    insert into appraisal.finding (region_code, form_id, round, seq, organ_id, source, name, meaning, indicator,
                        available, words, rows)
                    values (:region, :form, :round, :seq, :organ, :source, :name, :meaning, :indicator, :available, :words,
                        cast(:rows as jsonb))
                    """)
                    .param("region", form.id().region())
                    .param("form", form.id().id())
                    .param("round", form.round())
                    .param("seq", seq)
                    .param("organ", form.organ().id())
                    .param("source", finding.source())
                    .param("name", finding.name())
                    .param("meaning", finding.meaning())
                    .param("indicator", finding.indicator())
                    .param("available", finding.available())
                    .param("words", finding.words())
                    .param("rows", json.write(new StoredRows(finding.rows())))
                    .update();
        }
    }

    /** What was collected last. */
    List<Finding> findings(Form form) {
        return sql.sql("""
                        select * from appraisal.finding
                         where region_code = :region and form_id = :form and round = :round order by seq
                        """)
                .param("region", form.id().region())
                .param("form", form.id().id())
                .param("round", form.round())
                .query((row, number) -> new Finding(
                        row.getString("source"),
                        row.getString("name"),
                        row.getString("meaning"),
                        row.getBoolean("indicator"),
                        row.getBoolean("available"),
                        row.getString("words"),
                        json.read(row.getString("rows"), StoredRows.class).rows()))
                .list();
    }

    private static Form form(ResultSet row, int number) throws SQLException {
        return new Form(
                Rows.id(row, "id"),
                row.getInt("version"),
                Rows.id(row, "organ_id"),
                Rows.id(row, "officer_id"),
                row.getString("name"),
                row.getString("post"),
                row.getInt("year"),
                Keys.read(FormStage.class, row.getString("stage")),
                row.getInt("round"),
                row.getObject("drawn_on", LocalDate.class),
                row.getObject("shown_on", LocalDate.class),
                Rows.constant(row, "proposed", Grade.class),
                Rows.constant(row, "grade", Grade.class),
                row.getObject("approved_on", LocalDate.class),
                row.getInt("uses"));
    }

    private static FormStep step(ResultSet row, int number) throws SQLException {
        return new FormStep(
                row.getInt("seq"),
                Keys.read(FormAct.class, row.getString("act")),
                row.getString("note"),
                Rows.constant(row, "grade", Grade.class),
                Rows.constant(row, "use", Use.class),
                row.getObject("upheld", Boolean.class),
                row.getObject("acted_on", LocalDate.class),
                Objects.requireNonNull(Rows.instant(row, "acted_at")),
                row.getString("person"),
                row.getString("role"));
    }
}
