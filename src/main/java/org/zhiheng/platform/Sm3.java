package org.zhiheng.platform;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.io.DigestInputStream;
import org.bouncycastle.crypto.io.DigestOutputStream;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.util.io.TeeOutputStream;

/**
 * The digest SM3 (GB/T 32905) of bytes as they come, and under a key HMAC-SM3 (GB/T 15852.2); written out, 64 hex digits.
 */
public final class Sm3 {

    private final SM3Digest digest = new SM3Digest();

    /** The digest of the parts one after the other. */
    public static byte[] of(byte[]... parts) {
        var sm3 = new Sm3();
        for (var part : parts) {
            sm3.add(part);
        }
        return sm3.bytes();
    }

    /** The digest of a text in UTF-8. */
    public static String hex(String text) {
        return HexFormat.of().formatHex(of(text.getBytes(StandardCharsets.UTF_8)));
    }

    public static byte[] hmac(byte[] key, byte[] message) {
        var mac = new HMac(new SM3Digest());
        mac.init(new KeyParameter(key));
        mac.update(message, 0, message.length);
        var result = new byte[mac.getMacSize()];
        mac.doFinal(result, 0);
        return result;
    }

    public Sm3 add(byte[] bytes) {
        return add(bytes, 0, bytes.length);
    }

    public Sm3 add(byte[] bytes, int from, int length) {
        digest.update(bytes, from, length);
        return this;
    }

    /** Writes to the target, and takes in what is written. */
    public OutputStream of(OutputStream target) {
        return new TeeOutputStream(target, new DigestOutputStream(digest));
    }

    /** Reads from the source, and takes in what is read. */
    public InputStream of(InputStream source) {
        return new DigestInputStream(source, digest);
    }

    /** 32 bytes; afterwards it begins anew. */
    public byte[] bytes() {
        var result = new byte[digest.getDigestSize()];
        digest.doFinal(result, 0);
        return result;
    }

    /** 64 hex digits; afterwards it begins anew. */
    public String hex() {
        return HexFormat.of().formatHex(bytes());
    }
}
