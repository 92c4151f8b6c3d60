package org.zhiheng.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import org.zhiheng.access.Client;
import org.zhiheng.access.Role;
import org.zhiheng.platform.OnPostgres;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@OnPostgres
@TestPropertySource(properties = "zhiheng.demo=true")
@DisplayName("案件中的法制审核：补正、答复、分歧、目录和借来的审核人")
class ReviewInCaseTests {

    private static final String ORGAN = County.MARKET;
    private static final String OTHER = "沁源县应急管理局";
    private static final long FINE = 5_000_000;
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private County county;
    private DecidedCases cases;

    @BeforeEach
    void the_market_bureau() {
        county = new County(context, port);
        county.itIs("2026-03-03");
        cases = new DecidedCases(county, ORGAN);
    }

    @Test
    @DisplayName("审核提出问题：没有答复不能再送审，采纳以后可以；审核通过才能决定")
    void faults_are_answered_before_the_next_submission() {
        var record = submitted();
        ok(act(record, Role.REVIEWER, "give-review-opinion", DecidedCases.review("DISAGREE")));

        assertThat(waits(record)).isEqualTo("答复法制审核意见");
        assertThat(act(record, Role.UNIT_HEAD, "submit-for-review", note()).body())
                .contains("法制审核提出的问题还没有答复");
        assertThat(act(record, Role.ORGAN_HEAD, "decide-penalty", decision()).body())
                .contains("法制审核提出的问题还没有答复", "第五十八条第一款");
        assertThat(act(record, Role.ORGAN_HEAD, "settle-review", settled("REVIEW_AGAIN"))
                        .statusCode())
                .isEqualTo(422);
        ok(act(record, Role.UNIT_HEAD, "respond-to-review", answer("ADOPTED")));
        assertThat(waits(record)).isEqualTo("改正后再次提交法制审核");
        assertThat(act(record, Role.ORGAN_HEAD, "decide-penalty", decision()).body())
                .contains("法制审核没有通过");
        ok(act(record, Role.UNIT_HEAD, "submit-for-review", note()));
        ok(act(record, Role.REVIEWER, "give-review-opinion", DecidedCases.review("AGREE")));
        ok(act(record, Role.ORGAN_HEAD, "decide-penalty", decision()));
    }

    @Test
    @DisplayName("不采纳的由机关负责人决定；决定重新审核的，原审核人不能再审；负责人也不能代替审核通过")
    void a_disagreement_goes_to_the_head() {
        var record = submitted();
        ok(act(record, Role.REVIEWER, "give-review-opinion", DecidedCases.review("DISAGREE")));
        ok(act(record, Role.UNIT_HEAD, "respond-to-review", answer("DECLINED")));

        assertThat(waits(record)).isEqualTo("决定法制审核的分歧");
        assertThat(act(record, Role.UNIT_HEAD, "submit-for-review", note()).body())
                .contains("机关负责人还没有决定");
        assertThat(act(record, Role.UNIT_HEAD, "settle-review", settled("REVIEW_AGAIN"))
                        .statusCode())
                .isEqualTo(403);
        ok(act(record, Role.ORGAN_HEAD, "settle-review", settled("REVIEW_AGAIN")));
        assertThat(act(record, Role.ORGAN_HEAD, "decide-penalty", decision()).body())
                .contains("法制审核没有通过");
        ok(act(record, Role.UNIT_HEAD, "submit-for-review", note()));
        assertThat(act(record, Role.REVIEWER, "give-review-opinion", DecidedCases.review("AGREE"))
                        .body())
                .contains("由其他审核人员重新审核");
    }

