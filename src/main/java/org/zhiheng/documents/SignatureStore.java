package org.zhiheng.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiheng.access.Actor;
import org.zhiheng.files.StoredFile;
import org.zhiheng.platform.RecordId;

@Repository
class SignatureStore {

    private final JdbcClient sql;
    private final DocumentEntries entries;

    SignatureStore(JdbcClient sql, DocumentEntries entries) {
        this.sql = sql;
        this.entries = entries;
    }

    /** A file with all signatures so far. */
    record SignedFile(RecordId file, String digest) {}

    void insert(ScreenSignature signature, IssuedDocument issued, StoredFile signed, Actor by) {
        sql.sql("""
                insert into documents.screen_signature (region_code, id, document_id, organ_id, part, signer, refused,
                    reason, witness, text_digest, pages_read, picture, picture_digest, strokes, device, file_id, digest,
                    signed_on, signed_at, signed_by, person, entry)
                values (:region, :id, :document, :organ, :part, :signer, :refused,
                    :reason, :witness, :text, :pagesRead, :picture, :pictureDigest, :strokes::jsonb, :device, :file, :digest,
                    :on, :at, :by, :person, :entry)
                """)
                .param("region", issued.id().region())
                .param("id", signature.id().id())
                .param("document", issued.id().id())
                .param("organ", issued.organ().id())
                .param("part", signature.part())
                .param("signer", signature.signer())
                .param("refused", signature.isRefused())
                .param("reason", signature.reason())
                .param("witness", signature.witness())
                .param("text", signature.textDigest())
                .param("pagesRead", signature.pagesRead())
                .param("picture", signature.picture())
                .param("pictureDigest", signature.pictureDigest())
                .param("strokes", signature.strokes())
                .param("device", signature.device())
                .param("file", signed.id().id())
                .param("digest", signed.digest())
                .param("on", signature.on())
                .param("at", OffsetDateTime.ofInstant(signature.at(), ZoneOffset.UTC))
                .param("by", by.account().id())
                .param("person", signature.host())
                .param("entry", entries.signedOnScreen(signature, issued, signed))
                .update();
    }

    List<ScreenSignature> of(RecordId document) {
        return sql.sql("""
                select * from documents.screen_signature
                 where region_code = :region and document_id = :document
                 order by signed_at, id
                """)
                .param("region", document.region())
                .param("document", document.id())
                .query((row, number) -> signature(row, document))
                .list();
    }

    /** The paper with its signatures; empty where nobody has signed on a screen. */
    Optional<SignedFile> lastFile(RecordId document) {
        return sql.sql("""
                select file_id, digest from documents.screen_signature
                 where region_code = :region and document_id = :document
                 order by signed_at desc, id desc limit 1
                """)
                .param("region", document.region())
                .param("document", document.id())
                .query((row, number) -> new SignedFile(
                        new RecordId(document.region(), row.getObject("file_id", UUID.class)), row.getString("digest")))
                .optional();
    }

    private static ScreenSignature signature(ResultSet row, RecordId document) throws SQLException {
        return new ScreenSignature(
                new RecordId(document.region(), row.getObject("id", UUID.class)),
                document,
                row.getString("part"),
                row.getString("signer"),
                row.getString("reason"),
                row.getString("witness"),
                row.getString("text_digest"),
                row.getObject("pages_read", Integer.class),
                row.getString("picture"),
                row.getString("picture_digest"),
                row.getString("strokes"),
                row.getString("device"),
                row.getObject("signed_on", LocalDate.class),
                row.getObject("signed_at", OffsetDateTime.class).toInstant(),
                row.getString("person"));
    }
}
