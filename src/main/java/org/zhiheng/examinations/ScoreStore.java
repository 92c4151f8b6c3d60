package org.zhiheng.examinations;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Rows;
import org.zhiheng.platform.StoredJson;

/** Keeps what each question of each sitting scored. */
@Repository
class ScoreStore {

    private final JdbcClient sql;
    private final StoredJson json;

    ScoreStore(JdbcClient sql, StoredJson json) {
        this.sql = sql;
        this.json = json;
    }

    /** What one question of one sitting scored. */
    record Scored(RecordId sitting, int seq, List<String> chosen, BigDecimal marks, BigDecimal most) {}

    /** One question that the key scored. */
    record Keyed(int seq, UUID question, int version, List<String> chosen, BigDecimal marks, BigDecimal most) {

        static Keyed of(PaperQuestion asked, List<String> chosen, BigDecimal marks) {
            var question = asked.question();
            return new Keyed(asked.seq(), question.id().id(), question.version(), chosen, marks, asked.marks());
        }
    }

    /** In one statement, as everybody hands in at the same moment. */
    void score(Sitting sitting, List<Keyed> scored) {
        sql.sql("""
                insert into examinations.item_score
                    (region_code, sitting_id, seq, organ_id, examination_id, question_id, version, chosen, marks, most)
                select :region, :sitting, seq, :organ, :examination, question, version, chosen, marks, most
                  from jsonb_to_recordset(cast(:scored as jsonb))
                    as scored (seq int, question uuid, version int, chosen text[], marks numeric, most numeric)
                """)
                .param("region", sitting.id().region())
                .param("sitting", sitting.id().id())
                .param("organ", sitting.organ().id())
                .param("examination", sitting.examination().id())
                .param("scored", json.write(scored))
                .update();
    }

    List<Scored> of(RecordId examination) {
        return sql.sql("""
                        select * from examinations.item_score
                         where region_code = :region and examination_id = :examination order by sitting_id, seq
                        """)
                .param("region", examination.region())
                .param("examination", examination.id())
                .query((row, number) -> new Scored(
                        Rows.id(row, "sitting_id"),
                        row.getInt("seq"),
                        List.copyOf(Set.copyOf(Rows.texts(row, "chosen"))),
                        row.getBigDecimal("marks"),
                        row.getBigDecimal("most")))
                .list();
    }
}
