package org.zhiheng.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("SM3 摘要：国家标准的例子，一次给、分次给、流过去，结果相同")
class Sm3Tests {

    private static final String ABC = "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0";

    @Test
    @DisplayName("GB/T 32905 附录 A 的 abc；分两次给也一样；取过以后从头开始")
    void the_example_of_the_standard() {
        assertThat(Sm3.hex("abc")).isEqualTo(ABC);
        var sm3 = new Sm3();
        assertThat(sm3.add("a".getBytes(UTF_8))
                        .add("xbcx".getBytes(UTF_8), 1, 2)
                        .hex())
                .isEqualTo(ABC);
        assertThat(sm3.add("abc".getBytes(UTF_8)).hex()).isEqualTo(ABC);
        assertThat(HexFormat.of().formatHex(Sm3.of("ab".getBytes(UTF_8), "c".getBytes(UTF_8))))
                .isEqualTo(ABC);
    }

    @Test
    @DisplayName("读过去、写过去的字节都算在内，一个不差地到了那一头")
    void what_flows_past_is_taken_in() throws Exception {
        var written = new Sm3();
        var target = new ByteArrayOutputStream();
        try (var stream = written.of(target)) {
            stream.write("abc".getBytes(UTF_8));
        }
        var read = new Sm3();
        try (var stream = read.of(new ByteArrayInputStream(target.toByteArray()))) {
            assertThat(stream.readAllBytes()).isEqualTo("abc".getBytes(UTF_8));
        }
        assertThat(written.hex()).isEqualTo(ABC);
        assertThat(read.hex()).isEqualTo(ABC);
    }

    /** The same two stand in the browser's test of a draw; computed with openssl. */
    @Test
    @DisplayName("HMAC-SM3 的两个固定结果，与浏览器里重抽用的相同")
    void the_vectors_that_the_browser_knows() {
        var key = HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
        assertThat(HexFormat.of().formatHex(Sm3.hmac(key, "abc".getBytes(UTF_8))))
                .isEqualTo("a8f95cf26f204957e7ca73c9602a25dda35f168b28103b51dfc968c810416b63");
        assertThat(HexFormat.of().formatHex(Sm3.hmac(key, "1|题".getBytes(UTF_8))))
                .isEqualTo("440cb6e73d30c1ade166dd824c3e230f1afc534ef404627ce428f012486a435c");
    }

    @Test
    @DisplayName("HMAC-SM3 与另一个实现的结果相同，短钥匙、长钥匙都是")
    void the_keyed_digest() throws Exception {
        for (var length : new int[] {1, 32, 64, 65, 200}) {
            var key = "k".repeat(length).getBytes(UTF_8);
            var mac = Mac.getInstance("HMACSM3", new BouncyCastleProvider());
            mac.init(new SecretKeySpec(key, "HMACSM3"));
            assertThat(Sm3.hmac(key, "题".getBytes(UTF_8))).isEqualTo(mac.doFinal("题".getBytes(UTF_8)));
        }
    }
}
