package org.zhiheng.examinations;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiheng.examinations.Draw.Asked;
import org.zhiheng.examinations.Draw.Pooled;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Rows;

/** Keeps pools and papers as they were drawn. */
@Repository
class PaperStore {

    private final JdbcClient sql;
    private final QuestionStore questions;

    PaperStore(JdbcClient sql, QuestionStore questions) {
        this.sql = sql;
        this.questions = questions;
    }

    void keepPool(RecordId examination, RecordId organ, List<Pooled> pool) {
        sql.sql("""
                insert into examinations.pool_question (region_code, examination_id, line, question_id, version, organ_id, digest)
                select :region, :examination, line, question, version, :organ, digest
                  from unnest(cast(:lines as int[]), cast(:questions as uuid[]), cast(:versions as int[]), cast(:digests as text[]))
                    as pool (line, question, version, digest)
                """)
                .param("region", examination.region())
                .param("examination", examination.id())
                .param("organ", organ.id())
                .param("lines", pool.stream().map(Pooled::line).toArray(Integer[]::new))
                .param(
                        "questions",
                        pool.stream().map(each -> each.question().id()).toArray(UUID[]::new))
                .param("versions", pool.stream().map(Pooled::version).toArray(Integer[]::new))
                .param("digests", pool.stream().map(Pooled::digest).toArray(String[]::new))
                .update();
    }

    void keepPaper(RecordId examination, RecordId organ, List<Asked> paper) {
        for (var asked : paper) {
            sql.sql("""
                    insert into examinations.paper_question
                        (region_code, examination_id, seq, line, question_id, version, organ_id, marks)
                    values (:region, :examination, :seq, :line, :question, :version, :organ, :marks)
                    """)
                    .param("region", examination.region())
                    .param("examination", examination.id())
                    .param("seq", asked.seq())
                    .param("line", asked.line())
                    .param("question", asked.question().id())
                    .param("version", asked.version())
                    .param("organ", organ.id())
                    .param("marks", asked.marks())
                    .update();
        }
    }

    List<Pooled> pool(RecordId examination) {
        return sql.sql("""
                        select * from examinations.pool_question
                         where region_code = :region and examination_id = :examination order by line, question_id
                        """)
                .param("region", examination.region())
                .param("examination", examination.id())
                .query((row, number) -> new Pooled(
                        row.getInt("line"),
                        Rows.id(row, "question_id"),
                        row.getInt("version"),
                        row.getString("digest")))
                .list();
    }

    List<Asked> asked(RecordId examination) {
        return sql.sql("""
                        select * from examinations.paper_question
                         where region_code = :region and examination_id = :examination order by seq
                        """)
                .param("region", examination.region())
                .param("examination", examination.id())
                .query((row, number) -> new Asked(
                        row.getInt("seq"),
                        row.getInt("line"),
                        Rows.id(row, "question_id"),
                        row.getInt("version"),
                        new BigDecimal(row.getString("marks"))))
                .list();
    }

    /** The paper with its questions in the versions asked. */
    List<PaperQuestion> paper(RecordId examination) {
        var byId = new HashMap<RecordId, Question>();
        questions.onPaper(examination).forEach(question -> byId.put(question.id(), question));
        return asked(examination).stream()
                .map(asked -> new PaperQuestion(
                        asked.seq(), Objects.requireNonNull(byId.get(asked.question())), asked.marks()))
                .toList();
    }
}
