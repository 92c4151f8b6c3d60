package org.zhiheng.examinations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.examinations.ExamHall.id;
import static org.zhiheng.examinations.ExamHall.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.zhiheng.access.Client;
import org.zhiheng.platform.OnPostgres;
import tools.jackson.databind.JsonNode;

@OnPostgres
@DisplayName("组卷：种子和摘要开考前公布，考完谁都能重算一遍")
class DrawTests {

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private ExamHall hall;

    @BeforeEach
    void a_hall() {
        hall = new ExamHall(context, port, 140427);
        hall.fillBank(6, 2);
    }

    @AfterEach
    void reset() {
        hall.clock().reset();
    }

    @Test
    @DisplayName("考前只有种子和摘要；考完有题池和卷面的编号，另写一遍算法重算，结果一致")
    void anybody_can_draw_it_again() throws Exception {
        var exam = hall.drawn(hall.blueprint(4, 1), List.of(), "");
        var before = published(exam);
        assertThat(before.get("seed").asString()).matches("[0-9a-f]{64}");
        assertThat(before.get("pool").isEmpty() && before.get("paper").isEmpty())
                .isTrue();

        hall.clock().set("2026-03-03T12:00");
        var after = published(exam);
        assertThat(after.get("seed")).isEqualTo(before.get("seed"));
        assertThat(sm3(poolText(after))).isEqualTo(before.get("poolDigest").asString());
        assertThat(sm3(paperText(after))).isEqualTo(before.get("paperDigest").asString());
        assertThat(redrawn(after))
                .isEqualTo(after.get("paper")
                        .valueStream()
                        .map(asked -> asked.get("question").asString())
                        .toList());
    }

    private JsonNode published(String exam) {
        return json(new Client(port).get("/api/public/examinations/" + exam + "/draw"));
    }

    private static String poolText(JsonNode draw) {
        return draw.get("pool")
                .valueStream()
                .map(pooled -> key(pooled) + "|" + pooled.get("digest").asString() + "\n")
                .sorted()
                .collect(Collectors.joining());
    }

    private static String paperText(JsonNode draw) {
        return draw.get("paper")
                .valueStream()
                .map(asked -> asked.get("seq").asInt() + "|"
                        + asked.get("question").asString() + "|"
                        + asked.get("version").asInt() + "|"
                        + asked.get("marks").decimalValue().stripTrailingZeros().toPlainString() + "\n")
                .collect(Collectors.joining());
    }

    private static String key(JsonNode pooled) {
        return pooled.get("line").asInt() + "|" + pooled.get("question").asString() + "|"
                + pooled.get("version").asInt();
    }

    @Test
    @DisplayName("蓝图两行重叠，宽的在前：每次都组得成，窄的一行拿到它唯一的一道，照样重算得出")
    void overlapping_lines_are_filled_for_every_seed() throws Exception {
        var field = "重叠" + UUID.randomUUID().toString().substring(0, 8);
        for (var difficulty : List.of("easy", "medium", "hard")) {
            var entry = ExamHall.single("重叠" + UUID.randomUUID()).replace("\"easy\"", "\"" + difficulty + "\"");
            id(hall.trainer.post(
                    "/api/examinations/questions", entry.replaceFirst("\\{", "{\"field\": \"" + field + "\", ")));
        }
        var blueprint = id(hall.trainer.post("/api/examinations/blueprints", """
                {"name": "重叠", "lines": [{"kind": "single", "field": "%1$s", "count": 2, "marks": 5},
                 {"kind": "single", "field": "%1$s", "difficulty": "hard", "count": 1, "marks": 5}]}
                """.formatted(field)));
        assertThat(json(hall.trainer.get("/api/examinations/blueprints/" + blueprint))
                        .get("enough")
                        .asBoolean())
                .isTrue();
        for (var again = 0; again < 6; again++) {
            hall.clock().reset();
            var exam = hall.drawn(blueprint, List.of(), "");
            hall.clock().set("2026-03-03T12:00");
            var draw = published(exam);
            assertThat(redrawn(draw))
                    .hasSize(3)
                    .isEqualTo(draw.get("paper")
                            .valueStream()
                            .map(asked -> asked.get("question").asString())
                            .toList());
        }
    }

