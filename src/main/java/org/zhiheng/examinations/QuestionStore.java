package org.zhiheng.examinations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.zhiheng.examinations.QuestionBank.Filter;
import org.zhiheng.law.Citation;
import org.zhiheng.law.Statutes;
import org.zhiheng.platform.Conditions;
import org.zhiheng.platform.Cursor;
import org.zhiheng.platform.Keys;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Rows;
import org.zhiheng.platform.StoredJson;

/** Keeps every version of every question. */
@Repository
class QuestionStore {

    private static final String COLUMNS = """
            select version.*, question.version = version.version as current, question.retired_on, question.retired_why
              from examinations.question question
              join examinations.question_version version
                on version.region_code = question.region_code and version.question_id = question.id
            """;
    private static final String CURRENT = " and version.version = question.version";
    private static final String RETIRED = "question.retired_on is not null and question.retired_on <= :today";
    private static final String LAWFUL = "version.statute || '@' || version.law_from = any (cast(:laws as text[]))";
    private static final String MATCHING = """
             where question.region_code = :region
               and version.version = question.version
               and (cast(:words as text) is null or version.stem like :words)
               and (cast(:kind as text) is null or version.kind = :kind)
               and (cast(:level as text) is null or version.level = :level)
               and (cast(:difficulty as text) is null or version.difficulty = :difficulty)
               and (cast(:field as text) is null or version.field = :field)
               and (cast(:statute as text) is null or version.statute = :statute)
               and (cast(:standing as text) is null
                    or :standing = 'retired' and %1$s
                    or :standing = 'in-use' and not (%1$s) and %2$s
                    or :standing = 'set-aside' and not (%1$s) and not (%2$s))
            """.formatted(RETIRED, LAWFUL);

    private final JdbcClient sql;
    private final StoredJson json;

    QuestionStore(JdbcClient sql, StoredJson json) {
        this.sql = sql;
        this.json = json;
    }

    Optional<Question> find(RecordId id) {
        return sql.sql(COLUMNS + " where question.region_code = :region and question.id = :id" + CURRENT)
                .param("region", id.region())
                .param("id", id.id())
                .query(this::question)
                .optional();
    }

    /** The newest version first. */
    List<Question> versions(RecordId id) {
        return sql.sql(COLUMNS
                        + " where question.region_code = :region and question.id = :id order by version.version desc")
                .param("region", id.region())
                .param("id", id.id())
                .query(this::question)
                .list();
    }

    /** The versions that stand on the paper of an examination, by their ids. */
    List<Question> onPaper(RecordId examination) {
        return sql.sql(COLUMNS + """
                          join examinations.paper_question asked
                            on asked.region_code = version.region_code and asked.question_id = version.question_id
                           and asked.version = version.version
                         where asked.region_code = :region and asked.examination_id = :examination order by asked.seq
                        """)
                .param("region", examination.region())
                .param("examination", examination.id())
                .query(this::question)
                .list();
    }

    /** Every question that may be drawn on a day, by id. */
    List<Question> usable(int region, LocalDate today) {
        return sql.sql(COLUMNS + " where question.region_code = :region" + CURRENT + " and not (" + RETIRED + ") and "
                        + LAWFUL + " order by question.id")
                .param("region", region)
                .param("today", today)
                .param("laws", laws(today))
                .query(this::question)
                .list();
    }

    List<Question> search(int region, Filter filter, LocalDate today, @Nullable Cursor after, int limit) {
        return matching(
                        COLUMNS + MATCHING
                                + " and (cast(:on as date) is null or (version.made_on, question.id) < (:on, cast(:id as uuid)))"
                                + " order by version.made_on desc, question.id desc limit :limit",
                        region,
                        filter,
                        today)
                .param("on", after == null ? null : after.on())
                .param("id", after == null ? null : after.id())
                .param("limit", limit)
                .query(this::question)
                .list();
    }

    int count(int region, Filter filter, LocalDate today) {
        return matching(
                        "select count(*) from (" + COLUMNS.replace("select version.*", "select version.question_id")
                                + MATCHING + " limit :limit) found",
                        region,
                        filter,
                        today)
                .param("limit", Page.COUNT_LIMIT + 1)
                .query(Integer.class)
                .single();
    }

    private StatementSpec matching(String statement, int region, Filter filter, LocalDate today) {
        return sql.sql(statement)
                .param("region", region)
                .param("words", Conditions.pattern(filter.words()))
                .param("kind", filter.kind())
                .param("level", filter.level())
                .param("difficulty", filter.difficulty())
                .param("field", filter.field())
                .param("statute", filter.statute())
                .param("standing", filter.standing())
                .param("today", today)
                .param("laws", laws(today));
    }

    /** The versions of statutes in force on a day, as key@day. */
    private static String[] laws(LocalDate today) {
        var laws = new ArrayList<String>();
        Statutes.standard()
                .all()
                .forEach(statute -> statute.versionOn(today)
                        .ifPresent(version -> laws.add(statute.key() + "@" + version.inForceFrom())));
        return laws.toArray(String[]::new);
    }

