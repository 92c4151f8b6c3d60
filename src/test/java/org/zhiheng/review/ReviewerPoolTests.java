package org.zhiheng.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.review.ReviewDesk.entry;
import static org.zhiheng.review.ReviewDesk.json;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.zhiheng.access.Role;
import org.zhiheng.officers.OfficerBuilder;
import org.zhiheng.officers.OfficerRegister;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.OrganBuilder;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.OnPostgres;

@OnPostgres
@DisplayName("法制审核人员库：登记、合同、退出，各看各的")
class ReviewerPoolTests {

    private static final String COUNSEL = """
            , "kind": "legal-counsel", "firm": "虚构律师事务所", "certificate": "L1", "contractFrom": "2026-01-01", "contractUntil": "%s"
            """;

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private ReviewDesk desk;

    @BeforeEach
    void an_organ() {
        desk = new ReviewDesk(context, port);
    }

    @Test
    @DisplayName("合同最后一日当天还可以选，第二天就到期")
    void a_contract_holds_to_its_last_day() {
        assertThat(standing("2026-03-04")).isEqualTo("available 合同还有 1 天到期");
        assertThat(standing("2026-03-03")).isEqualTo("available 合同今天到期");
        assertThat(standing("2026-03-02")).isEqualTo("expired null");
        assertThat(standing("2026-06-30")).isEqualTo("available null");
    }

    private String standing(String until) {
        var view = json(desk.as(Role.REVIEWER)
                .get("/api/review/reviewers/" + desk.entered("顾" + until, COUNSEL.formatted(until))));
        return view.get("standing").asString() + " "
                + (view.get("warning").isNull() ? "null" : view.get("warning").asString());
    }

    @Test
    @DisplayName("缺什么一次说全：法律顾问没有单位、合同和证号，初次审核没有法律职业资格，姓名三百个字")
    void what_is_missing_is_said_at_once() {
        var bare = desk.enter("无", ", \"kind\": \"legal-counsel\"");
        assertThat(bare.statusCode()).isEqualTo(422);
        assertThat(bare.body()).contains("律师事务所或者单位", "起始日期", "终止日期", "证号");

        var first = desk.enter("初", ", \"firstReview\": true");
        assertThat(first.statusCode()).isEqualTo(422);
        assertThat(first.body()).contains("《行政处罚法》第五十八条第二款");

        var longest = desk.enter("长".repeat(300), "");
        assertThat(longest.statusCode()).isEqualTo(422);
        assertThat(longest.body()).contains("姓名须为一至 50 个字");

        var backwards = desk.enter("反", COUNSEL.formatted("2025-12-31"));
        assertThat(backwards.body()).contains("合同止不能早于合同起");
    }

    @Test
    @DisplayName("只有本机关负责人登记；别的角色 403，别的机关看不到也改不了，司法局看得到改不了")
    void each_organ_keeps_its_own() {
        for (var role : List.of(Role.OFFICER, Role.UNIT_HEAD, Role.REVIEWER, Role.LEADER, Role.SYSTEM_ADMIN)) {
            assertThat(desk.as(role)
                            .post("/api/review/reviewers", entry("某", ""))
                            .statusCode())
                    .as(role.key())
                    .isEqualTo(403);
        }
        var id = desk.entered("甲", "");
        var address = "/api/review/reviewers/" + id;
        var neighbour = new ReviewDesk(context, port).as(Role.ORGAN_HEAD);
        assertThat(neighbour.get(address).statusCode()).isEqualTo(404);
        assertThat(neighbour.put(address, entry("乙", ""), "If-Match", "\"1\"").statusCode())
                .isEqualTo(404);
        assertThat(neighbour.get("/api/review/reviewers").body()).contains("\"items\":[]");

        var bureau = new ReviewDesk(
                        context,
                        port,
                        OrganBuilder.anOrgan().kind(Organ.Kind.JUSTICE_BUREAU).addTo(context.getBean(Organs.class)))
                .as(Role.SUPERVISOR);
        assertThat(json(bureau.get(address)).get("name").asString()).isEqualTo("甲");
        assertThat(bureau.put(address, entry("乙", ""), "If-Match", "\"1\"").body())
                .contains("各机关自己登记");
    }

    @Test
    @DisplayName("两人同时修改，后一个被告知；退出之后不能再退出，退出日期不能在以后")
    void changed_once_and_ended_once() {
        var head = desk.as(Role.ORGAN_HEAD);
        var address = "/api/review/reviewers/" + desk.entered("甲", "");
        assertThat(head.put(address, entry("甲甲", ""), "If-Match", "\"1\"").statusCode())
                .isEqualTo(200);
        assertThat(head.put(address, entry("甲乙", ""), "If-Match", "\"1\"").statusCode())
                .isEqualTo(409);
        assertThat(head.post(address + "/end", end("2026-03-04"), "If-Match", "\"2\"")
                        .body())
                .contains("退出日期须在 2026-01-01 与 2026-03-03 之间");
        assertThat(json(head.post(address + "/end", end("2026-03-03"), "If-Match", "\"2\""))
                        .get("standingLabel")
                        .asString())
                .isEqualTo("已退出");
        assertThat(head.post(address + "/end", end("2026-03-03"), "If-Match", "\"3\"")
                        .statusCode())
                .isEqualTo(409);
    }

    private static String end(String on) {
        return """
                {"on": "%s", "why": "调离"}
                """.formatted(on);
    }

    @Test
    @DisplayName("比例：二十名执法人员一名审核人员正好百分之五，二十一名就不足；到期的法律顾问不算")
    void five_in_a_hundred() {
        var register = context.getBean(OfficerRegister.class);
        for (var i = 0; i < 20; i++) {
            OfficerBuilder.anOfficer(desk.organ).addTo(register);
        }
        OfficerBuilder.anOfficer(desk.organ).uncertified().addTo(register);
        desk.entered("过", COUNSEL.formatted("2026-03-02"));
        assertThat(share()).isEqualTo("20 [] 0.0 false");
        desk.entered("甲", "");
        assertThat(share()).isEqualTo("20 [甲] 5.0 true");
        OfficerBuilder.anOfficer(desk.organ).addTo(register);
        assertThat(share()).isEqualTo("21 [甲] 4.8 false");
    }

    private String share() {
        return json(desk.as(Role.ORGAN_HEAD).get("/api/review/reviewers/shares"))
                .valueStream()
                .filter(share ->
                        share.get("organ").asString().equals(desk.organ.id().toString()))
                .map(share -> share.get("officers").asInt() + " "
                        + share.get("names")
                                .valueStream()
                                .map(name -> name.asString())
                                .toList() + " "
                        + share.get("percent").decimalValue() + " "
                        + share.get("enough").asBoolean())
                .findFirst()
                .orElseThrow();
    }
}
