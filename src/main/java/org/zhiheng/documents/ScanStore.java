package org.zhiheng.documents;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiheng.platform.RecordId;

@Repository
class ScanStore {

    private final JdbcClient sql;

    ScanStore(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(SignedScan scan, RecordId organ, RecordId by, long entry) {
        sql.sql("""
                insert into documents.signed_scan
                    (region_code, document_id, file_id, organ_id, linked_at, linked_by, person, entry)
                values (:region, :document, :file, :organ, :at, :by, :person, :entry)
                """)
                .param("region", scan.document().region())
                .param("document", scan.document().id())
                .param("file", scan.file().id())
                .param("organ", organ.id())
                .param("at", OffsetDateTime.ofInstant(scan.linkedAt(), ZoneOffset.UTC))
                .param("by", by.id())
                .param("person", scan.by())
                .param("entry", entry)
                .update();
    }

    List<SignedScan> of(RecordId document) {
        return sql.sql("""
                select file_id, person, linked_at from documents.signed_scan
                 where region_code = :region and document_id = :document
                 order by linked_at, file_id
                """)
                .param("region", document.region())
                .param("document", document.id())
                .query((row, number) -> new SignedScan(
                        document,
                        new RecordId(document.region(), row.getObject("file_id", UUID.class)),
                        row.getString("person"),
                        row.getObject("linked_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