    /** As ADR 0024 says it, written a second time. */
    private static List<String> redrawn(JsonNode draw) throws Exception {
        var ranked = new ArrayList<List<String>>();
        for (var number = 1; number <= draw.get("lines").size(); number++) {
            var line = new TreeMap<String, String>();
            for (var pooled : draw.get("pool")) {
                if (pooled.get("line").asInt() == number) {
                    line.put(
                            hmac(draw.get("seed").asString(), key(pooled)),
                            pooled.get("question").asString());
                }
            }
            ranked.add(List.copyOf(line.values()));
        }
        var owner = new HashMap<String, Integer>();
        for (var line = 0; line < ranked.size(); line++) {
            for (var place = draw.get("lines").get(line).get("count").asInt(); place > 0; place--) {
                found(line, ranked, owner, new HashSet<>(List.of(line)));
            }
        }
        var paper = new ArrayList<String>();
        for (var line = 0; line < ranked.size(); line++) {
            var own = line;
            paper.addAll(ranked.get(line).stream()
                    .filter(question -> Integer.valueOf(own).equals(owner.get(question)))
                    .toList());
        }
        return paper;
    }

    private static boolean found(int line, List<List<String>> ranked, Map<String, Integer> owner, Set<Integer> asked) {
        var free = ranked.get(line).stream()
                .filter(question -> !owner.containsKey(question))
                .findFirst();
        if (free.isPresent()) {
            owner.put(free.get(), line);
            return true;
        }
        for (var question : ranked.get(line)) {
            var other = owner.getOrDefault(question, line);
            if (asked.add(other) && found(other, ranked, owner, asked)) {
                owner.put(question, line);
                return true;
            }
        }
        return false;
    }

    private static String hmac(String seed, String text) throws Exception {
        var mac = javax.crypto.Mac.getInstance("HMACSM3", new BouncyCastleProvider());
        mac.init(new javax.crypto.spec.SecretKeySpec(HexFormat.of().parseHex(seed), "HMACSM3"));
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String sm3(String text) throws Exception {
        var digest = java.security.MessageDigest.getInstance("SM3", new BouncyCastleProvider());
        return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    @DisplayName("只组一次；开考时间到了不能再组；题不够说缺几道；组了卷不能再改考试；没人开考可以取消")
    void drawn_once_and_before_it_opens() {
        var blueprint = hall.blueprint(4, 1);
        var exam = hall.drawn(blueprint, List.of(), "");
        assertThat(hall.draw(exam, 2).statusCode()).isEqualTo(409);
        assertThat(hall.trainer
                        .put("/api/examinations/" + exam, ExamHall.entry(blueprint, ""), "If-Match", "\"2\"")
                        .body())
                .contains("已经组卷");

        var late = id(hall.trainer.post("/api/examinations", ExamHall.entry(blueprint, "")));
        hall.clock().set("2026-03-03T10:00");
        assertThat(hall.draw(late, 1).body()).contains("种子和摘要须在开考前公布");
        hall.clock().reset();

        var hungry = id(hall.trainer.post("/api/examinations", ExamHall.entry(hall.blueprint(150, 0), "")));
        assertThat(hall.draw(hungry, 1).body()).contains("不够", "要 150 道");

        assertThat(cancel(exam, "改期").statusCode()).isEqualTo(200);
        assertThat(cancel(exam, "改期").statusCode()).isEqualTo(409);
    }

    private java.net.http.HttpResponse<String> cancel(String exam, String why) {
        return hall.trainer.post(
                "/api/examinations/" + exam + "/cancel", "{\"why\": \"" + why + "\"}", "If-Match", "\"2\"");
    }

    @Test
    @DisplayName("题目后来改了，卷面还是组卷时的版本；新的卷子用新的版本")
    void a_paper_keeps_its_versions() {
        var sitter = hall.sitter(hall.department);
        var exam = hall.drawn(hall.blueprint(6, 0), List.of(sitter), "");
        var questions = json(hall.trainer.get("/api/examinations/questions?kind=single&limit=500"))
                .get("items");
        for (var question : questions) {
            var entry = ExamHall.single("改过" + UUID.randomUUID()).replaceFirst("\\{", "{\"reason\": \"改\", ");
            var match = "\"" + question.get("version").asInt() + "\"";
            hall.trainer.put("/api/examinations/questions/" + question.get("id").asString(), entry, "If-Match", match);
        }
        assertThat(hall.begin(exam, sitter).toString()).doesNotContain("改过");
    }

    @Test
    @DisplayName("名称三百字、时长零分钟、开考在过去、间隔不够、及格分超过总分：一次说全")
    void what_is_wrong_is_said_at_once() {
        var bad = hall.trainer.post("/api/examinations", """
                {"title": "%s", "purpose": "annual", "blueprint": "%s", "opensAt": "2026-03-03T08:00",
                 "closesAt": "2026-03-03T07:00", "minutes": 0, "passMark": 500}
                """.formatted("长".repeat(300), hall.blueprint(4, 1)));
        assertThat(bad.statusCode()).isEqualTo(422);
        assertThat(bad.body()).contains("名称须为一至 100 个字", "时长须为 1 至 600 分钟", "开考时间须在现在以后", "结束时间须在开考时间以后", "不超过卷面总分 28");
    }
}
