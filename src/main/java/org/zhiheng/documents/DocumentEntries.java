package org.zhiheng.documents;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiheng.audit.AuditLog;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.StoredJson;

/** Writes the log's entries about documents; {@code documents.published_payload} makes their payloads again. */
@Component
class DocumentEntries {

    private final AuditLog log;
    private final StoredJson json;

    DocumentEntries(AuditLog log, StoredJson json) {
        this.log = log;
        this.json = json;
    }

    private record Issued(
            RecordId of,
            String kind,
            @Nullable String number,
            @Nullable Integer year,
            @Nullable Integer ordinal,
            String organName,
            int templateVersion,
            String token,
            long atMicros,
            @JsonRawValue String content) {}

    private record Voided(String reason, long atMicros) {}

    private record Printed(RecordId file, String digest, long atMicros) {}

    private record Scanned(RecordId file, long atMicros) {}

    long issued(
            IssuedDocument issued,
            @Nullable DocumentNumber number,
            String organName,
            String content,
            int templateVersion,
            Instant at) {
        var payload = new Issued(
                issued.record(),
                issued.kind().key(),
                issued.number(),
                number == null ? null : number.year(),
                number == null ? null : number.ordinal(),
                organName,
                templateVersion,
                issued.token(),
                AuditLog.micros(at),
                content);
        return record("issue-document", issued, issued.on(), payload);
    }

    long voided(IssuedDocument issued, String reason, LocalDate on, Instant at) {
        return record("void-document", issued, on, new Voided(reason, AuditLog.micros(at)));
    }

    long printed(IssuedDocument issued, RecordId file, String digest, Instant at) {
        return record("print-document", issued, issued.on(), new Printed(file, digest, AuditLog.micros(at)));
    }

    long scanned(IssuedDocument issued, RecordId file, LocalDate on, Instant at) {
        return record("link-scan", issued, on, new Scanned(file, AuditLog.micros(at)));
    }

    private long record(String act, IssuedDocument document, LocalDate on, Object payload) {
        return log.record(act, document.id(), document.organ(), on, json.write(payload));
    }
}
