package org.zhiheng.disclosure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.StoredJson;

/** Keeps publications as the list of their acts, which are only ever added. */
@Repository
class PublicationStore {

    private final JdbcClient sql;
    private final StoredJson json;

    PublicationStore(JdbcClient sql, StoredJson json) {
        this.sql = sql;
        this.json = json;
    }

    /** Opens the publication of a case's decision; not where there is one already. */
    boolean open(Publication publication, RecordId record, Instant at) {
        return sql.sql("""
                        insert into disclosure.publication (region_code, id, organ_id, case_id, created_at)
                        values (:region, :id, :organ, :case, :at)
                        on conflict (region_code, case_id) do nothing
                        """)
                        .param("region", publication.id().region())
                        .param("id", publication.id().id())
                        .param("organ", publication.organ().id())
                        .param("case", record.id())
                        .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Adds an act; two acts with one number cannot be: the second fails. */
    void add(Publication publication, TakenDoing taken, String content) {
        sql.sql("""
                insert into disclosure.publication_act (region_code, publication_id, seq, organ_id, act, content,
                    acted_on, acted_at, account_id, person, role, entry)
                values (:region, :publication, :seq, :organ, :act, :content::jsonb,
                    :on, :at, :account, :person, :role, :entry)
                """)
                .param("region", publication.id().region())
                .param("publication", publication.id().id())
                .param("seq", taken.seq())
                .param("organ", publication.organ().id())
                .param("act", taken.doing().name())
                .param("content", content)
                .param("on", taken.on())
                .param("at", OffsetDateTime.ofInstant(taken.at(), ZoneOffset.UTC))
                .param(
                        "account",
                        taken.account() == null ? null : taken.account().id())
                .param("person", taken.person())
                .param("role", taken.role())
                .param("entry", taken.entry())
                .update();
    }

    /** Until the transaction ends nobody else acts on it: of two at once the second reads what the first did. */
    void lock(RecordId id) {
        sql.sql("select pg_advisory_xact_lock(hashtext('disclosure.publication'), hashtext(:id))")
                .param("id", id.toString())
                .query((row, number) -> true)
                .list();
    }

    Optional<Publication> find(RecordId id) {
        return sql.sql("select organ_id from disclosure.publication where region_code = :region and id = :id")
                .param("region", id.region())
                .param("id", id.id())
                .query((row, number) ->
                        new Publication(id, new RecordId(id.region(), row.getObject("organ_id", UUID.class)), acts(id)))
                .optional();
    }

    Optional<RecordId> ofCase(RecordId record) {
        return sql.sql("select id from disclosure.publication where region_code = :region and case_id = :case")
                .param("region", record.region())
                .param("case", record.id())
                .query(UUID.class)
                .optional()
                .map(id -> new RecordId(record.region(), id));
    }

    private List<TakenDoing> acts(RecordId id) {
        return sql.sql("""
                select * from disclosure.publication_act
                 where region_code = :region and publication_id = :id order by seq
                """)
                .param("region", id.region())
                .param("id", id.id())
                .query(this::taken)
                .list();
    }

    private TakenDoing taken(ResultSet row, int number) throws SQLException {
        var doing = Doing.valueOf(row.getString("act"));
        var account = row.getObject("account_id", UUID.class);
        return new TakenDoing(
                row.getInt("seq"),
                doing,
                json.read(row.getString("content"), doing.content()),
                row.getObject("acted_on", LocalDate.class),
                row.getObject("acted_at", OffsetDateTime.class).toInstant(),
                account == null ? null : new RecordId(row.getInt("region_code"), account),
                row.getString("person"),
                row.getString("role"),
                row.getLong("entry"));
    }
}
