package org.zhiheng.audit;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;
import org.zhiheng.platform.RecordId;

/** The keys behind the seals of the organs: each its own, all from the secret of the log, so that one backup has them. */
final class OrganKeys {

    private static final String PURPOSE = "zhiheng seal of organ 1 ";

    private final byte[] secret;

    OrganKeys(byte[] secret) {
        this.secret = secret.clone();
    }

    LogKey of(RecordId organ) {
        var mac = new HMac(new SM3Digest());
        mac.init(new KeyParameter(secret));
        var name = (PURPOSE + organ).getBytes(US_ASCII);
        mac.update(name, 0, name.length);
        var key = new byte[mac.getMacSize()];
        mac.doFinal(key, 0);
        return new LogKey(key);
    }
}
