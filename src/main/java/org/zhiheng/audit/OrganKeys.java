package org.zhiheng.audit;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Sm3;

/** The keys behind the seals of the organs: each its own, all from the secret of the log, so that one backup has them. */
final class OrganKeys {

    private static final String PURPOSE = "zhiheng seal of organ 1 ";

    private final byte[] secret;

    OrganKeys(byte[] secret) {
        this.secret = secret.clone();
    }

    LogKey of(RecordId organ) {
        return new LogKey(Sm3.hmac(secret, (PURPOSE + organ).getBytes(US_ASCII)));
    }
}
