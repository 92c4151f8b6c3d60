package org.zhiheng.examinations;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Rows;

/** Keeps what each question of each sitting scored. */
@Repository
class ScoreStore {

    private final JdbcClient sql;

    ScoreStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** What one question of one sitting scored. */
    record Scored(RecordId sitting, int seq, List<String> chosen, BigDecimal marks, BigDecimal most) {}

    void score(Sitting sitting, PaperQuestion asked, List<String> chosen, BigDecimal marks) {
        sql.sql("""
                insert into examinations.item_score
                    (region_code, sitting_id, seq, organ_id, examination_id, question_id, version, chosen, marks, most)
                values (:region, :sitting, :seq, :organ, :examination, :question, :version, cast(:chosen as text[]), :marks, :most)
                """)
                .param("region", sitting.id().region())
                .param("sitting", sitting.id().id())
                .param("seq", asked.seq())
                .param("organ", sitting.organ().id())
                .param("examination", sitting.examination().id())
                .param("question", asked.question().id().id())
                .param("version", asked.question().version())
                .param("chosen", chosen.toArray(String[]::new))
                .param("marks", marks)
                .param("most", asked.marks())
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
