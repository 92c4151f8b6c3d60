package org.zhiheng.platform.backup;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.io.DigestInputStream;
import org.bouncycastle.crypto.io.DigestOutputStream;
import org.bouncycastle.util.io.TeeOutputStream;

/** The digest (SM3) of what flows past. */
final class Sm3 {

    private final SM3Digest digest = new SM3Digest();

    OutputStream of(OutputStream target) {
        return new TeeOutputStream(target, new DigestOutputStream(digest));
    }

    InputStream of(InputStream source) {
        return new DigestInputStream(source, digest);
    }

    /** 64 hex digits; call it once. */
    String hex() {
        var result = new byte[digest.getDigestSize()];
        digest.doFinal(result, 0);
        return HexFormat.of().formatHex(result);
    }
}
