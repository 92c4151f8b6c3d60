package org.zhiheng.examinations;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiheng.platform.Keys;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Rows;

/** Keeps published results. */
@Repository
class ResultStore {

    private final JdbcClient sql;

    ResultStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param organs whose people; null for all */
    List<Result> of(RecordId examination, @Nullable Collection<RecordId> organs) {
        return sql.sql("""
                        select * from examinations.standing_result
                         where region_code = :region and examination_id = :examination
                           and (cast(:organs as uuid[]) is null or organ_id = any (cast(:organs as uuid[])))
                         order by organ_id, name, officer_id limit 5000
                        """)
                .param("region", examination.region())
                .param("examination", examination.id())
                .param(
                        "organs",
                        organs == null
                                ? null
                                : organs.stream().map(RecordId::id).toArray(UUID[]::new))
                .query(ResultStore::result)
                .list();
    }

    /** Somebody's own, the newest first. */
    List<Result> ofPerson(RecordId officer) {
        return sql.sql("""
                        select * from examinations.standing_result
                         where region_code = :region and officer_id = :officer order by published_on desc, examination_id desc
                        """)
                .param("region", officer.region())
                .param("officer", officer.id())
                .query(ResultStore::result)
                .list();
    }

    /** Who did not pass, or did not come. */
    Set<RecordId> failed(RecordId examination) {
        return new HashSet<>(sql.sql("""
                        select region_code, officer_id from examinations.standing_result
                         where region_code = :region and examination_id = :examination and not passed
                        """)
                .param("region", examination.region())
                .param("examination", examination.id())
                .query((row, number) -> Rows.id(row, "officer_id"))
                .list());
    }

    /** Whether somebody passed an examination or a re-sit of its chain. */
    boolean passed(RecordId root, RecordId officer) {
        return sql.sql("""
                        select exists (select 1 from examinations.standing_result result
                                         join examinations.examination examination
                                           on examination.region_code = result.region_code
                                          and examination.id = result.examination_id
                                        where result.region_code = :region and result.officer_id = :officer
                                          and result.passed and examination.root_id = :root)
                        """)
                .param("region", root.region())
                .param("officer", officer.id())
                .param("root", root.id())
                .query(Boolean.class)
                .single();
    }

    /** Settles the essays of everybody into the scores of the questions. */
    void scoreWritten(RecordId examination) {
        sql.sql("""
                insert into examinations.item_score
                    (region_code, sitting_id, seq, organ_id, examination_id, question_id, version, chosen, marks, most)
                select script.region_code, sitting.id, script.seq, sitting.organ_id, script.examination_id, script.question_id,
                       script.version, '{}', script.marks, script.most
                  from examinations.script script
                  join examinations.sitting sitting
                    on sitting.region_code = script.region_code and sitting.examination_id = script.examination_id
                   and sitting.blind_number = script.blind_number
                 where script.region_code = :region and script.examination_id = :examination
                """)
                .param("region", examination.region())
                .param("examination", examination.id())
                .update();
    }

    /** Everybody on the list has a result; who did not come has none of the marks. */
    void publish(RecordId examination, BigDecimal passMark, LocalDate on) {
        sql.sql("""
                insert into examinations.result (region_code, examination_id, officer_id, organ_id, name, sitting_id, objective,
                    written, total, passed, published_on)
                select candidate.region_code, candidate.examination_id, candidate.officer_id, candidate.organ_id, candidate.name,
                       sitting.id, coalesce(score.objective, 0), coalesce(score.written, 0), coalesce(score.total, 0),
                       sitting.id is not null and coalesce(score.total, 0) >= :pass, :on
                  from examinations.candidate candidate
                  left join examinations.sitting sitting
                    on sitting.region_code = candidate.region_code and sitting.examination_id = candidate.examination_id
                   and sitting.officer_id = candidate.officer_id
                  left join lateral (
                       select sum(item.marks) total,
                              coalesce(sum(item.marks) filter (where version.kind <> 'case'), 0) objective,
                              coalesce(sum(item.marks) filter (where version.kind = 'case'), 0) written
                         from examinations.item_score item
                         join examinations.question_version version
                           on version.region_code = item.region_code and version.question_id = item.question_id
                          and version.version = item.version
                        where item.region_code = sitting.region_code and item.sitting_id = sitting.id) score on true
                 where candidate.region_code = :region and candidate.examination_id = :examination
                """)
                .param("pass", passMark)
                .param("on", on)
                .param("region", examination.region())
                .param("examination", examination.id())
                .update();
    }

    private static Result result(ResultSet row, int number) throws SQLException {
        var review = row.getString("review");
        return new Result(
                Rows.id(row, "examination_id"),
                Rows.id(row, "officer_id"),
                Rows.id(row, "organ_id"),
                row.getString("name"),
                Rows.idOrNull(row, "sitting_id"),
                row.getBigDecimal("objective"),
                row.getBigDecimal("written"),
                row.getBigDecimal("total"),
                row.getBoolean("passed"),
                row.getObject("published_on", LocalDate.class),
                review == null ? null : Keys.read(ScoreReview.State.class, review));
    }
}
