package org.zhiheng.training;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.zhiheng.platform.Conditions;
import org.zhiheng.platform.Cursor;
import org.zhiheng.platform.Keys;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Rows;

/** Keeps claims of training elsewhere. */
@Repository
class OutsideStore {

    private static final String MATCHING = """
             from training.outside_training
            where region_code = :region
              and (cast(:officer as uuid) is null or officer_id = :officer)
              and (cast(:words as text) is null or title like :words or provider like :words or officer_name like :words)
              and (cast(:state as text) is null or state = :state)
            """;

    private final JdbcClient sql;

    OutsideStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** What the list is narrowed by; null leaves it open. */
    record Filter(
            @Nullable String words,
            @Nullable String state,
            @Nullable RecordId officer) {}

    Optional<OutsideTraining> find(RecordId id) {
        return sql.sql("select * from training.outside_training where region_code = :region and id = :id")
                .param("region", id.region())
                .param("id", id.id())
                .query(OutsideStore::claim)
                .optional();
    }

    /** Whether the same training of the same person is claimed or counted already. */
    boolean isClaimed(RecordId officer, OutsideTraining.Claim claim) {
        return sql.sql("""
                        select exists (select 1 from training.outside_training
                                        where region_code = :region and officer_id = :officer and title = :title
                                          and from_day = :from and until_day = :until and state <> 'refused')
                        """)
                .param("region", officer.region())
                .param("officer", officer.id())
                .param("title", claim.title().strip())
                .param("from", claim.from())
                .param("until", claim.until())
                .query(Boolean.class)
                .single();
    }

    List<OutsideTraining> search(int region, Filter filter, @Nullable Cursor after, int limit) {
        return matching(
                        "select * " + MATCHING
                                + " and (cast(:afterOn as date) is null or (claimed_on, id) < (:afterOn, :afterId))"
                                + " order by claimed_on desc, id desc limit :limit",
                        region,
                        filter)
                .param("afterOn", after == null ? null : after.on())
                .param("afterId", after == null ? new UUID(0, 0) : after.id())
                .param("limit", limit)
                .query(OutsideStore::claim)
                .list();
    }

    int count(int region, Filter filter) {
        return matching("select count(*) from (select 1 " + MATCHING + " limit :limit) found", region, filter)
                .param("limit", Page.COUNT_LIMIT + 1)
                .query(Integer.class)
                .single();
    }

    private StatementSpec matching(String statement, int region, Filter filter) {
        return sql.sql(statement)
                .param("region", region)
                .param("officer", Rows.uuid(filter.officer()))
                .param("words", Conditions.pattern(filter.words()))
                .param("state", filter.state());
    }

    void insert(OutsideTraining claim) {
        sql.sql("""
                insert into training.outside_training (region_code, id, organ_id, version, officer_id, officer_name, title, provider,
                    category, from_day, until_day, claimed_hours, proof_id, state, counted_hours, claimed_by, claimed_on)
                values (:region, :id, :organ, 1, :officer, :name, :title, :provider, :category, :from, :until, :hours, :proof,
                    'claimed', 0, :by, :on)
                """)
                .param("region", claim.id().region())
                .param("id", claim.id().id())
                .param("organ", claim.organ().id())
                .param("officer", claim.officer().id())
                .param("name", claim.officerName())
                .param("title", claim.title())
                .param("provider", claim.provider())
                .param("category", Keys.of(claim.category()))
                .param("from", claim.from())
                .param("until", claim.until())
                .param("hours", claim.claimedHours())
                .param("proof", claim.proof().id())
                .param("by", claim.claimedBy())
                .param("on", claim.claimedOn())
                .update();
    }

    /** Whether the review was written; not where somebody else was faster. */
    boolean review(
            RecordId id,
            OutsideTraining.State state,
            BigDecimal hours,
            @Nullable String answer,
            String person,
            LocalDate on,
            int version) {
        return sql.sql("""
                        update training.outside_training
                           set version = version + 1, state = :state, counted_hours = :hours, answer = :answer,
                               reviewed_by = :person, reviewed_on = :on
                         where region_code = :region and id = :id and version = :version and state = 'claimed'
                        """)
                        .param("state", Keys.of(state))
                        .param("hours", hours)
                        .param("answer", answer)
                        .param("person", person)
                        .param("on", on)
                        .param("region", id.region())
                        .param("id", id.id())
                        .param("version", version)
                        .update()
                == 1;
    }

    private static OutsideTraining claim(ResultSet row, int number) throws SQLException {
        return new OutsideTraining(
                Rows.id(row, "id"),
                row.getInt("version"),
                Rows.id(row, "organ_id"),
                Rows.id(row, "officer_id"),
                row.getString("officer_name"),
                row.getString("title"),
                row.getString("provider"),
                Keys.read(Category.class, row.getString("category")),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getBigDecimal("claimed_hours"),
                Rows.id(row, "proof_id"),
                Keys.read(OutsideTraining.State.class, row.getString("state")),
                row.getBigDecimal("counted_hours"),
                row.getString("answer"),
                row.getString("claimed_by"),
                row.getObject("claimed_on", LocalDate.class),
                row.getString("reviewed_by"),
                row.getObject("reviewed_on", LocalDate.class));
    }
}
