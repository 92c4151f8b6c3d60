package org.zhiheng.audit;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * SM3 of JSON in one canonical form: keys sorted, no spaces, numbers without trailing zeros, so that a text which the
 * database has stored as {@code jsonb} gives the digest of the text that was written.
 */
public final class PayloadDigest {

    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .enable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private PayloadDigest() {}

    /** The digest of a JSON text, 64 hex digits. */
    public static String of(String json) {
        var canonical = canonical(CANONICAL.readTree(json));
        return HexFormat.of().formatHex(sm3(canonical.getBytes(StandardCharsets.UTF_8)));
    }

    static String canonical(JsonNode json) {
        return CANONICAL.writeValueAsString(json);
    }

    static byte[] sm3(byte[]... parts) {
        var digest = new SM3Digest();
        for (var part : parts) {
            digest.update(part, 0, part.length);
        }
        var result = new byte[digest.getDigestSize()];
        digest.doFinal(result, 0);
        return result;
    }
}
