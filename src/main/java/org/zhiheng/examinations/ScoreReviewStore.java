package org.zhiheng.examinations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiheng.examinations.ScoreReviews.Answered;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Rows;

/** Keeps reviews of scores; what was published is not written over. */
@Repository
class ScoreReviewStore {

    private final JdbcClient sql;

    ScoreReviewStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whether it was asked now; not where it was asked before. */
    boolean ask(Result result, String reason, LocalDate on) {
        return sql.sql("""
                        insert into examinations.score_review (region_code, examination_id, officer_id, organ_id, reason, asked_on)
                        values (:region, :examination, :officer, :organ, :reason, :on)
                        on conflict (region_code, examination_id, officer_id) do nothing
                        """)
                        .param("region", result.examination().region())
                        .param("examination", result.examination().id())
                        .param("officer", result.officer().id())
                        .param("organ", result.organ().id())
                        .param("reason", reason)
                        .param("on", on)
                        .update()
                == 1;
    }

    /** Whether the answer was given now; not where there was one, or nobody asked. */
    boolean answer(Result result, Answered answered, @Nullable Boolean passed, LocalDate on, String by) {
        return sql.sql("""
                        update examinations.score_review
                           set answer = :answer, corrected = :corrected, passed = :passed, answered_on = :on, answered_by = :by
                         where region_code = :region and examination_id = :examination and officer_id = :officer
                           and answered_on is null
                        """)
                        .param("answer", answered.answer().strip())
                        .param("corrected", answered.corrected())
                        .param("passed", passed)
                        .param("on", on)
                        .param("by", by)
                        .param("region", result.examination().region())
                        .param("examination", result.examination().id())
                        .param("officer", result.officer().id())
                        .update()
                == 1;
    }

    List<ScoreReview> of(RecordId examination) {
        return sql.sql("""
                        select * from examinations.score_review
                         where region_code = :region and examination_id = :examination order by asked_on, officer_id
                        """)
                .param("region", examination.region())
                .param("examination", examination.id())
                .query(ScoreReviewStore::review)
                .list();
    }

    List<ScoreReview> ofPerson(RecordId officer) {
        return sql.sql("""
                        select * from examinations.score_review where region_code = :region and officer_id = :officer
                        """)
                .param("region", officer.region())
                .param("officer", officer.id())
                .query(ScoreReviewStore::review)
                .list();
    }

    private static ScoreReview review(ResultSet row, int number) throws SQLException {
        return new ScoreReview(
                Rows.id(row, "examination_id"),
                Rows.id(row, "officer_id"),
                row.getString("reason"),
                row.getObject("asked_on", LocalDate.class),
                row.getString("answer"),
                row.getBigDecimal("corrected"),
                row.getObject("answered_on", LocalDate.class),
                row.getString("answered_by"));
    }
}
