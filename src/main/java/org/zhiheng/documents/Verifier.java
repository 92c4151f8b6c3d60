package org.zhiheng.documents;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.audit.PaperSeal;
import org.zhiheng.documents.Verification.SealFound;
import org.zhiheng.documents.Verification.SignaturesFound;
import org.zhiheng.platform.RecordId;

/** Tells anybody who holds a paper what is known of it (查验): the row, the seal and the signatures on the file kept. */
@Service
class Verifier {

    private final JdbcClient sql;
    private final Printing printing;

    Verifier(JdbcClient sql, Printing printing) {
        this.sql = sql;
        this.printing = printing;
    }

    private record Found(
            RecordId document,
            RecordId organ,
            Verification known,
            @Nullable String seal,
            boolean forTraining,
            @Nullable String publicKey,
            List<String> signed,
            List<String> refused,
            List<String> signedTexts) {}

    @Transactional(readOnly = true)
    public Verification verify(String token) {
        var region = Integer.parseInt(token.substring(0, 6));
        return sql.sql("select * from documents.verify(:region, :token)")
                .param("region", region)
                .param("token", token)
                .query((row, number) -> found(row, region))
                .optional()
                .map(this::proved)
                .orElse(Verification.UNKNOWN);
    }

    private Verification proved(Found found) {
        var known = found.known();
        var signs = !found.signedTexts().isEmpty();
        var kept = found.seal() == null && !signs
                ? Optional.<byte[]>empty()
                : printing.kept(found.document(), found.organ());
        return new Verification(
                true,
                known.kind(),
                known.number(),
                known.organ(),
                known.on(),
                known.digest(),
                known.signedDigests(),
                known.voidedOn(),
                null,
                seal(found, kept),
                signs ? signatures(found, kept) : null);
    }

    private static @Nullable SealFound seal(Found found, Optional<byte[]> kept) {
        var key = found.publicKey();
        return found.seal() == null || key == null
                ? null
                : new SealFound(
                        found.seal(),
                        found.forTraining(),
                        PaperSeal.fingerprint(key),
                        kept.map(pdf -> PaperSeal.isGenuine(pdf, key)).orElse(null));
    }

    /** Every one must have signed the words that are kept. */
    private static SignaturesFound signatures(Found found, Optional<byte[]> kept) {
        var text = kept.map(TextDigest::of).orElse("");
        return new SignaturesFound(
                found.signed(), found.refused(), found.signedTexts().stream().allMatch(text::equals));
    }

    private static Found found(ResultSet row, int region) throws SQLException {
        return new Found(
                new RecordId(region, row.getObject("id", UUID.class)),
                new RecordId(region, row.getObject("organ_id", UUID.class)),
                new Verification(
                        true,
                        DocumentKind.of(row.getString("kind")).label(),
                        row.getString("number"),
                        row.getString("organ_name"),
                        row.getObject("issued_on", LocalDate.class),
                        row.getString("digest"),
                        texts(row.getArray("signed_digests")),
                        row.getObject("voided_on", LocalDate.class),
                        null,
                        null,
                        null),
                row.getString("seal"),
                row.getBoolean("for_training"),
                row.getString("public_key"),
                texts(row.getArray("signed")),
                texts(row.getArray("refused")),
                texts(row.getArray("signed_texts")));
    }

    private static List<String> texts(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
