package org.zhiheng.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.springframework.context.ApplicationContext;
import org.zhiheng.access.Client;
import org.zhiheng.access.Role;
import org.zhiheng.cases.County;
import org.zhiheng.cases.DecidedCases;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The demo county's market bureau as a test of disclosure uses it: decided cases, its heads, what the public reads. */
final class MarketDesk {

    static final String MARKET = County.MARKET;
    static final String EMERGENCY = "沁源县应急管理局";
    static final String EXPIRED_FOOD = "CF-0101";
    static final String NO_TRAINING = "CF-0201";
    static final String FACTS = "货架上有四件食品超过保质期。";
    static final long FINE_FEN = 5_000_000;
    static final String REVIEWED = """
            {"review": "不涉及国家秘密、商业秘密，个人信息已隐去"}
            """;
    private static final JsonMapper JSON = new JsonMapper();

    final County county;
    final DecidedCases market;
    final Client head;
    final Client unitHead;
    private final int port;

    /** On 2026-03-03. */
    MarketDesk(ApplicationContext context, int port) {
        this.port = port;
        county = new County(context, port);
        county.itIs("2026-03-03");
        market = new DecidedCases(county, MARKET);
        head = county.at(MARKET, Role.ORGAN_HEAD);
        unitHead = county.at(MARKET, Role.UNIT_HEAD);
    }

    String fined(String facts) {
        return fined(DecidedCases.aCompany(), facts, "2026-03-03");
    }

    String fined(Map<String, Object> party, String facts, String today) {
        county.itIs(today);
        return market.ordinary(
                EXPIRED_FOOD, party, facts, List.of(Map.of("kind", "fine", "amountFen", FINE_FEN)), today);
    }

    String listed(String record) {
        return listedAt(MARKET, record);
    }

    String listedAt(String organ, String record) {
        until(() -> rowOf(organ, record) != null);
        return java.util.Objects.requireNonNull(rowOf(organ, record)).get("id").asString();
    }

    @org.jspecify.annotations.Nullable
    JsonNode rowOf(String organ, String record) {
        return json(county.at(organ, Role.ORGAN_HEAD).get("/api/disclosure?limit=500"))
                .get("items")
                .valueStream()
                .filter(row -> row.get("caseId").asString().equals(record))
                .findFirst()
                .orElse(null);
    }

    JsonNode row(String id) {
        return whole(head, id).get("row");
    }

    String dueStateOn(String day, String id) {
        county.itIs(day);
        return row(id).get("dueState").asString();
    }

    static JsonNode whole(Client client, String id) {
        return json(client.get("/api/disclosure/" + id));
    }

    void publish(String id) {
        var answer = act(unitHead, id, "publish", REVIEWED);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    HttpResponse<String> act(Client client, String id, String act, String form) {
        var version = whole(client, id).get("row").get("version").asInt();
        return client.post("/api/disclosure/" + id + "/" + act, form, "If-Match", "\"" + version + "\"");
    }

    static int publishAs(Client client, String id, String version, String... more) {
        var headers = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("If-Match", version), java.util.stream.Stream.of(more))
                .toArray(String[]::new);
        return client.post("/api/disclosure/" + id + "/publish", REVIEWED, headers)
                .statusCode();
    }

    static String kept() {
        return """
                {"ground": "BUSINESS_SECRET", "reason": "配方属于商业秘密"}
                """;
    }

    String publicFacts(String id) {
        return json(new Client(port).get("/api/public/disclosure/" + id))
                .get("shown")
                .get("facts")
                .asString();
    }

    String lastEntry(String id) {
        var last = whole(head, id)
                .get("timeline")
                .valueStream()
                .reduce((first, second) -> second)
                .orElseThrow();
        return last.get("act").asString() + " " + last.get("person").asString();
    }

    /** Whether a text stands in any list or record that the public may open. */
    boolean onPublicPages(String text) {
        var stranger = new Client(port);
        var list = stranger.get("/api/public/disclosure?limit=500");
        var withdrawn = stranger.get("/api/public/disclosure?limit=500&withdrawn=true");
        return list.body().contains(text)
                || withdrawn.body().contains(text)
                || ids(list).stream()
                        .anyMatch(id -> stranger.get("/api/public/disclosure/" + id)
                                .body()
                                .contains(text));
    }

    static List<String> ids(HttpResponse<String> list) {
        return json(list)
                .get("items")
                .valueStream()
                .map(row -> row.get("id").asString())
                .toList();
    }

    static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
        var start = new CyclicBarrier(work.size());
        try (var pool = Executors.newFixedThreadPool(work.size())) {
            var running = work.stream()
                    .map(one -> pool.submit(() -> {
                        start.await();
                        return one.call();
                    }))
                    .toList();
            var results = new java.util.ArrayList<T>();
            for (var one : running) {
                results.add(one.get());
            }
            return results;
        }
    }

    /** What follows an act comes by its event, a moment later. */
    static void until(Callable<Boolean> true_) {
        try {
            for (int i = 0; i < 200 && !true_.call(); i++) {
                Thread.sleep(50);
            }
            assertThat(true_.call()).isTrue();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }
}
