package org.zhiheng.documents;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiheng.audit.AuditLog;
import org.zhiheng.files.StoredFile;
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
            @Nullable RecordId seal,
            long atMicros,
            @JsonRawValue String content) {}

    private record Voided(String reason, long atMicros) {}

    private record Printed(RecordId file, String digest, long atMicros) {}

    private record SignedOnScreen(
            RecordId signature,
            String part,
            String signer,
            boolean refused,
            @Nullable String reason,
            @Nullable String witness,
            String textDigest,
            @Nullable Integer pagesRead,
            @Nullable String picture,
            @Nullable String pictureDigest,
            @JsonRawValue @Nullable String strokes,
            String device,
            RecordId file,
            String digest,
            long atMicros) {}

    private record SealSet(
            RecordId file, String digest, String name, boolean forTraining, String publicKey, long atMicros) {}

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
                issued.seal(),
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

    long sealSet(OrganSeal seal) {
        var payload = new SealSet(
                seal.picture(),
                seal.digest(),
                seal.name(),
                seal.forTraining(),
                seal.publicKey(),
                AuditLog.micros(seal.at()));
        return log.record("set-seal", seal.id(), seal.organ(), seal.on(), json.write(payload));
    }

    long sealWithdrawn(OrganSeal seal, String reason, LocalDate on, Instant at) {
        var payload = new Voided(reason, AuditLog.micros(at));
        return log.record("withdraw-seal", seal.id(), seal.organ(), on, json.write(payload));
    }

    long signedOnScreen(ScreenSignature signature, IssuedDocument issued, StoredFile signed) {
        var payload = new SignedOnScreen(
                signature.id(),
                signature.part(),
                signature.signer(),
                signature.isRefused(),
                signature.reason(),
                signature.witness(),
                signature.textDigest(),
                signature.pagesRead(),
                signature.picture(),
                signature.pictureDigest(),
                signature.strokes(),
                signature.device(),
                signed.id(),
                signed.digest(),
                AuditLog.micros(signature.at()));
        return record("sign-on-screen", issued, signature.on(), payload);
    }

    private long record(String act, IssuedDocument document, LocalDate on, Object payload) {
        return log.record(act, document.id(), document.organ(), on, json.write(payload));
    }
}
