package org.zhiheng.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("默克尔树（RFC 9162 的结构，SM3）")
class MerkleTreeTests {

    private static final int LARGEST = 70;

    @Test
    @DisplayName("一片一片加上去的根，与标准定义的根相同")
    void appending_gives_the_root_of_the_definition() {
        var tree = Frontier.empty();
        var leaves = new ArrayList<byte[]>();

        for (var i = 0; i < LARGEST; i++) {
            leaves.add(MerkleTree.leaf("leaf " + i));
            tree.append(leaves.getLast(), (place, hash) -> {});

            assertThat(tree.root()).isEqualTo(InclusionVerifier.root(leaves));
        }
    }

    @Test
    @DisplayName("任何大小的树，任何一片叶，由存下的子树拼出的路径都证得到根")
    void every_leaf_of_every_size_is_proved() {
        var stored = new HashMap<TreePlace, byte[]>();
        var tree = Frontier.empty();
        for (var size = 1; size <= LARGEST; size++) {
            tree.append(MerkleTree.leaf("leaf " + size), stored::put);
            var root = HexFormat.of().formatHex(tree.root());

            for (var leaf = 0; leaf < size; leaf++) {
                var path = TreePlace.path(leaf, size).stream()
                        .map(span -> over(stored, span))
                        .toList();
                var hash = over(stored, new TreePlace.Span(leaf, leaf + 1));

                assertThat(InclusionVerifier.verifies(leaf, size, hash, path, root))
                        .isTrue();
                assertThat(InclusionVerifier.verifies((leaf + 1) % size, size, hash, path, root))
                        .isEqualTo(size == 1);
            }
        }
    }

    @Test
    @DisplayName("由存下的右缘接着加，与从头加起来相同")
    void a_stored_edge_can_be_continued() {
        var stored = new HashMap<TreePlace, byte[]>();
        var whole = Frontier.empty();
        for (var i = 0; i < 37; i++) {
            whole.append(MerkleTree.leaf("leaf " + i), stored::put);
        }
        var edge = TreePlace.covering(new TreePlace.Span(0, 37)).stream()
                .map(stored::get)
                .toList();
        var continued = new Frontier(37, edge);

        whole.append(MerkleTree.leaf("one more"), stored::put);
        continued.append(MerkleTree.leaf("one more"), stored::put);

        assertThat(continued.root()).isEqualTo(whole.root());
        assertThat(continued.size()).isEqualTo(38);
    }

    @Test
    @DisplayName("签名：改一个字、换一把钥匙都不成立")
    void a_signature_holds_for_one_text_and_one_key() {
        var key = new LogKey(new byte[] {1, 2, 3});
        var signature = key.sign("head");

        assertThat(LogKey.verifies(key.publicKey(), "head", signature)).isTrue();
        assertThat(LogKey.verifies(key.publicKey(), "heap", signature)).isFalse();
        assertThat(LogKey.verifies(new LogKey(new byte[] {1, 2, 4}).publicKey(), "head", signature))
                .isFalse();
        assertThat(LogKey.verifies("no key", "head", "no signature")).isFalse();
    }

    private static String over(Map<TreePlace, byte[]> stored, TreePlace.Span span) {
        List<byte[]> hashes = TreePlace.covering(span).stream().map(stored::get).toList();
        return HexFormat.of().formatHex(MerkleTree.over(hashes));
    }
}
