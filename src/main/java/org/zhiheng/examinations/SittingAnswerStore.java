package org.zhiheng.examinations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Rows;

/** Keeps every saving of every answer; none is ever written over. */
@Repository
class SittingAnswerStore {

    private final JdbcClient sql;

    SittingAnswerStore(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Whether it was saved: only of the person's own open sitting, before its time is over, and as the newest saving of the
     * question. The sitting is held until the transaction ends, so that nobody hands it in in between.
     */
    boolean save(RecordId sitting, RecordId officer, Answer answer) {
        return sql.sql("""
                        with held as (
                            select region_code, id, organ_id, examination_id from examinations.sitting
                             where region_code = :region and id = :sitting and officer_id = :officer
                               and state = 'open' and ends_at > :now
                               for share)
                        insert into examinations.answer (region_code, sitting_id, seq, revision, organ_id, chosen, body, saved_at)
                        select held.region_code, held.id, :seq, :revision, held.organ_id, cast(:chosen as text[]), :body, :now
                          from held
                          join examinations.paper_question asked
                            on asked.region_code = held.region_code and asked.examination_id = held.examination_id
                           and asked.seq = :seq
                         where not exists (select 1 from examinations.answer later
                                            where later.region_code = held.region_code and later.sitting_id = held.id
                                              and later.seq = :seq and later.revision >= :revision)
                        on conflict (region_code, sitting_id, seq, revision) do nothing
                        """)
                        .param("region", sitting.region())
                        .param("sitting", sitting.id())
                        .param("officer", officer.id())
                        .param("now", Rows.moment(answer.savedAt()))
                        .param("seq", answer.seq())
                        .param("revision", answer.revision())
                        .param("chosen", answer.chosen().toArray(String[]::new))
                        .param("body", answer.body())
                        .update()
                == 1;
    }

    /** The newest saving of one question. */
    Optional<Answer> find(RecordId sitting, int seq) {
        return sql.sql("""
                        select * from examinations.answer
                         where region_code = :region and sitting_id = :sitting and seq = :seq
                         order by revision desc limit 1
                        """)
                .param("region", sitting.region())
                .param("sitting", sitting.id())
                .param("seq", seq)
                .query(SittingAnswerStore::answer)
                .optional();
    }

    /** The newest saving of every question that was answered. */
    List<Answer> of(RecordId sitting) {
        return sql.sql("""
                        select distinct on (seq) * from examinations.answer
                         where region_code = :region and sitting_id = :sitting order by seq, revision desc
                        """)
                .param("region", sitting.region())
                .param("sitting", sitting.id())
                .query(SittingAnswerStore::answer)
                .list();
    }

    private static Answer answer(ResultSet row, int number) throws SQLException {
        return new Answer(
                row.getInt("seq"),
                row.getInt("revision"),
                Rows.texts(row, "chosen"),
                row.getString("body"),
                Objects.requireNonNull(Rows.instant(row, "saved_at")));
    }
}
