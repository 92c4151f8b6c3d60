package org.zhiheng.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.access.Client;
import org.zhiheng.platform.OnPostgres;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@OnPostgres
@DisplayName("透明日志：公众看到的树头与证明")
class PublicLogTests {

    private static final int REGION = 930_001;

    @Autowired
    private AuditLog log;

    @Autowired
    private Sealer sealer;

    @Autowired
    private TreeStore trees;

    @Autowired
    private LogKey key;

    @Autowired
    private TransactionTemplate transaction;

    @LocalServerPort
    private int port;

    private Client client;
    private LogWriter writer;
    private final List<Long> numbers = new ArrayList<>();

    @BeforeEach
    void two_heads() {
        client = new Client(port);
        writer = new LogWriter(log, sealer, transaction, REGION);
        sealedAct();
        sealedAct();
    }

    @Test
    @DisplayName("不登录就看得到每个区划最新的树头，签名核得过，没有任何个人信息")
    void anybody_sees_the_latest_head() {
        var answer = client.get("/api/public/log");

        var head = json(answer)
                .valueStream()
                .filter(one -> one.get("region").asInt() == REGION)
                .findFirst()
                .orElseThrow();
        assertThat(head.get("size").asLong()).isGreaterThanOrEqualTo(2);
        assertThat(head.get("publicKey").asString()).isEqualTo(key.publicKey());
        assertThat(JsonMapper.shared().treeToValue(head, TreeHead.class).isGenuine())
                .isTrue();
        assertThat(head.propertyNames())
                .containsExactlyInAnyOrder("region", "ordinal", "size", "root", "at", "publicKey", "signature");
    }

    @Test
    @DisplayName("树头一页一页列出，新的在前")
    void heads_are_listed_from_the_newest() {
        for (var i = 0; i < 50; i++) {
            sealedAct();
        }

        var first = json(client.get("/api/public/log/930001/heads"));
        var second = json(client.get(
                "/api/public/log/930001/heads?cursor=" + first.get("next").asString()));

        assertThat(first.get("items")).hasSize(50);
        assertThat(second.get("items").size()).isGreaterThanOrEqualTo(2);
        var ordinals = new ArrayList<Long>();
        for (var page : List.of(first, second)) {
            page.get("items").forEach(head -> ordinals.add(head.get("ordinal").asLong()));
        }
        assertThat(ordinals).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(ordinals.getLast()).isEqualTo(1);
    }

    @Test
    @DisplayName("每一条都由独立的小核验器证明在树头之下；树头旧一些也一样")
    void every_entry_is_proved_by_an_independent_verifier() {
        var size = json(client.get("/api/public/log/930001/proof?entry=" + numbers.getFirst()))
                .at("/head/size")
                .asLong();
        sealedAct();

        for (var number : numbers) {
            assertThat(isProved(client.get("/api/public/log/930001/proof?entry=" + number)))
                    .isTrue();
        }
        var older = client.get("/api/public/log/930001/proof?entry=" + numbers.getFirst() + "&size=" + size);
        assertThat(isProved(older)).isTrue();
        assertThat(json(older).at("/head/size").asLong()).isEqualTo(size);
    }

    @Test
    @DisplayName("没有的区划、条目、树头和坏的页码，各有一句说明")
    void what_is_not_there_is_told() {
        assertThat(client.get("/api/public/log/999998/heads").statusCode()).isEqualTo(404);
        assertThat(client.get("/api/public/log/abc/heads").statusCode()).isEqualTo(422);
        assertThat(client.get("/api/public/log/930001/heads?cursor=%C3%A9").statusCode())
                .isEqualTo(400);
        var unknown = client.get("/api/public/log/930001/proof?entry=999999999");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("尚未封存");
        assertThat(client.get("/api/public/log/930001/proof?entry=" + numbers.getFirst() + "&size=1000000")
                        .statusCode())
                .isEqualTo(422);
        assertThat(client.get("/api/public/log/930001/proof").statusCode()).isEqualTo(400);
    }

    private void sealedAct() {
        numbers.add(writer.write(Map.of("a", 1)));
        writer.seal(trees, List.of(numbers.getLast()));
    }

    private static boolean isProved(HttpResponse<String> answer) {
        var proof = json(answer);
        return InclusionVerifier.verifies(
                proof.get("leaf").asLong(),
                proof.at("/head/size").asLong(),
                proof.get("leafHash").asString(),
                proof.get("path").valueStream().map(JsonNode::asString).toList(),
                proof.at("/head/root").asString());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }
}
