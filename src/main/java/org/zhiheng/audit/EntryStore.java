package org.zhiheng.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiheng.platform.RecordId;

@Repository
class EntryStore {

    private final JdbcClient sql;

    EntryStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Writes the entry under the next number and hands it to the sealer. */
    long append(Entry entry) {
        return sql.sql("""
                with next as (
                    select nextval('audit.entry_number_seq') as number
                ), written as (
                    insert into audit.entry (region_code, number, act, refused, record_id, organ, legal_date, at,
                                             account, person, role, reason, payload_digest, kept)
                    select :region, number, :act, :refused, :record, :organ, :legalDate, :at,
                           :account, :person, :role, :reason, :digest, :kept
                      from next
                ), queued as (
                    insert into audit.unsealed (region_code, number) select :region, number from next
                )
                select number from next
                """)
                .param("region", entry.region())
                .param("act", entry.act())
                .param("refused", entry.refused())
                .param("record", entry.record().id())
                .param("organ", entry.organ().toString())
                .param("legalDate", entry.legalDate())
                .param("at", OffsetDateTime.ofInstant(entry.at(), ZoneOffset.UTC))
                .param(
                        "account",
                        entry.account() == null ? null : entry.account().toString())
                .param("person", entry.person())
                .param("role", entry.role())
                .param("reason", entry.reason())
                .param("digest", entry.payloadDigest())
                .param("kept", entry.kept())
                .query(Long.class)
                .single();
    }

    static Entry entry(ResultSet row, int index) throws SQLException {
        var account = row.getString("account");
        return new Entry(
                row.getLong("number"),
                row.getString("act"),
                row.getBoolean("refused"),
                new RecordId(row.getInt("region_code"), row.getObject("record_id", UUID.class)),
                RecordId.parse(row.getString("organ")),
                row.getObject("legal_date", LocalDate.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                account == null ? null : RecordId.parse(account),
                row.getString("person"),
                row.getString("role"),
                row.getString("reason"),
                row.getString("payload_digest"),
                row.getBoolean("kept"));
    }
}
