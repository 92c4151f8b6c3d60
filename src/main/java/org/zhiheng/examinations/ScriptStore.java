package org.zhiheng.examinations;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiheng.access.Actor;
import org.zhiheng.platform.Keys;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Rows;

/** Keeps what was written to cases, under a number and without a name, and the marks given to it. */
@Repository
class ScriptStore {

    private static final String WAITING_FOR = """
            region_code = :region and state <> 'settled'
              and not exists (select 1 from examinations.mark own
                               where own.region_code = script.region_code and own.script_id = script.id
                                 and own.marker_id = cast(:marker as uuid))
            """;

    private final JdbcClient sql;

    ScriptStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** How many scripts there are, are settled, wait for a third marker, and wait for this marker. */
    record Counts(int all, int settled, int third, int forMe) {}

    void insert(Script script) {
        sql.sql("""
                insert into examinations.script (region_code, id, organ_id, examination_id, blind_number, seq, question_id, version,
                    body, most, state, marks)
                select region_code, :id, organ_id, id, :blind, :seq, :question, :version, :body, :most, :state, :marks
                  from examinations.examination where region_code = :region and id = :examination
                """)
                .param("region", script.id().region())
                .param("id", script.id().id())
                .param("examination", script.examination().id())
                .param("blind", script.blindNumber())
                .param("seq", script.seq())
                .param("question", script.question().id())
                .param("version", script.version())
                .param("body", script.body())
                .param("most", script.most())
                .param("state", Keys.of(script.state()))
                .param("marks", script.marks())
                .update();
    }

    /** Held until the transaction ends: two markers settle it one after the other. */
    Optional<Script> hold(RecordId id) {
        return sql.sql("select * from examinations.script where region_code = :region and id = :id for update")
                .param("region", id.region())
                .param("id", id.id())
                .query(ScriptStore::script)
                .optional();
    }

    List<Mark> marks(RecordId script) {
        return sql.sql(
                        "select * from examinations.mark where region_code = :region and script_id = :script order by nth")
                .param("region", script.region())
                .param("script", script.id())
                .query((row, number) -> new Mark(
                        row.getInt("nth"),
                        Rows.id(row, "marker_id"),
                        row.getString("marker_name"),
                        row.getBigDecimal("marks"),
                        row.getString("note"),
                        Objects.requireNonNull(Rows.instant(row, "marked_at"))))
                .list();
    }

    /** The next script for a marker, who has not marked it yet: those that wait for a third first. */
    Optional<Script> next(RecordId examination, RecordId marker) {
        return sql.sql("select * from examinations.script script where " + WAITING_FOR + """
                         and examination_id = :examination
                         order by state = 'third' desc, seq, blind_number limit 1
                        """)
                .param("region", examination.region())
                .param("examination", examination.id())
                .param("marker", marker.id())
                .query(ScriptStore::script)
                .optional();
    }

    Counts counts(RecordId examination, @Nullable RecordId marker) {
        return sql.sql("""
                        select count(*) every, count(*) filter (where state = 'settled') settled,
                               count(*) filter (where state = 'third') third, count(*) filter (where %s) for_me
                          from examinations.script script
                         where region_code = :region and examination_id = :examination
                        """.formatted(WAITING_FOR))
                .param("region", examination.region())
                .param("examination", examination.id())
                .param("marker", Rows.uuid(marker))
                .query((row, number) -> new Counts(
                        row.getInt("every"), row.getInt("settled"), row.getInt("third"), row.getInt("for_me")))
                .single();
    }

    void mark(RecordId script, int nth, Actor marker, Marking.Given given, Instant at) {
        sql.sql("""
                insert into examinations.mark
                    (region_code, script_id, nth, organ_id, marker_id, marker_name, marks, note, marked_at)
                select region_code, id, :nth, organ_id, :marker, :name, :marks, :note, :at
                  from examinations.script where region_code = :region and id = :script
                """)
                .param("region", script.region())
                .param("script", script.id())
                .param("nth", nth)
                .param("marker", marker.account().id())
                .param("name", marker.name())
                .param("marks", given.marks())
                .param("note", given.note())
                .param("at", Rows.moment(at))
                .update();
    }

    void settle(RecordId script, Script.State state, @Nullable BigDecimal marks) {
        sql.sql("""
                update examinations.script set state = :state, marks = :marks where region_code = :region and id = :id
                """)
                .param("state", Keys.of(state))
                .param("marks", marks)
                .param("region", script.region())
                .param("id", script.id())
                .update();
    }

    private static Script script(ResultSet row, int number) throws SQLException {
        return new Script(
                Rows.id(row, "id"),
                Rows.id(row, "examination_id"),
                row.getInt("blind_number"),
                row.getInt("seq"),
                Rows.id(row, "question_id"),
                row.getInt("version"),
                row.getString("body"),
                row.getBigDecimal("most"),
                Keys.read(Script.State.class, row.getString("state")),
                row.getBigDecimal("marks"));
    }
}
