package org.zhiheng.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;
import org.zhiheng.platform.Sm3;

/** The key that signs the heads of the log: SM2 with SM3 and the usual user id (GB/T 32918.2, GM/T 0009). */
final class LogKey {

    private static final ECNamedDomainParameters CURVE =
            new ECNamedDomainParameters(GMObjectIdentifiers.sm2p256v1, GMNamedCurves.getByName("sm2p256v1"));

    private final ECPrivateKeyParameters privateKey;
    private final String publicKey;
    private final SecureRandom random = new SecureRandom();

    /** @param secret 32 random bytes */
    LogKey(byte[] secret) {
        var range = CURVE.getN().subtract(BigInteger.TWO);
        var number = new BigInteger(1, secret).mod(range).add(BigInteger.ONE);
        this.privateKey = new ECPrivateKeyParameters(number, CURVE);
        this.publicKey = encoded(new ECPublicKeyParameters(CURVE.getG().multiply(number), CURVE));
    }

    String publicKey() {
        return publicKey;
    }

    String sign(String text) {
        var signer = new SM2Signer();
        signer.init(true, new ParametersWithRandom(privateKey, random));
        var bytes = text.getBytes(UTF_8);
        signer.update(bytes, 0, bytes.length);
        try {
            return Base64.getEncoder().encodeToString(signer.generateSignature());
        } catch (CryptoException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** False also for a key or a signature that cannot be read at all. */
    static boolean verifies(String publicKey, String text, String signature) {
        try {
            var signer = new SM2Signer();
            signer.init(false, PublicKeyFactory.createKey(Base64.getDecoder().decode(publicKey)));
            var bytes = text.getBytes(UTF_8);
            signer.update(bytes, 0, bytes.length);
            return signer.verifySignature(Base64.getDecoder().decode(signature));
        } catch (IOException | RuntimeException unreadable) {
            return false;
        }
    }

    /** A short name of a public key by which people compare it: the first 16 hex digits of its SM3. */
    static String fingerprint(String publicKey) {
        return HexFormat.of().formatHex(Sm3.of(publicKey.getBytes(UTF_8)), 0, 8);
    }

    private static String encoded(ECPublicKeyParameters key) {
        try {
            return Base64.getEncoder()
                    .encodeToString(SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(key)
                            .getEncoded());
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