    /** By what each of the stems is told apart from others: spaces, capitals and width do not count. */
    Map<String, String> keys(Collection<String> stems) {
        return sql
                .sql("select stem, examinations.stem_key(stem) key from unnest(cast(:stems as text[])) given (stem)")
                .param("stems", stems.toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString("stem"), row.getString("key")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
    }

    /** Those of the keys that a question of the bank has, besides one. */
    List<String> taken(int region, Collection<String> keys, @Nullable RecordId besides) {
        return sql.sql("""
                        select stem_key from examinations.question
                         where region_code = :region and stem_key = any (cast(:keys as text[]))
                           and (cast(:besides as uuid) is null or id <> :besides)
                        """)
                .param("region", region)
                .param("keys", keys.toArray(String[]::new))
                .param("besides", Rows.uuid(besides))
                .query((row, number) -> row.getString("stem_key"))
                .list();
    }

    /** A {@link org.springframework.dao.DuplicateKeyException} tells that another question has the stem. */
    void insert(Question question, RecordId organ, Instant at) {
        sql.sql("""
                insert into examinations.question (region_code, id, organ_id, version, stem_key)
                values (:region, :id, :organ, 1, examinations.stem_key(:stem))
                """)
                .param("stem", question.stem())
                .param("region", question.id().region())
                .param("id", question.id().id())
                .param("organ", organ.id())
                .update();
        keep(question, organ, at);
    }

    /** Whether the new version was written; not where somebody else wrote one since, or took the question out of use. */
    boolean change(Question question, RecordId organ, int known, Instant at) {
        var changed = sql.sql("""
                        update examinations.question set version = :next, stem_key = examinations.stem_key(:stem)
                         where region_code = :region and id = :id and version = :known and retired_on is null
                        """)
                .param("stem", question.stem())
                .param("next", question.version())
                .param("region", question.id().region())
                .param("id", question.id().id())
                .param("known", known)
                .update();
        if (changed == 1) {
            keep(question, organ, at);
        }
        return changed == 1;
    }

    boolean retire(RecordId id, int known, LocalDate on, String why) {
        return sql.sql("""
                        update examinations.question set retired_on = :on, retired_why = :why
                         where region_code = :region and id = :id and version = :known and retired_on is null
                        """)
                        .param("on", on)
                        .param("why", why)
                        .param("region", id.region())
                        .param("id", id.id())
                        .param("known", known)
                        .update()
                == 1;
    }

    boolean restore(RecordId id, int known) {
        return sql.sql("""
                        update examinations.question set retired_on = null, retired_why = null
                         where region_code = :region and id = :id and version = :known and retired_on is not null
                        """)
                        .param("region", id.region())
                        .param("id", id.id())
                        .param("known", known)
                        .update()
                == 1;
    }

    private void keep(Question question, RecordId organ, Instant at) {
        sql.sql("""
                insert into examinations.question_version (region_code, question_id, version, organ_id, kind, stem, options,
                    answer, explanation, field, level, difficulty, statute, article, law_from, digest, reason, person, made_on,
                    made_at)
                values (:region, :id, :version, :organ, :kind, :stem, :options::jsonb, cast(:answer as text[]), :explanation,
                    :field, :level, :difficulty, :statute, :article, :lawFrom, :digest, :reason, :person, :madeOn, :at)
                """)
                .param("region", question.id().region())
                .param("id", question.id().id())
                .param("version", question.version())
                .param("organ", organ.id())
                .param("kind", Keys.of(question.kind()))
                .param("stem", question.stem())
                .param("options", json.write(question.options()))
                .param("answer", question.answer().toArray(String[]::new))
                .param("explanation", question.explanation())
                .param("field", question.field())
                .param("level", Keys.of(question.level()))
                .param("difficulty", Keys.of(question.difficulty()))
                .param("statute", question.basis().statute())
                .param("article", question.basis().article())
                .param("lawFrom", question.lawFrom())
                .param("digest", question.digest())
                .param("reason", question.reason())
                .param("person", question.person())
                .param("madeOn", question.madeOn())
                .param("at", Rows.moment(at))
                .update();
    }

    private Question question(ResultSet row, int number) throws SQLException {
        return new Question(
                new RecordId(row.getInt("region_code"), row.getObject("question_id", UUID.class)),
                row.getInt("version"),
                row.getBoolean("current"),
                Keys.read(QuestionKind.class, row.getString("kind")),
                row.getString("stem"),
                List.of(json.read(row.getString("options"), Question.Option[].class)),
                Rows.texts(row, "answer"),
                row.getString("explanation"),
                row.getString("field"),
                Keys.read(QuestionLevel.class, row.getString("level")),
                Keys.read(Difficulty.class, row.getString("difficulty")),
                Citation.of(row.getString("statute"), row.getString("article")),
                row.getObject("law_from", LocalDate.class),
                row.getString("digest"),
                row.getString("reason"),
                row.getString("person"),
                row.getObject("made_on", LocalDate.class),
                row.getObject("retired_on", LocalDate.class),
                row.getString("retired_why"));
    }
}
