package org.zhiheng.audit;

import org.zhiheng.platform.Sm3;
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
        return Sm3.hex(canonical(CANONICAL.readTree(json)));
    }

    static String canonical(JsonNode json) {
        return CANONICAL.writeValueAsString(json);
    }
}
