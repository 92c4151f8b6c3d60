package org.zhiheng.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.review.ReviewDesk.json;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.zhiheng.access.Role;
import org.zhiheng.matters.PenaltyKind;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.Scope;

@OnPostgres
@DisplayName("《山西省行政执法条例》第二十七条 重大执法决定法制审核目录")
class MajorDecisionsTests {

    private static final String ITEMS = """
            [{"name": "对单位罚款五万元以上", "decision": "penalty", "kinds": ["fine"], "fromFen": 5000000,
              "party": "organisation", "basis": "本机关目录"},
             {"name": "吊销许可证", "decision": "penalty", "kinds": ["revoke-licence"], "party": "anybody", "basis": "本机关目录"},
             {"name": "特种设备", "decision": "penalty", "field": "特种设备", "party": "anybody", "basis": "本机关目录"},
             {"name": "查封", "decision": "coercion", "party": "anybody", "basis": "本机关目录"}]
            """;

    private static final String ALL = """
            [{"name": "一律审核", "decision": "penalty", "party": "anybody", "basis": "本机关目录"}]
            """;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private org.springframework.core.env.Environment environment;

    @Autowired
    private MajorDecisions decisions;

    @LocalServerPort
    private int port;

    private ReviewDesk desk;

    @BeforeEach
    void an_organ() {
        desk = new ReviewDesk(context, port);
    }

    @Test
    @DisplayName("差一分不列入，正好列入；公民不列入；吊销列入；别的领域、别的种类不列入")
    void the_threshold_is_exact() {
        publish("2026-03-01", ITEMS, 0);

        assertThat(listed("市场监管", false, PenaltyKind.FINE, 4_999_999L)).isEmpty();
        assertThat(listed("市场监管", false, PenaltyKind.FINE, 5_000_000L)).containsExactly("对单位罚款五万元以上");
        assertThat(listed("市场监管", true, PenaltyKind.FINE, 5_000_000L)).isEmpty();
        assertThat(listed("市场监管", true, PenaltyKind.REVOKE_LICENCE, null)).containsExactly("吊销许可证");
        assertThat(listed("市场监管", false, PenaltyKind.WARNING, null)).isEmpty();
        assertThat(listed("特种设备", true, PenaltyKind.WARNING, null)).containsExactly("特种设备");
    }

    @Test
    @DisplayName("施行前一日不适用，当日适用；没有公布的版本不适用；新版施行后旧版不再适用")
    void a_version_is_applied_from_its_day() {
        publish("2026-03-04", ITEMS, 0);
        assertThat(on("2026-03-03")).isEmpty();
        assertThat(on("2026-03-04")).containsExactly("吊销许可证");

        var second = write("2026-03-05", ALL, 1);
        assertThat(on("2026-03-05")).containsExactly("吊销许可证");
        json(desk.as(Role.ORGAN_HEAD).post("/api/review/lists/" + second + "/publish", "{}"));
        assertThat(on("2026-03-04")).containsExactly("吊销许可证");
        assertThat(on("2026-03-05")).containsExactly("一律审核");
    }

    @Test
    @DisplayName("同日施行的两版，后公布的适用，不是后编制的；施行日期晚的优先；列表写明适用的是哪一版")
    void of_two_the_one_published_last() throws Exception {
        var first = write("2026-03-01", ITEMS, 0);
        var second = write("2026-03-01", ALL, 1);
        var head = desk.as(Role.ORGAN_HEAD);
        json(head.post("/api/review/lists/" + second + "/publish", "{}"));
        json(head.post("/api/review/lists/" + first + "/publish", "{}"));
        publishedOn(second, "2026-03-01");

        assertThat(on("2026-03-02")).containsExactly("一律审核");
        assertThat(on("2026-03-03")).containsExactly("吊销许可证");
        assertThat(inForce()).isEqualTo("1 / 1 true, 2 false");

        var third = write("2026-02-01", ALL, 2);
        json(head.post("/api/review/lists/" + third + "/publish", "{}"));
        assertThat(on("2026-03-03")).containsExactly("吊销许可证");
        assertThat(inForce()).isEqualTo("1 / 1 true, 2 false, 3 false");
    }

    /** The version in force as the list of lists has it, and as the versions have it. */
    private String inForce() {
        var rows = json(desk.as(Role.OFFICER).get("/api/review/lists?organ=" + desk.organ.id()))
                .get("items");
        assertThat(rows).hasSize(1);
        return rows.get(0).get("inForce").asInt() + " / "
                + json(desk.as(Role.OFFICER).get("/api/review/lists/of/" + desk.organ.id()))
                        .valueStream()
                        .map(list -> list.get("version").asInt() + " "
                                + list.get("inForce").asBoolean())
                        .sorted()
                        .collect(java.util.stream.Collectors.joining(", "));
    }