    @Test
    @DisplayName("退回补正：补正之前不能出意见，期限暂停，补正几天顺延几天；只有审核人退、承办机构负责人补")
    void the_clock_waits_for_material() {
        var record = submitted();
        assertThat(clock(record)).isEqualTo("2026-03-17 running");
        assertThat(act(record, Role.UNIT_HEAD, "return-review-material", Map.of("lacking", "鉴定报告"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(act(record, Role.REVIEWER, "return-review-material", Map.of("lacking", "长".repeat(1001)))
                        .statusCode())
                .isEqualTo(422);
        ok(act(record, Role.REVIEWER, "return-review-material", Map.of("lacking", "鉴定报告".repeat(75))));
        assertThat(waits(record)).isEqualTo("补正送审材料");
        assertThat(act(record, Role.REVIEWER, "give-review-opinion", DecidedCases.review("AGREE"))
                        .body())
                .contains("送审材料已退回补正");

        county.itIs("2026-03-06");
        assertThat(clock(record)).endsWith("paused");
        assertThat(act(record, Role.REVIEWER, "supply-review-material", Map.of("supplied", "鉴定报告"))
                        .statusCode())
                .isEqualTo(403);
        ok(act(record, Role.UNIT_HEAD, "supply-review-material", Map.of("supplied", "鉴定报告")));
        assertThat(clock(record)).startsWith("2026-03-20");
        county.itIs("2026-03-20");
        assertThat(clock(record)).isEqualTo("2026-03-20 urgent");
        county.itIs("2026-03-21");
        assertThat(clock(record)).isEqualTo("2026-03-20 overdue");
        assertThat(act(record, Role.UNIT_HEAD, "supply-review-material", Map.of("supplied", "又"))
                        .body())
                .contains("没有退回补正的送审材料");
    }

    @Test
    @DisplayName("没有到送审的环节不能答复（409）；别的机关如同没有（404）")
    void not_before_and_not_elsewhere() {
        var decided = cases.ordinary(
                "CF-0101",
                DecidedCases.aCompany(),
                "某事",
                List.of(Map.of("kind", "fine", "amountFen", FINE)),
                "2026-03-03");
        assertThat(act(decided, Role.UNIT_HEAD, "respond-to-review", answer("ADOPTED"))
                        .statusCode())
                .isEqualTo(409);
        var elsewhere = county.at(OTHER, Role.UNIT_HEAD)
                .post("/api/cases/" + submitted() + "/respond-to-review", "{}", "If-Match", "\"1\"");
        assertThat(elsewhere.statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("本机关的目录：差一分不用审核，正好须审核；公布之前不适用")
    void the_list_of_the_organ_is_asked() {
        county.itIs("2026-05-11");
        var under = cases.heardCase(7_777_776, List.of(), "2026-05-11");
        var at = cases.heardCase(7_777_777, List.of(), "2026-05-11");
        var demanded = demands(at);

        publishList();

        assertThat(demands(under)).isEqualTo(demanded);
        assertThat(demands(at)).isTrue();
        assertThat(waits(at)).isEqualTo("提交法制审核");
    }

    private void publishList() {
        var head = county.at(ORGAN, Role.ORGAN_HEAD);
        var organ = json(head.get("/api/session")).get("organ").asString();
        var known = json(head.get("/api/review/lists/of/" + organ))
                .valueStream()
                .mapToInt(version -> version.get("version").asInt())
                .max()
                .orElse(0);
        var written = head.post("/api/review/lists", """
                {"from": "2026-05-11", "reason": "测试", "items": [{"name": "罚款七万余元", "decision": "penalty", "kinds": ["fine"],
                  "fromFen": 7777777, "party": "organisation", "basis": "本机关目录"}]}
                """, "If-Match", "\"" + known + "\"");
        assertThat(written.statusCode()).as(written.body()).isEqualTo(201);
        assertThat(head.post(
                                "/api/review/lists/"
                                        + JSON.readTree(written.body())
                                                .get("id")
                                                .asString() + "/publish",
                                "{}")
                        .statusCode())
                .isEqualTo(200);
    }

    private boolean demands(String record) {
        return json(county.at(ORGAN, Role.OFFICER).get("/api/cases/" + record))
                .get("acts")
                .valueStream()
                .filter(row -> row.get("act").asString().equals("decide-penalty"))
                .flatMap(row -> row.get("missing").valueStream())
                .anyMatch(missing -> missing.get("text").asString().contains("须经法制审核"));
    }

    @Test
    @DisplayName("借来的审核人在借入机关的案件里只能审核：看得见、出得了意见，别的行为不能办，出了意见就看不见")
    void a_lent_reviewer_reviews_and_nothing_else() {
        var record = submitted();
        var lent = county.at(OTHER, Role.REVIEWER);
        assertThat(lent.get("/api/cases/" + record).statusCode()).isEqualTo(404);
        var request = json(county.at(ORGAN, Role.ORGAN_HEAD).get("/api/review/requests?limit=500"))
                .get("items")
                .valueStream()
                .filter(row -> row.get("record").asString().equals(record))
                .findFirst()
                .orElseThrow();
        lend(request);

        assertThat(lent.get("/api/cases/" + record).statusCode()).isEqualTo(200);
        assertThat(lent.post("/api/cases/" + record + "/add-note", "{\"text\": \"越权\"}", "If-Match", "\"999\"")
                        .statusCode())
                .isIn(403, 409);
        assertThat(as(lent, record, "add-note", Map.of("text", "越权")).statusCode())
                .isEqualTo(403);
        assertThat(act(record, Role.REVIEWER, "give-review-opinion", DecidedCases.review("AGREE"))
                        .body())
                .contains("本案已由");
        ok(as(lent, record, "give-review-opinion", DecidedCases.review("AGREE")));
        assertThat(lent.get("/api/cases/" + record).statusCode()).isEqualTo(404);
        ok(act(record, Role.ORGAN_HEAD, "decide-penalty", decision()));
    }

    /** The other organ lends its reviewer for this request, and the head hands it to him. */
    private void lend(JsonNode request) {
        var borrowing = county.at(ORGAN, Role.ORGAN_HEAD);
        var lending = county.at(OTHER, Role.ORGAN_HEAD);
        var lender = county.organ(OTHER).toString();
        var officer = county.reviewer(OTHER);
        lending.post("/api/review/reviewers", """
                {"name": "借调人", "kind": "staff", "firstReview": false, "joinedOn": "2026-01-01", "officer": "%s"}
                """.formatted(officer));
        var reviewer = json(lending.get("/api/review/reviewers?limit=200&organ=" + lender))
                .get("items")
                .valueStream()
                .filter(row -> row.path("officer").asString("").equals(officer))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString();
        var loan = JSON.readTree(borrowing
                .post("/api/review/loans", """
                {"lender": "%s", "request": "%s", "from": "2026-03-01", "until": "2026-03-31", "reason": "人手不足"}
                """.formatted(
                                lender, request.get("id").asString()))
                .body());
        ok(lending.post(
                "/api/review/loans/" + loan.get("id").asString() + "/lend",
                """
                {"reviewer": "%s", "from": "2026-03-01", "until": "2026-03-31"}
                """.formatted(reviewer),
                "If-Match",
                "\"1\""));
        ok(borrowing.post(
                "/api/review/requests/" + request.get("id").asString() + "/assign",
                "{\"reviewer\": \"" + reviewer + "\"}",
                "If-Match",
                "\"" + request.get("version").asInt() + "\""));
    }

    private String submitted() {
        var record = cases.heardCase(FINE, List.of("BY_RULE"), "2026-03-03");
        ok(act(record, Role.UNIT_HEAD, "submit-for-review", note()));
        return record;
    }

    private HttpResponse<String> act(String record, Role role, String act, Map<String, ?> form) {
        return as(county.at(ORGAN, role), record, act, form);
    }

    private HttpResponse<String> as(Client client, String record, String act, Map<String, ?> form) {
        var answers = new java.util.LinkedHashMap<String, Object>(form);
        answers.put("warningReason", "试");
        var version = json(county.at(ORGAN, Role.OFFICER).get("/api/cases/" + record))
                .get("version")
                .asInt();
        return client.post(
                "/api/cases/" + record + "/" + act,
                JSON.writeValueAsString(answers),
                "If-Match",
                "\"" + version + "\"");
    }

    private String waits(String record) {
        return json(county.at(ORGAN, Role.OFFICER).get("/api/cases/" + record))
                .get("waits")
                .get("what")
                .asString();
    }

    private String clock(String record) {
        return json(county.at(ORGAN, Role.OFFICER).get("/api/cases/" + record))
                .get("clocks")
                .valueStream()
                .filter(clock -> clock.get("name").asString().equals("法制审核"))
                .map(clock ->
                        clock.get("due").asString() + " " + clock.get("state").asString())
                .findFirst()
                .orElse("");
    }

    private static Map<String, Object> note() {
        return Map.of("note", "请审核");
    }

    private static Map<String, Object> decision() {
        return Map.of("paymentWay", "银行", "opinion", "同意");
    }

    private static Map<String, Object> answer(String response) {
        return Map.of("response", response, "reason", "理由");
    }

    private static Map<String, Object> settled(String settlement) {
        return Map.of("settlement", settlement, "reason", "理由");
    }

    private static void ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        ok(answer);
        return JSON.readTree(answer.body());
    }
}
