package org.zhiheng.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.review.ReviewDesk.json;
import static org.zhiheng.review.ReviewDesk.login;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.zhiheng.access.Client;
import org.zhiheng.access.Role;
import org.zhiheng.officers.OfficerBuilder;
import org.zhiheng.officers.OfficerRegister;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.OrganBuilder;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.RecordId;
import tools.jackson.databind.JsonNode;

@OnPostgres
@DisplayName("法制审核件：分派、领取、回避")
class AssignmentTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ReviewRequests requests;

    @LocalServerPort
    private int port;

    private ReviewDesk desk;

    @BeforeEach
    void an_organ() {
        desk = new ReviewDesk(context, port);
    }

    @Test
    @DisplayName("机关负责人分派，审核人员自己领取；领走的别人领不了，改派须写理由")
    void assigned_or_taken() {
        var one = desk.person(Role.REVIEWER);
        var other = desk.person(Role.REVIEWER);
        desk.entered("甲", login(one));
        var second = desk.entered("乙", login(other));
        var request = desk.submitted(desk.aCase(), List.of(), "2026-03-17");

        assertThat(json(desk.act(one.client(), request, "take", "{}"))
                        .get("row")
                        .get("reviewer")
                        .asString())
                .isEqualTo("甲");
        assertThat(desk.act(other.client(), request, "take", "{}").body()).contains("这件已由甲审核");
        assertThat(desk.assign(request, second, "").body()).contains("改派须写明理由");
        assertThat(row(desk.assign(request, second, "甲出差").body())
                        .get("reviewer")
                        .asString())
                .isEqualTo("乙");
        assertThat(desk.act(desk.as(Role.UNIT_HEAD), request, "assign", "{}").statusCode())
                .isEqualTo(403);
        assertThat(new ReviewDesk(context, port)
                        .as(Role.ORGAN_HEAD)
                        .get("/api/review/requests/" + request)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("没有入库的不能领取；承办人员、合同到期的、领域不含的不能分派，说出条款")
    void not_everybody_may_review() {
        assertThat(desk.act(desk.as(Role.REVIEWER), desk.submitted(desk.aCase(), List.of(), "2026-03-17"), "take", "{}")
                        .body())
                .contains("不在本机关的法制审核人员库中");
        var officer = OfficerBuilder.anOfficer(desk.organ).addTo(context.getBean(OfficerRegister.class));
        var handler = desk.entered("办", ", \"officer\": \"" + officer.id() + "\"");
        var expired = desk.entered(
                "顾",
                ", \"kind\": \"legal-counsel\", \"firm\": \"所\", \"certificate\": \"1\","
                        + " \"contractFrom\": \"2025-01-01\", \"contractUntil\": \"2026-03-02\"");
        var otherField = desk.entered("农", ", \"fields\": [\"农业农村\"]");
        var request = desk.submitted(desk.aCase(), List.of(officer.id()), "2026-03-17");

        assertThat(desk.assign(request, handler, "").body()).contains("办是本案的承办人员", "第五十八条第二款");
        assertThat(desk.assign(request, expired, "").body()).contains("聘用合同已于 2026-03-02 到期");
        assertThat(desk.assign(request, otherField, "").body()).contains("不含市场监管");
        assertThat(choices(request)).contains("办 false", "顾 false", "农 false");
    }

    @Test
    @DisplayName("审核人回避后重新待分派，不能再分派给他，引第四十三条；别人不能替他回避")
    void who_withdrew_does_not_come_back() {
        var one = desk.person(Role.REVIEWER);
        var reviewer = desk.entered("甲", login(one));
        var request = desk.submitted(desk.aCase(), List.of(), "2026-03-17");
        desk.assign(request, reviewer, "");

        assertThat(desk.act(desk.as(Role.REVIEWER), request, "recuse", why()).statusCode())
                .isEqualTo(403);
        assertThat(row(desk.act(one.client(), request, "recuse", why()).body())
                        .get("state")
                        .asString())
                .isEqualTo("waiting");
        var again = desk.assign(request, reviewer, "");
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("已在本件审核中回避", "《行政处罚法》第四十三条第一款");
        assertThat(desk.act(one.client(), request, "take", "{}").statusCode()).isEqualTo(422);
    }

    @Test
    @DisplayName("在办件数写在每个人名下，少的排在前面；期限最后一日不超期，第二日超期")
    void load_and_clock() {
        var busy = desk.entered("忙", "");
        desk.entered("闲", "");
        desk.assign(desk.submitted(desk.aCase(), List.of(), "2026-03-02"), busy, "");
        var request = desk.submitted(desk.aCase(), List.of(), "2026-03-03");

        assertThat(choices(request)).containsExactly("闲 true", "忙 true");
        assertThat(row(desk.as(Role.REVIEWER)
                                .get("/api/review/requests/" + request)
                                .body())
                        .get("dueWords")
                        .asString())
                .isEqualTo("今天到期");
        assertThat(json(desk.as(Role.REVIEWER).get("/api/review/requests?overdue=true"))
                        .get("total")
                        .asString())
                .isEqualTo("1");
    }

    @Test
    @DisplayName("审核人员库里也看得见在办件数；找人的百分号、下划线只是字；状态逐个筛选")
    void the_pool_tells_what_each_has_in_hand() {
        var busy = desk.entered("忙_人", "");
        desk.entered("忙闲人", "");
        desk.assign(desk.submitted(desk.aCase(), List.of(), "2026-03-17"), busy, "");
        desk.assign(desk.submitted(desk.aCase(), List.of(), "2026-03-17"), busy, "");
        var client = desk.as(Role.ORGAN_HEAD);

        assertThat(json(client.get("/api/review/reviewers/" + busy)).get("open").asInt())
                .isEqualTo(2);
        assertThat(pool("忙_")).containsExactly("忙_人 2");
        assertThat(pool("%25")).isEmpty();
        assertThat(json(client.get("/api/review/reviewers?standing=available"))
                        .get("total")
                        .asString())
                .isEqualTo("2");
        for (var standing : List.of("not-yet", "expired", "unqualified", "left")) {
            assertThat(json(client.get("/api/review/reviewers?standing=" + standing))
                            .get("items"))
                    .as(standing)
                    .isEmpty();
        }
        assertThat(client.get("/api/review/reviewers?standing=none").statusCode())
                .isEqualTo(422);
    }

    private List<String> pool(String words) {
        return json(desk.as(Role.ORGAN_HEAD)
                        .get("/api/review/reviewers?words="
                                + java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8)))
                .get("items")
                .valueStream()
                .map(reviewer -> reviewer.get("name").asString() + " "
                        + reviewer.get("open").asInt())
                .toList();
    }

    @Test
    @DisplayName("审核件的列表：找字、本人的、分页不重不漏")
    void requests_are_found() {
        var one = desk.person(Role.REVIEWER);
        var reviewer = desk.entered("甲", login(one));
        var mine = desk.submitted(desk.aCase(), List.of(), "2026-03-17");
        desk.submitted(desk.aCase(), List.of(), "2026-03-17");
        desk.submitted(desk.aCase(), List.of(), "2026-03-17");
        desk.assign(mine, reviewer, "");

        assertThat(ids(one.client(), "mine=true")).containsExactly(mine);
        assertThat(ids(one.client(), "words=甲")).containsExactly(mine);
        assertThat(ids(one.client(), "words=测试案件&state=waiting")).hasSize(2);
        assertThat(ids(one.client(), "words=_试案")).isEmpty();
        var first = json(one.client().get("/api/review/requests?limit=2"));
        assertThat(first.get("total").asString()).isEqualTo("3");
        assertThat(ids(one.client(), "limit=2&cursor=" + first.get("next").asString()))
                .hasSize(1)
                .doesNotContainAnyElementsOf(ids(one.client(), "limit=2"));
    }

    private static List<String> ids(Client client, String question) {
        return json(client.get("/api/review/requests?"
                        + question.replace("甲", "%E7%94%B2")
                                .replace("测试案件", "%E6%B5%8B%E8%AF%95%E6%A1%88%E4%BB%B6")
                                .replace("试案", "%E8%AF%95%E6%A1%88")))
                .get("items")
                .valueStream()
                .map(row -> row.get("id").asString())
                .toList();
    }

    @Test
    @DisplayName("退回补正以后审核人才回避的：材料照等，可以另派；没有另派就补正的，重新待分派")
    void returned_and_then_without_a_reviewer() {
        var one = desk.person(Role.REVIEWER);
        var reviewer = desk.entered("甲", login(one));
        var other = desk.entered("乙", "");
        var record = desk.aCase();
        var request = desk.submitted(record, List.of(), "2026-03-17");
        desk.assign(request, reviewer, "");
        desk.within(one.actor(), () -> requests.returned(record, "缺鉴定意见", ReviewDesk.TODAY, one.actor()));
        assertThat(desk.act(one.client(), request, "recuse", why()).statusCode())
                .isEqualTo(200);

        assertThat(state(request)).isEqualTo("returned");
        desk.within(
                one.actor(),
                () -> requests.supplemented(
                        record, "鉴定意见", java.time.LocalDate.parse("2026-03-20"), ReviewDesk.TODAY, one.actor()));
        assertThat(state(request)).isEqualTo("waiting");
        assertThat(row(desk.assign(request, other, "").body()).get("reviewer").asString())
                .isEqualTo("乙");
        assertThat(state(request)).isEqualTo("assigned");

        desk.within(one.actor(), () -> requests.returned(record, "缺照片", ReviewDesk.TODAY, one.actor()));
        desk.act(desk.as(Role.ORGAN_HEAD), request, "recuse", why());
        var third = desk.entered("丙", "");
        assertThat(row(desk.assign(request, third, "").body()).get("state").asString())
                .isEqualTo("returned");
    }

    private String state(String request) {
        return row(desk.as(Role.OFFICER).get("/api/review/requests/" + request).body())
                .get("state")
                .asString();
    }

    @Test
    @DisplayName("没有审核人员库的机关：审核人员本人回避以后不能出意见，引第四十三条，指出可以向司法局借调；退库再入库也不行")
    void who_withdrew_without_a_pool() {
        var bureau = OrganBuilder.anOrgan().kind(Organ.Kind.JUSTICE_BUREAU).addTo(context.getBean(Organs.class));
        var one = desk.person(Role.REVIEWER);
        var record = desk.aCase();
        var request = desk.submitted(record, List.of(), "2026-03-17");

        assertThat(desk.act(desk.as(Role.ORGAN_HEAD), request, "recuse", why()).body())
                .contains("由本人提出");
        assertThat(desk.act(one.client(), request, "recuse", why()).statusCode())
                .isEqualTo(200);
        assertThat(desk.act(one.client(), request, "recuse", why()).body()).contains("已在本件审核中回避");
        desk.within(
                one.actor(),
                () -> assertThat(requests.power(record, desk.organ.id(), one.actor(), ReviewDesk.TODAY)
                                .missing())
                        .singleElement()
                        .satisfies(missing -> assertThat(missing.article()).isEqualTo("《行政处罚法》第四十三条第一款"))
                        .satisfies(missing -> assertThat(missing.remedy()).contains("司法局申请借调")));
        var lender = json(desk.as(Role.ORGAN_HEAD).get("/api/review/requests/" + request))
                .get("lender");
        assertThat(context.getBean(Organs.class)
                        .get(RecordId.parse(lender.get("organ").asString()))
                        .kind())
                .isEqualTo(bureau.kind());

        var entered = desk.entered("甲", login(one));
        assertThat(desk.assign(request, entered, "").body()).contains("已在本件审核中回避");
        assertThat(desk.act(one.client(), request, "take", "{}").statusCode()).isEqualTo(422);
    }

    @Test
    @DisplayName("出意见须是分派到的人；出了意见就不再分派；重新送审的另成一件")
    void the_opinion_is_given_by_whose_it_is() {
        var one = desk.person(Role.REVIEWER);
        var other = desk.person(Role.REVIEWER);
        var reviewer = desk.entered("甲", login(one));
        desk.entered("乙", login(other));
        var record = desk.aCase();
        var request = desk.submitted(record, List.of(), "2026-03-17");
        desk.assign(request, reviewer, "");

        desk.within(one.actor(), () -> {
            assertThat(requests.power(record, desk.organ.id(), one.actor(), ReviewDesk.TODAY)
                            .missing())
                    .isEmpty();
            assertThat(requests.power(record, desk.organ.id(), other.actor(), ReviewDesk.TODAY)
                            .missing())
                    .singleElement()
                    .satisfies(missing -> assertThat(missing.text()).isEqualTo("本案已由甲审核"));
            requests.answered(record, false, "事实不清", ReviewDesk.TODAY, one.actor());
            requests.responded(record, false, "事实清楚", ReviewDesk.TODAY, one.actor());
        });

        var view =
                row(desk.as(Role.OFFICER).get("/api/review/requests/" + request).body());
        assertThat(view.get("outcome").asString()).isEqualTo("提出问题，退回改正；承办机构不采纳");
        assertThat(desk.assign(request, reviewer, "再派").statusCode()).isEqualTo(409);
        assertThat(desk.submitted(record, List.of(), "2026-03-17")).isNotEqualTo(request);
    }

    private static String why() {
        return """
                {"reason": "与当事人有利害关系"}
                """;
    }

    private static JsonNode row(String body) {
        return new tools.jackson.databind.json.JsonMapper().readTree(body).get("row");
    }

    private List<String> choices(String request) {
        return json(desk.as(Role.ORGAN_HEAD).get("/api/review/requests/" + request))
                .get("choices")
                .valueStream()
                .map(choice -> choice.get("name").asString() + " "
                        + choice.get("missing").isEmpty())
                .toList();
    }
}
