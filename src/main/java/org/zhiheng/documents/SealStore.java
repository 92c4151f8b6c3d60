package org.zhiheng.documents;

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
import org.zhiheng.access.Actor;
import org.zhiheng.platform.RecordId;

@Repository
class SealStore {

    private static final String SELECT = """
            select seal.*, withdrawn.withdrawn_on, withdrawn.reason
              from documents.organ_seal seal
              left join documents.withdrawn_seal withdrawn
                on withdrawn.region_code = seal.region_code and withdrawn.seal_id = seal.id
             where seal.region_code = :region
            """;

    private final JdbcClient sql;
    private final DocumentEntries entries;

    SealStore(JdbcClient sql, DocumentEntries entries) {
        this.sql = sql;
        this.entries = entries;
    }

    void insert(OrganSeal seal, Actor by) {
        sql.sql("""
                insert into documents.organ_seal (region_code, id, organ_id, file_id, digest, name, for_training,
                    public_key, set_on, set_at, set_by, person, entry)
                values (:region, :id, :organ, :file, :digest, :name, :training, :key, :on, :at, :by, :person, :entry)
                """)
                .param("region", seal.id().region())
                .param("id", seal.id().id())
                .param("organ", seal.organ().id())
                .param("file", seal.picture().id())
                .param("digest", seal.digest())
                .param("name", seal.name())
                .param("training", seal.forTraining())
                .param("key", seal.publicKey())
                .param("on", seal.on())
                .param("at", OffsetDateTime.ofInstant(seal.at(), ZoneOffset.UTC))
                .param("by", by.account().id())
                .param("person", by.name())
                .param("entry", entries.sealSet(seal))
                .update();
    }

    void insertWithdrawal(OrganSeal seal, String reason, LocalDate on, Instant at, Actor by) {
        sql.sql("""
                insert into documents.withdrawn_seal (region_code, seal_id, organ_id, reason, withdrawn_on, withdrawn_at,
                    withdrawn_by, person, entry)
                values (:region, :seal, :organ, :reason, :on, :at, :by, :person, :entry)
                """)
                .param("region", seal.id().region())
                .param("seal", seal.id().id())
                .param("organ", seal.organ().id())
                .param("reason", reason)
                .param("on", on)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("by", by.account().id())
                .param("person", by.name())
                .param("entry", entries.sealWithdrawn(seal, reason, on, at))
                .update();
    }

    Optional<OrganSeal> find(RecordId id) {
        return sql.sql(SELECT + " and seal.id = :id")
                .param("region", id.region())
                .param("id", id.id())
                .query(SealStore::seal)
                .optional();
    }

    /** Whoever sets or withdraws a seal of the same organ at the same time waits here until the first has finished. */
    void lockSeals(RecordId organ) {
        sql.sql("select pg_advisory_xact_lock(hashtext('documents.organ_seal'), hashtext(:id))")
                .param("id", organ.toString())
                .query((row, number) -> true)
                .single();
    }

    /** The one in use: there is never a second. */
    Optional<OrganSeal> current(RecordId organ) {
        return of(organ).stream().filter(OrganSeal::isInUse).findFirst();
    }

    /** All of the organ, the last first. */
    List<OrganSeal> of(RecordId organ) {
        return sql.sql(SELECT + " and seal.organ_id = :organ order by seal.set_at desc, seal.id desc")
                .param("region", organ.region())
                .param("organ", organ.id())
                .query(SealStore::seal)
                .list();
    }

    private static OrganSeal seal(ResultSet row, int number) throws SQLException {
        var region = row.getInt("region_code");
        return new OrganSeal(
                new RecordId(region, row.getObject("id", UUID.class)),
                new RecordId(region, row.getObject("organ_id", UUID.class)),
                new RecordId(region, row.getObject("file_id", UUID.class)),
                row.getString("digest"),
                row.getString("name"),
                row.getBoolean("for_training"),
                row.getString("public_key"),
                row.getObject("set_on", LocalDate.class),
                row.getObject("set_at", OffsetDateTime.class).toInstant(),
                row.getString("person"),
                row.getObject("withdrawn_on", LocalDate.class),
                row.getString("reason"));
    }
}
