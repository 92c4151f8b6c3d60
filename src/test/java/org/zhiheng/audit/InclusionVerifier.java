package org.zhiheng.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** Verifies inclusion proofs after RFC 9162 section 2.1.3.2, and uses nothing of the program under test. */
final class InclusionVerifier {

    private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();

    private InclusionVerifier() {}

    static boolean verifies(long leaf, long size, String leafHash, List<String> path, String root) {
        if (leaf >= size) {
            return false;
        }
        var fn = leaf;
        var sn = size - 1;
        var r = bytes(leafHash);
        for (var step : path) {
            if (sn == 0) {
                return false;
            }
            if ((fn & 1) == 1 || fn == sn) {
                r = sm3(new byte[] {1}, bytes(step), r);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                r = sm3(new byte[] {1}, r, bytes(step));
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && HexFormat.of().formatHex(r).equals(root);
    }

    static String leafHash(String canonicalEntry) {
        return HexFormat.of().formatHex(sm3(new byte[] {0}, canonicalEntry.getBytes(StandardCharsets.UTF_8)));
    }

    /** MTH of RFC 9162 section 2.1.1, as it is written there. */
    static byte[] root(List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        var k = Integer.highestOneBit(leaves.size() - 1);
        return sm3(new byte[] {1}, root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static byte[] sm3(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SM3", PROVIDER);
            for (var part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
