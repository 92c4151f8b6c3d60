package org.zhiheng.examinations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.zhiheng.examinations.Examination.DrawnPaper;
import org.zhiheng.platform.Conditions;
import org.zhiheng.platform.Cursor;
import org.zhiheng.platform.Keys;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Rows;
import org.zhiheng.platform.StoredJson;

/** Keeps examinations. */
@Repository
class ExaminationStore {

    private static final String MATCHING = """
             from examinations.examination
            where region_code = :region
              and (cast(:words as text) is null or title like :words)
              and (cast(:purpose as text) is null or purpose = :purpose)
              and (cast(:state as text) is null or state = :state)
            """;
    private static final String DAY = "cast(opens_at at time zone 'Asia/Shanghai' as date)";

    private final JdbcClient sql;
    private final StoredJson json;

    ExaminationStore(JdbcClient sql, StoredJson json) {
        this.sql = sql;
        this.json = json;
    }

    /** What the list is narrowed by; null leaves it open. */
    record Filter(
            @Nullable String words,
            @Nullable String purpose,
            @Nullable String state) {}

    Optional<Examination> find(RecordId id) {
        return sql.sql("select * from examinations.examination where region_code = :region and id = :id")
                .param("region", id.region())
                .param("id", id.id())
                .query(ExaminationStore::examination)
                .optional();
    }

    /** Held until the transaction ends: whoever changes, draws, cancels, publishes or lists people does so alone. */
    Optional<Examination> hold(RecordId id) {
        return held(id, "for update");
    }

    /** Held together with others who begin to sit; nobody cancels in between. */
    Optional<Examination> share(RecordId id) {
        return held(id, "for share");
    }

    private Optional<Examination> held(RecordId id, String how) {
        return sql.sql("select * from examinations.examination where region_code = :region and id = :id " + how)
                .param("region", id.region())
                .param("id", id.id())
                .query(ExaminationStore::examination)
                .optional();
    }

    List<Examination> search(int region, Filter filter, @Nullable Cursor after, int limit) {
        return matching(
                        "select *" + MATCHING + " and (cast(:on as date) is null or (" + DAY
                                + ", id) < (:on, cast(:id as uuid))) order by " + DAY + " desc, id desc limit :limit",
                        region,
                        filter)
                .param("on", after == null ? null : after.on())
                .param("id", after == null ? null : after.id())
                .param("limit", limit)
                .query(ExaminationStore::examination)
                .list();
    }

    int count(int region, Filter filter) {
        return matching("select count(*) from (select 1" + MATCHING + " limit :limit) found", region, filter)
                .param("limit", Page.COUNT_LIMIT + 1)
                .query(Integer.class)
                .single();
    }

    private StatementSpec matching(String statement, int region, Filter filter) {
        return sql.sql(statement)
                .param("region", region)
                .param("words", Conditions.pattern(filter.words()))
                .param("purpose", filter.purpose())
                .param("state", filter.state());
    }

    /** Those on whose lists somebody stands and that were drawn, the newest first. */
    List<Examination> of(RecordId officer) {
        return sql.sql("""
                        select examination.* from examinations.examination examination
                          join examinations.candidate candidate
                            on candidate.region_code = examination.region_code and candidate.examination_id = examination.id
                         where candidate.region_code = :region and candidate.officer_id = :officer
                         order by examination.opens_at desc, examination.id desc limit 200
                        """)
                .param("region", officer.region())
                .param("officer", officer.id())
                .query(ExaminationStore::examination)
                .list();
    }

    /** The re-sits of the chain of an examination whose results are not published, of whichever they are. */
    List<RecordId> resitsToCome(Examination examination) {
        return sql.sql("""
                        select region_code, id from examinations.examination
                         where region_code = :region and root_id = :root and id <> :examination
                           and state in ('planned', 'drawn') order by id
                        """)
                .param("region", examination.id().region())
                .param("root", examination.root().id())
                .param("examination", examination.id().id())
                .query((row, number) -> Rows.id(row, "id"))
                .list();
    }

    void insert(RecordId id, RecordId organ, ExaminationEntry entry, RecordId root) {
        written("""
                insert into examinations.examination (region_code, id, organ_id, version, title, purpose, blueprint_id, opens_at,
                    closes_at, minutes, pass_mark, root_id, resit_of, state)
                values (:region, :id, :organ, 1, :title, :purpose, :blueprint, :opens, :closes, :minutes, :pass, :root, :resitOf,
                    'planned')
                """, id, entry)
                .param("organ", organ.id())
                .param("root", root.id())
                .param("resitOf", Rows.uuid(entry.resitOf()))
                .update();
    }

