package org.zhiheng.audit;

import java.time.InstantSource;
import org.springframework.stereotype.Service;
import org.zhiheng.platform.RecordId;

/** Signs a paper (盖章) with the SM2 key of the organ whose seal stands on it, and checks such a signature. */
@Service
public class PaperSeal {

    private final OrganKeys keys;
    private final InstantSource clock;

    PaperSeal(OrganKeys keys, InstantSource clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** The key that verifies what the organ sealed. */
    public String publicKeyOf(RecordId organ) {
        return keys.of(organ).publicKey();
    }

    /** A short name of a public key, by which people compare it. */
    public static String fingerprint(String publicKey) {
        return LogKey.fingerprint(publicKey);
    }

    /** The PDF, every byte of it signed. */
    public byte[] sign(byte[] pdf, RecordId organ) {
        return PdfSignature.sign(pdf, PdfSignature.Kind.SEALED_PAPER, keys.of(organ), clock.instant());
    }

    /** Whether these bytes are as the holder of the key signed them. */
    public static boolean isGenuine(byte[] pdf, String publicKey) {
        return PdfSignature.of(pdf, PdfSignature.Kind.SEALED_PAPER)
                .filter(signature ->
                        signature.isGenuine() && signature.publicKey().equals(publicKey))
                .isPresent();
    }
}
