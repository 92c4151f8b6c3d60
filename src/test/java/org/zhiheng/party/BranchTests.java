package org.zhiheng.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.organs.OrganBuilder.anOrgan;
import static org.zhiheng.party.PartyOffice.json;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.zhiheng.access.Role;
import org.zhiheng.organs.Organ;
import org.zhiheng.platform.OnPostgres;

@OnPostgres
@DisplayName("党支部：与执法单位对应，应到名单和名册只给本机关看")
class BranchTests {

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private PartyOffice own;
    private PartyOffice neighbour;

    @BeforeEach
    void two_organs() {
        own = new PartyOffice(context, port);
        neighbour = new PartyOffice(context, port);
    }

    @Test
    @DisplayName("只能对应本机关和下属的单位；同名的、没有名称的、三百个字的不能登记")
    void a_branch_belongs_to_own_units() {
        var branch = own.branch("第一党支部", "2020-07-01");

        assertThat(json(own.personnel.get("/api/party/branches/" + branch))
                        .get("row")
                        .get("unitNames")
                        .get(0)
                        .asString())
                .isEqualTo(own.organ.name());
        assertThat(own.personnel
                        .post("/api/party/branches", own.branchEntry("第一党支部", "2021-07-01"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(own.personnel
                        .post("/api/party/branches", neighbour.branchEntry("借用党支部", "2021-07-01"))
                        .body())
                .contains("本机关、下属或者委托的单位");
        assertThat(own.personnel
                        .post("/api/party/branches", own.branchEntry("长".repeat(300), "2021-07-01"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(own.personnel
                        .post("/api/party/branches", own.branchEntry("明天的支部", "2026-03-04"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    @DisplayName("两个人同时改一个支部，后改的被告知；旁的机关看不见，也改不了")
    void two_at_once() {
        var branch = own.branch("第二党支部", "2020-07-01");
        var change = own.branchEntry("第二党支部改名", "2020-07-01");
        var path = "/api/party/branches/" + branch;

        assertThat(own.personnel.put(path, change, "If-Match", "\"1\"").statusCode())
                .isEqualTo(200);
        assertThat(own.personnel.put(path, change, "If-Match", "\"1\"").statusCode())
                .isEqualTo(409);
        assertThat(own.personnel.put(path, change).statusCode()).isEqualTo(428);
        assertThat(neighbour.personnel.get(path).statusCode()).isEqualTo(404);
        assertThat(neighbour.personnel.put(path, change, "If-Match", "\"2\"").statusCode())
                .isEqualTo(404);
        assertThat(neighbour.personnel.get("/api/party/branches").body()).doesNotContain(branch);
    }

    @Test
    @DisplayName("应到名单和名册：本机关人事人员、负责人看得见；执法人员、司法局、领导看得见支部，看不见人")
    void names_stay_in_the_organ() {
        var branch = own.branch("第三党支部", "2020-07-01");
        own.member(branch, "甲乙丙", "2021-01-01");
        json(own.personnel.post("/api/party/branches/" + branch + "/rosters", """
                {"kind": "vanguard-post", "name": "窗口先锋岗", "people": ["丁戊己"], "namedOn": "2026-01-01"}
                """));
        var bureau = new PartyOffice(context, port, anOrgan().kind(Organ.Kind.JUSTICE_BUREAU));
        var path = "/api/party/branches/" + branch;

        assertThat(own.as(Role.PERSONNEL).get(path).body()).contains("甲乙丙").contains("丁戊己");
        assertThat(own.as(Role.ORGAN_HEAD).get(path).body()).contains("甲乙丙").contains("丁戊己");
        for (var client : new org.zhiheng.access.Client[] {
            own.as(Role.OFFICER),
            own.as(Role.UNIT_HEAD),
            bureau.as(Role.SUPERVISOR),
            bureau.as(Role.LEADER),
            bureau.as(Role.PERSONNEL),
            bureau.as(Role.TRAINER)
        }) {
            assertThat(client.get(path).body()).doesNotContain("甲乙丙").doesNotContain("丁戊己");
        }
        assertThat(bureau.as(Role.SUPERVISOR).get(path).statusCode()).isEqualTo(200);
        assertThat(own.as(Role.REVIEWER).get(path).statusCode()).isEqualTo(403);
    }

    @Test
    @DisplayName("转入日期：成立前一天不行，成立当日、次日可以；撤销前一天可以，撤销当日、次日不行")
    void members_join_while_the_branch_exists() {
        var branch = own.branch("第五党支部", "2020-07-01");
        var path = "/api/party/branches/" + branch;
        var ended = own.branchEntry("第五党支部", "2020-07-01").replace("}", ", \"endedOn\": \"2026-03-02\"}");
        assertThat(own.personnel.put(path, ended, "If-Match", "\"1\"").statusCode())
                .isEqualTo(200);

        for (var day : List.of("2020-06-30", "2026-03-02", "2026-03-03")) {
            var refused = own.personnel.post(path + "/members", joining(day));
            assertThat(refused.statusCode()).as(day).isEqualTo(422);
            assertThat(refused.body()).contains("转入日期须在“第五党支部”成立以后、撤销以前", "\"field\":\"joinedOn\"");
        }
        for (var day : List.of("2020-07-01", "2020-07-02", "2026-03-01")) {
            assertThat(own.personnel.post(path + "/members", joining(day)).statusCode())
                    .as(day)
                    .isEqualTo(201);
        }
    }

    private static String joining(String day) {
        return """
                {"name": "壬%s", "joinedOn": "%s"}
                """.formatted(day, day);
    }

    @Test
    @DisplayName("同一个人不编入两次；转出以后可以再编入；先锋岗撤销一次，写明理由")
    void members_and_rosters_come_and_go() {
        var branch = own.branch("第四党支部", "2020-07-01");
        var member = own.member(branch, "庚", "2021-01-01");
        var again = """
                {"name": "庚", "joinedOn": "2026-01-01"}
                """;
        var members = "/api/party/branches/" + branch + "/members";
        assertThat(own.personnel.post(members, again).statusCode()).isEqualTo(409);
        var leave = "/api/party/branches/members/" + member + "/leave";
        assertThat(own.personnel.post(leave, "{\"on\": \"2026-03-04\"}").statusCode())
                .isEqualTo(422);
        assertThat(own.personnel.post(leave, "{\"on\": \"2026-03-03\"}").statusCode())
                .isEqualTo(204);
        assertThat(own.personnel.post(leave, "{\"on\": \"2026-03-03\"}").statusCode())
                .isEqualTo(409);
        assertThat(own.personnel
                        .post(members, again.replace("2026-01-01", "2026-03-02"))
                        .body())
                .contains("那时还没有转出");
        assertThat(own.personnel
                        .post(members, again.replace("2026-01-01", "2026-03-03"))
                        .statusCode())
                .isEqualTo(201);
        assertThat(neighbour.personnel.post(leave, "{\"on\": \"2026-03-03\"}").statusCode())
                .isEqualTo(404);

        var roster = json(own.personnel.post("/api/party/branches/" + branch + "/rosters", """
                        {"kind": "model-team", "name": "夜查示范队", "people": ["庚", "辛"], "namedOn": "2026-02-01"}
                        """))
                .get("rosters")
                .get(0)
                .get("id")
                .asString();
        var end = "/api/party/branches/rosters/" + roster + "/end";
        assertThat(own.personnel
                        .post(end, "{\"on\": \"2026-03-01\", \"why\": \" \"}", "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(422);
        var body = "{\"on\": \"2026-03-01\", \"why\": \"任务完成\"}";
        assertThat(own.personnel.post(end, body, "If-Match", "\"1\"").statusCode())
                .isEqualTo(204);
        assertThat(own.personnel.post(end, body, "If-Match", "\"2\"").statusCode())
                .isEqualTo(409);
    }
}