    /** Whether the change was written; not after the paper was drawn, and not where somebody was faster. */
    boolean update(RecordId id, ExaminationEntry entry, int version) {
        return written("""
                        update examinations.examination
                           set version = version + 1, title = :title, purpose = :purpose, blueprint_id = :blueprint,
                               opens_at = :opens, closes_at = :closes, minutes = :minutes, pass_mark = :pass
                         where region_code = :region and id = :id and version = :version and state = 'planned'
                        """, id, entry).param("version", version).update() == 1;
    }

    private StatementSpec written(String statement, RecordId id, ExaminationEntry entry) {
        return sql.sql(statement)
                .param("region", id.region())
                .param("id", id.id())
                .param("title", entry.title().strip())
                .param("purpose", Keys.of(entry.purpose()))
                .param("blueprint", entry.blueprint().id())
                .param("opens", LegalMoments.kept(entry.opensAt()))
                .param("closes", LegalMoments.kept(entry.closesAt()))
                .param("minutes", entry.minutes())
                .param("pass", entry.passMark());
    }

    boolean drawn(RecordId id, int version, Blueprint blueprint, ExamPapers.Drawn drawn, LocalDateTime at, String by) {
        return sql.sql("""
                        update examinations.examination
                           set version = version + 1, state = 'drawn', lines = :lines::jsonb, total = :total,
                               pool_digest = :pool, seed = :seed, paper_digest = :paper, drawn_at = :at, drawn_by = :by
                         where region_code = :region and id = :id and version = :version and state = 'planned'
                        """)
                        .param("lines", json.write(blueprint.lines()))
                        .param("total", blueprint.total())
                        .param("pool", drawn.poolDigest())
                        .param("seed", drawn.seed())
                        .param("paper", drawn.paperDigest())
                        .param("at", LegalMoments.kept(at))
                        .param("by", by)
                        .param("region", id.region())
                        .param("id", id.id())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** The lines by which the paper was drawn. */
    List<BlueprintLine> lines(RecordId id) {
        return sql.sql("select lines from examinations.examination where region_code = :region and id = :id")
                .param("region", id.region())
                .param("id", id.id())
                .query((row, number) -> row.getString("lines"))
                .optional()
                .map(lines -> List.of(json.read(lines, BlueprintLine[].class)))
                .orElse(List.of());
    }

    boolean cancel(RecordId id, int version, String why) {
        return sql.sql("""
                        update examinations.examination set version = version + 1, state = 'cancelled', cancelled_why = :why
                         where region_code = :region and id = :id and version = :version and state in ('planned', 'drawn')
                        """)
                        .param("why", why)
                        .param("region", id.region())
                        .param("id", id.id())
                        .param("version", version)
                        .update()
                == 1;
    }

    boolean publish(RecordId id, int version, LocalDate on, String by) {
        return sql.sql("""
                        update examinations.examination
                           set version = version + 1, state = 'published', published_on = :on, published_by = :by
                         where region_code = :region and id = :id and version = :version and state = 'drawn'
                        """)
                        .param("on", on)
                        .param("by", by)
                        .param("region", id.region())
                        .param("id", id.id())
                        .param("version", version)
                        .update()
                == 1;
    }

    private static Examination examination(ResultSet row, int number) throws SQLException {
        return new Examination(
                Rows.id(row, "id"),
                row.getInt("version"),
                Rows.id(row, "organ_id"),
                row.getString("title"),
                Keys.read(Purpose.class, row.getString("purpose")),
                Rows.id(row, "blueprint_id"),
                LegalMoments.read(row, "opens_at"),
                LegalMoments.read(row, "closes_at"),
                row.getInt("minutes"),
                row.getBigDecimal("pass_mark"),
                new RecordId(row.getInt("region_code"), row.getObject("root_id", UUID.class)),
                Rows.idOrNull(row, "resit_of"),
                Keys.read(Examination.State.class, row.getString("state")),
                draw(row),
                row.getObject("published_on", LocalDate.class),
                row.getString("published_by"),
                row.getString("cancelled_why"));
    }

    private static @Nullable DrawnPaper draw(ResultSet row) throws SQLException {
        var seed = row.getString("seed");
        return seed == null
                ? null
                : new DrawnPaper(
                        row.getString("pool_digest"),
                        seed,
                        row.getString("paper_digest"),
                        row.getBigDecimal("total"),
                        LegalMoments.read(row, "drawn_at"),
                        row.getString("drawn_by"));
    }
}
