package org.zhiheng.platform;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * Encrypts personal data at rest (SM4-GCM) and makes the keyed digest (HMAC-SM3) by which it is found again.
 *
 * <p>The key is not in the database: whoever takes the database alone reads no ID number and no phone.
 */
public final class SecretKeeper {

    private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec cipherKey;
    private final byte[] digestKey;
    private final SecureRandom random = new SecureRandom();

    /** @param key 16 bytes */
    public SecretKeeper(byte[] key) {
        this.cipherKey = new SecretKeySpec(key, "SM4");
        this.digestKey = Sm3.hmac(key, "lookup".getBytes(StandardCharsets.UTF_8));
    }

    /** Nonce and ciphertext as base64; a different text each time. */
    public String encrypt(String plain) {
        try {
            var nonce = new byte[NONCE_BYTES];
            random.nextBytes(nonce);
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(plain.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder()
                    .encodeToString(ByteBuffer.allocate(nonce.length + sealed.length)
                            .put(nonce)
                            .put(sealed)
                            .array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The plain text of {@link #encrypt}; fails when a byte was changed or the key is another one. */
    public String decrypt(String encrypted) {
        try {
            var bytes = Base64.getDecoder().decode(encrypted);
            var nonce = java.util.Arrays.copyOf(bytes, NONCE_BYTES);
            var plain = cipher(Cipher.DECRYPT_MODE, nonce).doFinal(bytes, NONCE_BYTES, bytes.length - NONCE_BYTES);
            return new String(plain, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException wrongKey) {
            throw new IllegalStateException("personal data cannot be decrypted: changed, or another key", wrongKey);
        }
    }

    /** Keyed digest for look-up, 64 hex characters; equal texts have equal digests. */
    public String digest(String plain) {
        return HexFormat.of().formatHex(Sm3.hmac(digestKey, plain.getBytes(StandardCharsets.UTF_8)));
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("SM4/GCM/NoPadding", PROVIDER);
        cipher.init(mode, cipherKey, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
