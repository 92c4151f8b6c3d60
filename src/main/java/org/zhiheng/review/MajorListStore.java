package org.zhiheng.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Rows;
import org.zhiheng.platform.StoredJson;

/** Keeps every version of the lists as it was written. */
@Repository
class MajorListStore {

    private final JdbcClient sql;
    private final StoredJson json;

    MajorListStore(JdbcClient sql, StoredJson json) {
        this.sql = sql;
        this.json = json;
    }

    /** The newest version first. */
    List<MajorList> of(RecordId organ) {
        return sql.sql("""
                        select * from review.major_list
                         where region_code = :region and organ_id = :organ order by version desc limit 200
                        """)
                .param("region", organ.region())
                .param("organ", organ.id())
                .query(this::list)
                .list();
    }

    Optional<MajorList> find(RecordId id) {
        return sql.sql("select * from review.major_list where region_code = :region and id = :id")
                .param("region", id.region())
                .param("id", id.id())
                .query(this::list)
                .optional();
    }

    /** The version that is applied on a day: of those published, the one that came into force last; of two, the one published last. */
    Optional<MajorList> inForce(RecordId organ, LocalDate on) {
        return sql.sql("""
                        select * from review.major_list
                         where region_code = :region and organ_id = :organ and published_on <= :on and from_day <= :on
                         order by from_day desc, published_on desc, version desc limit 1
                        """)
                .param("region", organ.region())
                .param("organ", organ.id())
                .param("on", on)
                .query(this::list)
                .optional();
    }

    /** Of every organ in the scope the newest version, by organ. */
    List<MajorList> newest(@Nullable RecordId organ) {
        return sql.sql("""
                        select distinct on (region_code, organ_id) * from review.major_list
                         where cast(:organ as uuid) is null or (region_code, organ_id) = (:region, :organ)
                         order by region_code, organ_id, version desc limit 500
                        """)
                .param("region", organ == null ? null : organ.region())
                .param("organ", Rows.uuid(organ))
                .query(this::list)
                .list();
    }

    /** Of every organ in the scope the version that is applied on a day. */
    List<MajorList> allInForce(LocalDate on) {
        return sql.sql("""
                        select distinct on (region_code, organ_id) * from review.major_list
                         where published_on <= :on and from_day <= :on
                         order by region_code, organ_id, from_day desc, published_on desc, version desc limit 500
                        """).param("on", on).query(this::list).list();
    }

    void insert(MajorList list) {
        try {
            sql.sql("""
                    insert into review.major_list
                        (region_code, id, organ_id, version, from_day, items, reason, person, made_at)
                    values (:region, :id, :organ, :version, :from, :items::jsonb, :reason, :person, :at)
                    """)
                    .param("region", list.id().region())
                    .param("id", list.id().id())
                    .param("organ", list.organ().id())
                    .param("version", list.version())
                    .param("from", list.from())
                    .param("items", json.write(list.items()))
                    .param("reason", list.reason())
                    .param("person", list.person())
                    .param("at", OffsetDateTime.ofInstant(list.madeAt(), ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException faster) {
            throw Problem.conflict("目录刚刚有了新的版本，请刷新后再改。");
        }
    }

    /** Whether it was published now; not where it was before. */
    boolean publish(RecordId id, LocalDate on) {
        return sql.sql("""
                        update review.major_list set published_on = :on
                         where region_code = :region and id = :id and published_on is null
                        """)
                        .param("on", on)
                        .param("region", id.region())
                        .param("id", id.id())
                        .update()
                == 1;
    }

    private MajorList list(ResultSet row, int number) throws SQLException {
        return new MajorList(
                Rows.id(row, "id"),
                Rows.id(row, "organ_id"),
                row.getInt("version"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("published_on", LocalDate.class),
                List.of(json.read(row.getString("items"), MajorItem[].class)),
                row.getString("reason"),
                row.getString("person"),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }
}
