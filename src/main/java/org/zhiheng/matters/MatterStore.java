package org.zhiheng.matters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.zhiheng.platform.Conditions;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.StoredJson;

/** Keeps matters: what lists ask for in columns, the whole entry beside it. */
@Repository
class MatterStore {

    private static final String MATCHING = """
             from matters.matter
            where (cast(:words as text) is null or name like :words or code like :words)
              and (cast(:field as text) is null or field = :field)
              and (cast(:organ as text) is null
                   or content -> 'organs' @> to_jsonb(cast(:organ as text))
                   or content -> 'empowerments' @> jsonb_build_array(jsonb_build_object('township', cast(:organ as text))))
              and (cast(:summary as boolean) is null or summary_possible = :summary)
              and (cast(:on as date) is null
                   or published_on <= :on and valid_from <= :on and (valid_until is null or valid_until >= :on))
            """;

    private final JdbcClient sql;
    private final StoredJson json;

    MatterStore(JdbcClient sql, StoredJson json) {
        this.sql = sql;
        this.json = json;
    }

    Optional<Matter> find(RecordId id) {
        return sql.sql("select * from matters.matter where region_code = :region and id = :id")
                .param("region", id.region())
                .param("id", id.id())
                .query(this::matter)
                .optional();
    }

    Optional<Matter> findByCode(int region, String code) {
        return sql.sql("select * from matters.matter where region_code = :region and code = :code")
                .param("region", region)
                .param("code", code)
                .query(this::matter)
                .optional();
    }

    /** By region and code, from behind {@code after}. */
    List<Matter> search(Matters.Filter filter, @Nullable CodeCursor after, int limit) {
        return matching(
                        "select * " + MATCHING
                                + " and (region_code, code) > (:afterRegion, :afterCode) order by region_code, code limit :limit",
                        filter)
                .param("afterRegion", after == null ? 0 : after.region())
                .param("afterCode", after == null ? "" : after.code())
                .param("limit", limit)
                .query(this::matter)
                .list();
    }

    /** How many match, never counted much further than lists tell. */
    int count(Matters.Filter filter) {
        return matching("select count(*) from (select 1 " + MATCHING + " limit :limit) found", filter)
                .param("limit", Page.COUNT_LIMIT + 1)
                .query(Integer.class)
                .single();
    }

    private StatementSpec matching(String statement, Matters.Filter filter) {
        return sql.sql(statement)
                .param("words", Conditions.pattern(filter.words()))
                .param("field", filter.field())
                .param("organ", filter.organ() == null ? null : filter.organ().toString())
                .param("summary", filter.summary())
                .param("on", filter.on());
    }

    /** The fields of enforcement in which there are matters. */
    List<String> fields() {
        return sql.sql("select distinct field from matters.matter order by field")
                .query((row, number) -> row.getString(1))
                .list();
    }

    void insert(RecordId id, MatterEntry entry) {
        try {
            write("""
                    insert into matters.matter
                        (region_code, id, version, code, name, field, summary_possible, published_on, valid_from, valid_until, content)
                    values (:region, :id, 1, :code, :name, :field, :summary, :published, :from, :until, :content::jsonb)
                    """, id, entry);
        } catch (DuplicateKeyException taken) {
            throw Problem.conflict("事项编码 " + entry.code() + " 已经存在，请改用其他编码，或者修改原有事项。");
        }
    }

    /** Whether the change was written; not where somebody else changed it since {@code version}. */
    boolean update(RecordId id, MatterEntry entry, int version) {
        return write("""
                        update matters.matter
                           set version = version + 1, code = :code, name = :name, field = :field,
                               summary_possible = :summary, published_on = :published, valid_from = :from,
                               valid_until = :until, content = :content::jsonb
                         where region_code = :region and id = :id and version = %d
                        """.formatted(version), id, entry) == 1;
    }

    /** One version, as it was written. */
    void keep(RecordId matter, int version, MatterEntry entry) {
        sql.sql("""
                insert into matters.matter_change (region_code, id, matter_id, version, content)
                values (:region, :id, :matter, :version, :content::jsonb)
                """)
                .param("region", matter.region())
                .param("id", RecordId.create(matter.region()).id())
                .param("matter", matter.id())
                .param("version", version)
                .param("content", json.write(entry))
                .update();
    }

    private int write(String statement, RecordId id, MatterEntry entry) {
        return sql.sql(statement)
                .param("region", id.region())
                .param("id", id.id())
                .param("code", entry.code())
                .param("name", entry.name())
                .param("field", entry.field())
                .param("summary", entry.summaryPossible())
                .param("published", entry.publishedOn())
                .param("from", entry.from())
                .param("until", entry.until())
                .param("content", json.write(entry))
                .update();
    }

    private Matter matter(ResultSet row, int number) throws SQLException {
        return Matter.of(
                new RecordId(row.getInt("region_code"), row.getObject("id", UUID.class)),
                row.getInt("version"),
                json.read(row.getString("content"), MatterEntry.class));
    }
}
