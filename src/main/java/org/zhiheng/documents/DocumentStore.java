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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiheng.platform.RecordId;

@Repository
class DocumentStore {

    private static final String SELECT = """
            select issued.region_code, issued.id, issued.organ_id, issued.record_region, issued.record_id, issued.kind,
                   issued.number, issued.issued_on, issued.token, issued.seal_id, voided.reason, printed.digest
              from documents.document issued
              left join documents.voided_document voided
                on voided.region_code = issued.region_code and voided.document_id = issued.id
              left join documents.printed_document printed
                on printed.region_code = issued.region_code and printed.document_id = issued.id
            """;

    private final JdbcClient sql;
    private final DocumentEntries entries;

    DocumentStore(JdbcClient sql, DocumentEntries entries) {
        this.sql = sql;
        this.entries = entries;
    }

    void insert(
            IssuedDocument issued,
            @Nullable DocumentNumber number,
            String organName,
            String content,
            int templateVersion,
            Instant at) {
        sql.sql("""
                insert into documents.document (region_code, id, organ_id, record_region, record_id, kind, number,
                    number_year, number_ordinal, organ_name, issued_on, issued_at, template_version, content, token,
                    seal_id, entry)
                values (:region, :id, :organ, :recordRegion, :record, :kind, :number,
                    :year, :ordinal, :organName, :on, :at, :templateVersion, :content::jsonb, :token,
                    :seal, :entry)
                """)
                .param("region", issued.id().region())
                .param("id", issued.id().id())
                .param("organ", issued.organ().id())
                .param("recordRegion", issued.record().region())
                .param("record", issued.record().id())
                .param("kind", issued.kind().key())
                .param("number", issued.number())
                .param("year", number == null ? null : number.year())
                .param("ordinal", number == null ? null : number.ordinal())
                .param("organName", organName)
                .param("on", issued.on())
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("templateVersion", templateVersion)
                .param("content", content)
                .param("token", issued.token())
                .param("seal", issued.seal() == null ? null : issued.seal().id())
                .param("entry", entries.issued(issued, number, organName, content, templateVersion, at))
                .update();
    }

    void insertVoid(IssuedDocument issued, String reason, LocalDate on, Instant at) {
        sql.sql("""
                insert into documents.voided_document
                    (region_code, document_id, organ_id, reason, voided_on, voided_at, entry)
                values (:region, :id, :organ, :reason, :on, :at, :entry)
                """)
                .param("region", issued.id().region())
                .param("id", issued.id().id())
                .param("organ", issued.organ().id())
                .param("reason", reason)
                .param("on", on)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("entry", entries.voided(issued, reason, on, at))
                .update();
    }

    Optional<IssuedDocument> find(RecordId id) {
        return sql.sql(SELECT + " where issued.region_code = :region and issued.id = :id")
                .param("region", id.region())
                .param("id", id.id())
                .query(DocumentStore::issued)
                .optional();
    }

    List<IssuedDocument> of(RecordId record) {
        return sql.sql(SELECT + """
                 where issued.region_code = :region and issued.record_id = :record
                 order by issued.issued_on, issued.id
                """)
                .param("region", record.region())
                .param("record", record.id())
                .query(DocumentStore::issued)
                .list();
    }

    String contentOf(RecordId id) {
        return sql.sql("select content::text from documents.document where region_code = :region and id = :id")
                .param("region", id.region())
                .param("id", id.id())
                .query(String.class)
                .single();
    }

    /** The file of its PDF; empty before it was printed. */
    Optional<RecordId> findPrinted(RecordId id) {
        return sql.sql("""
                select file_id from documents.printed_document where region_code = :region and document_id = :id
                """)
                .param("region", id.region())
                .param("id", id.id())
                .query((row, number) -> new RecordId(id.region(), row.getObject("file_id", UUID.class)))
                .optional();
    }

    /** Whoever prints, signs or voids the same document at the same time waits here until the first has finished. */
    void lockPrinting(RecordId id) {
        sql.sql("select pg_advisory_xact_lock(:key)")
                .param("key", id.id().getLeastSignificantBits())
                .query((row, number) -> true)
                .single();
    }

    void insertPrinted(IssuedDocument issued, RecordId file, String digest, Instant at) {
        sql.sql("""
                insert into documents.printed_document
                    (region_code, document_id, organ_id, file_id, digest, printed_at, entry)
                values (:region, :id, :organ, :file, :digest, :at, :entry)
                """)
                .param("region", issued.id().region())
                .param("id", issued.id().id())
                .param("organ", issued.organ().id())
                .param("file", file.id())
                .param("digest", digest)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("entry", entries.printed(issued, file, digest, at))
                .update();
    }

    private static IssuedDocument issued(ResultSet row, int number) throws SQLException {
        var region = row.getInt("region_code");
        var reason = row.getString("reason");
        var seal = row.getObject("seal_id", UUID.class);
        return new IssuedDocument(
                new RecordId(region, row.getObject("id", UUID.class)),
                new RecordId(row.getInt("record_region"), row.getObject("record_id", UUID.class)),
                new RecordId(region, row.getObject("organ_id", UUID.class)),
                DocumentKind.of(row.getString("kind")),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("token"),
                reason != null,
                reason,
                seal == null ? null : new RecordId(region, seal),
                row.getString("digest"));
    }
}
