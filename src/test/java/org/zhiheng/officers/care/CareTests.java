package org.zhiheng.officers.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.officers.OfficerBuilder.anOfficer;
import static org.zhiheng.officers.People.json;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.zhiheng.access.Client;
import org.zhiheng.access.Role;
import org.zhiheng.officers.Officer;
import org.zhiheng.officers.OfficerRegister;
import org.zhiheng.officers.People;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.Scope;

@OnPostgres
@DisplayName("证件日常管理：到期提醒、年度审验、遗失补发、违规收回、年度清查")
class CareTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private OfficerRegister register;

    @LocalServerPort
    private int port;

    private People people;
    private Client personnel;
    private Client supervisor;

    @BeforeEach
    void a_county() {
        people = new People(context, port);
        personnel = people.at(people.department, Role.PERSONNEL);
        supervisor = people.at(people.bureau, Role.SUPERVISOR);
    }

    @Test
    @DisplayName("六十天内到期的提醒，六十一天的不提醒；七天内的要紧；过期的一直提醒")
    void reminders_before_the_last_day() {
        holding("2026-05-02");
        assertThat(reminders()).contains("还有 60 天到期").contains("\"urgent\":false");
        holding("2026-05-03");
        assertThat(reminders()).doesNotContain("还有 61 天到期").contains("2026 年还没有审验");
        holding("2026-04-02");
        assertThat(reminders()).contains("还有 30 天到期，一个月之内");
        holding("2026-03-10");
        assertThat(reminders()).contains("还有 7 天到期，一周之内");
        holding("2026-03-02");
        assertThat(reminders()).contains("已过期 1 天");
        var neighbour = people.at(people.another(), Role.PERSONNEL);
        assertThat(neighbour.get("/api/officers/reminders").body()).isEqualTo("[]");
    }

    @Test
    @DisplayName("一证一年审验一次；没有通过的须写理由；别的角色不能审验")
    void the_yearly_check() {
        var officer = holding("2029-02-28");
        var body = """
                {"year": 2026, "certificates": ["%s"], "passed": %s}
                """;
        assertThat(supervisor
                        .post("/api/officers/yearly-checks", body.formatted(certificate(officer), "false"))
                        .body())
                .contains("须写明理由");
        assertThat(personnel
                        .post("/api/officers/yearly-checks", body.formatted(certificate(officer), "true"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(supervisor
                        .post("/api/officers/yearly-checks", body.formatted(certificate(officer), "true"))
                        .body())
                .contains("\"written\":1");
        assertThat(supervisor
                        .post("/api/officers/yearly-checks", body.formatted(certificate(officer), "true"))
                        .body())
                .contains("\"written\":0");
        assertThat(reminders()).doesNotContain("还没有审验");
    }

    @Test
    @DisplayName("遗失的不能执法，补发新号，旧证注销；找回的可以恢复")
    void lost_and_replaced() {
        var officer = holding("2029-02-28");
        var old = certificate(officer);
        assertThat(state(old, "lost").body()).contains("\"stateLabel\":\"遗失\"");
        assertThat(reminders()).contains("已登记遗失");
        assertThat(state(old, "valid").body()).contains("\"stateLabel\":\"有效\"");
        state(old, "lost");
        var replaced =
                supervisor.post("/api/officers/certificates/" + old + "/replacement", """
                {"number": "R%s", "from": "2026-03-03", "reason": "遗失补发"}
                """.formatted(officer.name()));
        assertThat(replaced.statusCode()).as(replaced.body()).isEqualTo(201);
        assertThat(replaced.body()).contains("\"stateLabel\":\"注销\"", "R" + officer.name(), "\"stateLabel\":\"有效\"");
    }

    @Test
    @DisplayName("暂扣的证件不能借遗失、找回变成有效；补发不能补到遗失以前")
    void a_suspension_is_not_washed_away() {
        var suspended = certificate(holding("2029-02-28"));
        state(suspended, "suspended");
        assertThat(state(suspended, "lost").statusCode()).isEqualTo(409);

        var lost = certificate(holding("2029-02-28"));
        state(lost, "lost");
        var backdated = supervisor.post("/api/officers/certificates/" + lost + "/replacement", """
                {"number": "R-early", "from": "2026-03-02", "reason": "遗失补发"}
                """);
        assertThat(backdated.statusCode()).isEqualTo(422);
        assertThat(backdated.body()).contains("须在 2026-03-03 与今天之间");
    }

    @Test
    @DisplayName("违规申领、使用的，发现即收回注销；同一证件只登记一次")
    void unlawful_certificates_are_withdrawn() {
        var officer = holding("2029-02-28");
        var body = """
                {"certificate": "%s", "kind": "application", "on": "2026-03-03", "finding": "提供虚假编制证明取得证件"}
                """.formatted(certificate(officer));
        assertThat(personnel.post("/api/officers/unlawful-certificates", body).statusCode())
                .isEqualTo(403);
        assertThat(supervisor
                        .post("/api/officers/unlawful-certificates", body.replace("2026-03-03", "2026-03-01"))
                        .body())
                .contains("违规申领", officer.name());
        assertThat(cancelledOn(officer)).as("自处置之日起，不溯及发现之日").isEqualTo("2026-03-03");
        assertThat(supervisor.get("/api/officers/" + officer.id()).body()).contains("\"stateLabel\":\"注销\"");
        assertThat(supervisor.post("/api/officers/unlawful-certificates", body).statusCode())
                .isEqualTo(409);
        assertThat(personnel.get("/api/officers/unlawful-certificates").body()).contains("提供虚假编制证明取得证件");
    }

    @Test
    @DisplayName("清查由司法局布置，各机关自己确认；有问题须写怎样处理；只能确认一次")
    void the_yearly_clean_up() {
        var left = holding("2029-02-28");
        Scope.all().run(() -> register.leave(left, LocalDate.parse("2026-03-01"), 1));
        assertThat(supervisor
                        .post("/api/officers/clean-ups", "{\"year\": 2026, \"dueOn\": \"2026-03-02\"}")
                        .body())
                .contains("不能早于今天");
        assertThat(supervisor
                        .post("/api/officers/clean-ups", "{\"year\": 2026, \"dueOn\": \"2026-06-30\"}")
                        .statusCode())
                .isEqualTo(201);
        var mine = json(personnel.get("/api/officers/clean-ups")).get(0);
        var id = mine.get("cleanUp").get("id").asString();
        assertThat(mine.toString()).contains(left.name() + "已离岗，证件没有收回注销");
        assertThat(confirm(personnel, id, "{}").body()).contains("系统找到 1 个问题");
        assertThat(confirm(people.at(people.another(), Role.PERSONNEL), id, "{\"note\": \"无\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(confirm(personnel, id, "{\"note\": \"已催交\"}").body()).contains("\"faults\":1", "已催交");
        assertThat(confirm(personnel, id, "{\"note\": \"已催交\"}").statusCode()).isEqualTo(409);
    }

    private static java.net.http.HttpResponse<String> confirm(Client by, String id, String body) {
        return by.post("/api/officers/clean-ups/" + id + "/confirmation", body, "If-Match", "\"1\"");
    }

    private String cancelledOn(Officer officer) {
        return json(supervisor.get("/api/officers/" + officer.id()))
                .get("certificates")
                .get(0)
                .get("changes")
                .get(0)
                .get("on")
                .asString();
    }

    private Officer holding(String until) {
        return anOfficer(people.department).valid("2024-03-01", until).addTo(register);
    }

    private String reminders() {
        return personnel.get("/api/officers/reminders").body();
    }

    private String certificate(Officer officer) {
        return json(supervisor.get("/api/officers/" + officer.id()))
                .get("certificates")
                .get(0)
                .get("id")
                .asString();
    }

    private java.net.http.HttpResponse<String> state(String certificate, String state) {
        return supervisor.post("/api/officers/certificates/" + certificate + "/state", """
                {"state": "%s", "on": "2026-03-03", "reason": "本人报告"}
                """.formatted(state));
    }
}
