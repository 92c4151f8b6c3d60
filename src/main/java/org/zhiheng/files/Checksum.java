package org.zhiheng.files;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the bytes of one request must come to (tus: Upload-Checksum). */
final class Checksum {

    private static final Map<String, String> ALGORITHMS = Map.of("sha1", "SHA-1", "sha256", "SHA-256");

    private final @Nullable MessageDigest digest;
    private final byte[] expected;

    private Checksum(@Nullable MessageDigest digest, byte[] expected) {
        this.digest = digest;
        this.expected = expected;
    }

    /** Nothing is asked of the bytes of this request. */
    static Checksum none() {
        return new Checksum(null, new byte[0]);
    }

    /** For example {@code sha1 qvTGHdzF6KLavt4PO0gs2a6pQ00=}; empty where it cannot be read. */
    static Optional<Checksum> parse(String header) {
        var parts = header.strip().split(" ", 2);
        var algorithm = ALGORITHMS.get(parts[0]);
        if (algorithm == null || parts.length < 2) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Checksum(
                    MessageDigest.getInstance(algorithm), Base64.getDecoder().decode(parts[1].strip())));
        } catch (IllegalArgumentException | NoSuchAlgorithmException unreadable) {
            return Optional.empty();
        }
    }

    void add(byte[] bytes, int length) {
        if (digest != null) {
            digest.update(bytes, 0, length);
        }
    }

    boolean matches() {
        return digest == null || MessageDigest.isEqual(digest.digest(), expected);
    }
}