    /** As if it had been published on another day. */
    private void publishedOn(String list, String day) throws java.sql.SQLException {
        try (var connection = java.sql.DriverManager.getConnection(
                        environment.getRequiredProperty("ZHIHENG_DB_URL"),
                        environment.getRequiredProperty("ZHIHENG_DB_USER"),
                        environment.getRequiredProperty("ZHIHENG_DB_PASSWORD"));
                var change = connection.prepareStatement(
                        "update review.major_list set published_on = ?::date where id = ?::uuid")) {
            change.setString(1, day);
            change.setString(2, list.substring(7));
            assertThat(change.executeUpdate()).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("公众看得见公布了的目录和各项，看不见没有公布的；不写编制人和理由；不用登录")
    void the_public_reads_what_was_published() {
        var draft = write("2026-03-01", ITEMS, 0);
        var nobody = new org.zhiheng.access.Client(port);
        assertThat(nobody.get("/api/public/review/lists").body())
                .doesNotContain(desk.organ.id().toString(), draft);
        assertThat(nobody.get("/api/public/review/lists/" + draft).statusCode()).isEqualTo(404);

        json(desk.as(Role.ORGAN_HEAD).post("/api/review/lists/" + draft + "/publish", "{}"));

        assertThat(json(nobody.get("/api/public/review/lists")).valueStream()).anySatisfy(row -> {
            assertThat(row.get("id").asString()).isEqualTo(draft);
            assertThat(row.get("organName").asString()).isEqualTo(desk.organ.name());
            assertThat(row.get("items").asInt()).isEqualTo(4);
        });
        var whole = nobody.get("/api/public/review/lists/" + draft);
        assertThat(whole.body())
                .contains("50,000 元以上", "行政强制", "\"inForce\":true", "2026-03-03")
                .doesNotContain("首次编制", "person");
    }

    @Test
    @DisplayName("审核人员编制，机关负责人公布；公布过的不能再公布；别的机关不能公布；在旧版上改的被告知")
    void who_writes_and_who_publishes() {
        var reviewer = desk.as(Role.REVIEWER);
        var id = write("2026-03-01", ITEMS, 0);
        assertThat(reviewer.post("/api/review/lists/" + id + "/publish", "{}").statusCode())
                .isEqualTo(403);
        assertThat(new ReviewDesk(context, port)
                        .as(Role.ORGAN_HEAD)
                        .post("/api/review/lists/" + id + "/publish", "{}")
                        .statusCode())
                .isEqualTo(404);
        var head = desk.as(Role.ORGAN_HEAD);
        assertThat(json(head.post("/api/review/lists/" + id + "/publish", "{}"))
                        .get("inForce")
                        .asBoolean())
                .isTrue();
        assertThat(head.post("/api/review/lists/" + id + "/publish", "{}").statusCode())
                .isEqualTo(409);
        assertThat(reviewer.post("/api/review/lists", body("2026-04-01", ITEMS), "If-Match", "\"0\"")
                        .body())
                .contains("目录已经有第 1 版");
        for (var role : List.of(Role.OFFICER, Role.UNIT_HEAD, Role.SUPERVISOR)) {
            assertThat(desk.as(role)
                            .post("/api/review/lists", body("2026-04-01", ITEMS), "If-Match", "\"1\"")
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    @DisplayName("空目录、三百零一个字的事项、没有数额的种类写了数额：说出错在哪一项")
    void a_faulty_list_is_not_kept() {
        var reviewer = desk.as(Role.REVIEWER);
        assertThat(reviewer.post("/api/review/lists", body("2026-03-01", "[]"), "If-Match", "\"0\"")
                        .body())
                .contains("目录须有一至 200 项");
        var faulty = """
                [{"name": "%s", "decision": "penalty", "kinds": ["warning"], "fromFen": 1, "party": "anybody", "basis": "本机关目录"}]
                """.formatted("长".repeat(301));
        assertThat(reviewer.post("/api/review/lists", body("2026-03-01", faulty), "If-Match", "\"0\"")
                        .body())
                .contains("items[0].name", "items[0].fromFen", "没有数额");
        assertThat(desk.as(Role.OFFICER)
                        .get("/api/review/lists/of/" + desk.organ.id())
                        .body())
                .isEqualTo("[]");
    }

    private void publish(String from, String items, int known) {
        json(desk.as(Role.ORGAN_HEAD).post("/api/review/lists/" + write(from, items, known) + "/publish", "{}"));
    }

    private String write(String from, String items, int known) {
        return json(desk.as(Role.REVIEWER)
                        .post("/api/review/lists", body(from, items), "If-Match", "\"" + known + "\""))
                .get("id")
                .asString();
    }

    private static String body(String from, String items) {
        return """
                {"from": "%s", "reason": "首次编制", "items": %s}
                """.formatted(from, items);
    }

    private List<String> on(String day) {
        return listed("市场监管", true, PenaltyKind.REVOKE_LICENCE, null, LocalDate.parse(day));
    }

    private List<String> listed(String field, boolean citizen, PenaltyKind kind, @Nullable Long amount) {
        return listed(field, citizen, kind, amount, ReviewDesk.TODAY);
    }

    private List<String> listed(String field, boolean citizen, PenaltyKind kind, @Nullable Long amount, LocalDate on) {
        var proposed = new ProposedPenalty(field, citizen, List.of(new ProposedPenalty.Part(kind, amount)));
        return Scope.all().call(() -> decisions.listed(desk.organ.id(), proposed, on));
    }
}
