package org.zhiheng.officers.leaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.officers.OfficerBuilder.anOfficer;
import static org.zhiheng.officers.People.json;
import static org.zhiheng.officers.People.picture;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.access.Client;
import org.zhiheng.access.Role;
import org.zhiheng.officers.Certificate.Issuer;
import org.zhiheng.officers.CertificateEntry;
import org.zhiheng.officers.Officer;
import org.zhiheng.officers.OfficerRegister;
import org.zhiheng.officers.People;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;
import tools.jackson.databind.JsonNode;

@OnPostgres
@DisplayName("离岗：当日冻结，限期收回，遗失声明，公告注销（行政执法监督条例第十条）")
class DepartureTests {

    private static final String DECLARATION = ", \"declaration\": [\"%s\"]";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private OfficerRegister register;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

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
    @DisplayName("登记离岗当天证件冻结，五个工作日内收回；收回以后由司法局公告注销")
    void from_leaving_to_the_announcement() {
        var officer = anOfficer(people.department).addTo(register);
        var left = leave(personnel, officer, "2026-03-03", 1);

        assertThat(left.statusCode()).as(left.body()).isEqualTo(201);
        assertThat(left.body()).contains("\"dueOn\":\"2026-03-10\"", "第 5 个工作日", "\"state\":\"recalled\"", "还有 7 天");
        assertThat(supervisor.get("/api/officers/" + officer.id()).body())
                .contains("\"stateLabel\":\"冻结\"", "\"valid\":false", "\"leftOn\":\"2026-03-03\"");
        assertThat(supervisor
                        .get("/api/officers/departures?words=" + officer.name())
                        .body())
                .contains(officer.name());

        var id = json(left).get("row").get("id").asString();
        assertThat(act(supervisor, id, 1, "announcement", announcement("2026-03-03"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(act(personnel, id, 1, "return", returned("2026-03-02", "")).body())
                .contains("日期须在");
        assertThat(act(personnel, id, 1, "return", returned("2026-03-03", "")).body())
                .contains("\"state\":\"returned\"");
        assertThat(supervisor.get("/api/officers/" + officer.id()).body()).contains("\"stateLabel\":\"收回\"");
        assertThat(act(personnel, id, 2, "announcement", announcement("2026-03-03"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(act(supervisor, id, 2, "announcement", announcement("2026-03-03"))
                        .body())
                .contains("\"state\":\"announced\"");
        assertThat(supervisor.get("/api/officers/" + officer.id()).body()).contains("\"stateLabel\":\"注销\"");
        assertThat(act(supervisor, id, 2, "announcement", announcement("2026-03-03"))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    @DisplayName("证件遗失的须附声明；没有证件的人离岗不用收回；晚于今天、早于到岗的日期不收")
    void lost_and_without_certificates() {
        var officer = anOfficer(people.department).joined("2020-01-01").addTo(register);
        assertThat(leave(personnel, officer, "2026-03-04", 1).body()).contains("不能晚于今天");
        assertThat(leave(personnel, officer, "2019-12-31", 1).body()).contains("早于到岗日期");
        var id = json(leave(personnel, officer, "2026-03-01", 1))
                .get("row")
                .get("id")
                .asString();

        assertThat(act(personnel, id, 1, "return", returned("2026-03-03", lost(officer)))
                        .body())
                .contains("须附本人的遗失声明");
        assertThat(act(personnel, id, 1, "return", returned("2026-03-03", declaredLost(officer)))
                        .body())
                .contains("\"state\":\"lost\"");
        assertThat(act(supervisor, id, 2, "announcement", announcement("2026-03-03"))
                        .body())
                .contains("\"state\":\"announced\"");

        var bare = anOfficer(people.department).uncertified().addTo(register);
        assertThat(leave(personnel, bare, "2026-03-03", 1).body()).contains("\"state\":\"none\"", "没有须收回的证件");
    }

    @Test
    @DisplayName("遗失声明须是本机关上传的一份文件；说明不超过五百字；没有勾选遗失而附声明的说出来")
    void the_declaration_is_looked_up() {
        var officer = anOfficer(people.department).addTo(register);
        var id = left(officer, "2026-03-02");
        var declared = lost(officer) + DECLARATION;

        for (var file : List.of(RecordId.create(140431).toString(), picture(supervisor))) {
            assertThat(act(personnel, id, 1, "return", returned("2026-03-03", declared.formatted(file)))
                            .body())
                    .contains("遗失声明的文件不存在，或者不是本机关上传的", "\"field\":\"declaration\"");
        }
        var two = declared.formatted(picture(personnel) + "\", \"" + picture(personnel));
        assertThat(act(personnel, id, 1, "return", returned("2026-03-03", two)).body())
                .contains("遗失声明只附一份");
        assertThat(act(personnel, id, 1, "return", returned("2026-03-03", DECLARATION.formatted(picture(personnel))))
                        .body())
                .contains("请同时勾选已经遗失的证件");
        assertThat(act(personnel, id, 1, "return", returned("2026-03-03", noted(501)))
                        .body())
                .contains("说明不超过 500 个字");
        assertThat(act(personnel, id, 1, "return", returned("2026-03-03", noted(500)))
                        .statusCode())
                .isEqualTo(200);
    }

    private static String noted(int length) {
        return ", \"note\": \"%s\"".formatted("说".repeat(length));
    }

    @Test
    @DisplayName("2023 年以前离岗的，当时没有收回天数：登记得了，写明应当立即收回；2023 年 1 月 1 日起有期限")
    void who_left_long_ago_gives_it_back_at_once() {
        var old = leave(personnel, anOfficer(people.department).addTo(register), "2022-12-31", 1);
        assertThat(old.statusCode()).as(old.body()).isEqualTo(201);
        assertThat(old.body()).contains("\"dueOn\":null", "\"dueWords\":\"应当立即收回\"", "不另算期限：证件应当立即收回（《行政执法监督条例》第十条）");
        assertThat(leave(personnel, anOfficer(people.department).addTo(register), "2023-01-01", 1)
                        .body())
                .contains("第 5 个工作日", "已超期");
    }

    @Test
    @DisplayName("收回、注销不能早于证件最近一次处理；离岗不能早于调入现在的机关")
    void nothing_is_dated_before_the_last_change() {
        var officer = anOfficer(people.department).addTo(register);
        var certificate = json(supervisor.get("/api/officers/" + officer.id()))
                .get("certificates")
                .get(0)
                .get("id")
                .asString();
        supervisor.post("/api/officers/certificates/" + certificate + "/state", """
                {"state": "suspended", "on": "2026-03-02", "reason": "违反着装规定"}
                """);
        var id = left(officer, "2026-02-27");

        var early = act(personnel, id, 1, "return", returned("2026-03-01", ""));
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.body()).contains("已于 2026-03-02 登记暂扣", "不能早于这一天（《行政执法监督条例》第十条）", "请填写 2026-03-02 或者以后的日期");
        assertThat(act(personnel, id, 1, "return", returned("2026-03-02", "")).statusCode())
                .isEqualTo(200);

        var moved = anOfficer(people.another()).joined("2020-01-01").addTo(register);
        supervisor.put(
                "/api/officers/" + moved.id(),
                """
                {"organ": "%s", "name": "%s", "kind": "civil-servant", "lawQualified": false, "firstReview": false,
                 "joinedOn": "2020-01-01"}
                """.formatted(people.department.id(), moved.name()),
                "If-Match",
                "\"1\"");
        var before = leave(personnel, moved, "2026-03-02", 2);
        assertThat(before.statusCode()).isEqualTo(422);
        assertThat(before.body()).contains("自 2026-03-03 起在现在的机关任职，离岗不能早于这一天");
        assertThat(leave(personnel, moved, "2026-03-03", 2).statusCode()).isEqualTo(201);
    }

    @Test
    @DisplayName("注销公告对公众公开：姓名、单位、证号、收回还是遗失、日期；没有身份号码、离岗原因和公告原文（RY-03、RY-04）")
    void the_public_reads_the_cancellations() {
        var officer = anOfficer(people.department).named("注销人甲").addTo(register);
        var lost = anOfficer(people.department).named("注销人乙").addTo(register);
        var recalled = anOfficer(people.department).named("注销人丙").addTo(register);
        var typed = "注销" + officer.idNumber().plain() + "的证件";
        announced(left(officer, "2026-02-27"), "", typed);
        announced(left(lost, "2026-02-27"), declaredLost(lost), "遗失注销。");
        left(recalled, "2026-02-27");

        var anybody = new Client(port);
        var shown = anybody.get("/api/public/cancellations?words=注销人");
        assertThat(shown.statusCode()).isEqualTo(200);
        var rows = json(shown).get("items");
        assertThat(rows).hasSize(2);
        assertThat(rows).extracting(row -> row.get("reason").asString()).containsOnly("离岗，证件已收回", "离岗，证件声明遗失");
        assertThat(rows.get(0).propertyNames())
                .containsExactly("name", "organName", "numbers", "reason", "announcedOn");
        assertThat(shown.body())
                .contains(people.department.name(), "2026-03-03")
                .doesNotContain(officer.idNumber().plain(), "140499", "退休", "retirement", typed, "注销人丙");
        var number = rows.get(0).get("numbers").get(0).asString();
        assertThat(json(anybody.get("/api/public/cancellations?words=" + number))
                        .get("items"))
                .hasSize(1);
        var first = json(anybody.get("/api/public/cancellations?words=注销人&limit=1"));
        assertThat(json(anybody.get("/api/public/cancellations?words=注销人&limit=1&cursor="
                                + first.get("next").asString()))
                        .get("items"))
                .hasSize(1)
                .isNotEqualTo(first.get("items"));
    }

    @Test
    @DisplayName("登记了遗失的证件不能登记收回：没有找到的附声明按遗失办，找到的先改回有效再收回")
    void what_is_registered_lost_is_not_taken_back() {
        for (var found : List.of(false, true)) {
            var officer = anOfficer(people.department).addTo(register);
            var certificate = officer(officer).get("certificates").get(0);
            state(certificate, "lost");
            var id = left(officer, "2026-03-03");

            var refused = act(personnel, id, 1, "return", returned("2026-03-03", ""));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body())
                    .contains(
                            "\"field\":\"lost\"",
                            "证件 " + certificate.get("number").asString() + " 已登记遗失",
                            "请在“已经遗失的证件”中勾选并附声明；找到的，请司法局先改回有效再收回（《行政执法监督条例》第十条）");
            if (found) {
                state(certificate, "valid");
            }
            assertThat(act(personnel, id, 1, "return", returned("2026-03-03", found ? "" : declaredLost(officer)))
                            .body())
                    .contains(found ? "\"state\":\"returned\"" : "\"state\":\"lost\"");
            assertThat(officer(officer)
                            .get("certificates")
                            .get(0)
                            .get("stateLabel")
                            .asString())
                    .isEqualTo(found ? "收回" : "遗失");
        }
    }

    @Test
    @DisplayName("两本证件，一本登记了遗失、一本交回：遗失的附声明，交回的收回，公众看到的分开写")
    void each_certificate_comes_to_its_own_end() {
        var officer = anOfficer(people.department).named("两证人甲").addTo(register);
        var province = officer(officer).get("certificates").get(0);
        var number = province.get("number").asString();
        var second = "部" + number;
        var given = anOfficer(people.department).certificate();
        Scope.all()
                .run(() -> register.issue(
                        officer.id(),
                        new CertificateEntry(
                                Issuer.MINISTRY, second, given.fields(), given.region(), given.from(), given.until())));
        state(province, "lost");
        var id = left(officer, "2026-03-03");
        var declared = DECLARATION.formatted(picture(personnel));

        var wrong =
                act(personnel, id, 1, "return", returned("2026-03-03", ", \"lost\": [\"" + second + "\"]" + declared));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("证件 " + number + " 已登记遗失", "\"field\":\"lost\"")
                .doesNotContain("证件 " + second);
        assertThat(act(personnel, id, 1, "return", returned("2026-03-03", ", \"lost\": [\"无此证号\"]" + declared))
                        .body())
                .contains("证件 无此证号 不在须收回的证件之内");

        var done = act(personnel, id, 1, "return", returned("2026-03-03", lost(officer) + declared));
        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
        assertThat(done.body())
                .contains(
                        "\"state\":\"lost\"",
                        "部分收回、部分声明遗失，待公告注销",
                        "\"lost\":[\"" + number + "\"]",
                        "收回证件 " + second + "，声明遗失 " + number);
        assertThat(states(officer)).containsExactlyInAnyOrder(number + " 遗失", second + " 收回");

        assertThat(act(supervisor, id, 2, "announcement", announcement("2026-03-03"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(states(officer)).containsExactlyInAnyOrder(number + " 注销", second + " 注销");
        assertThat(json(new Client(port).get("/api/public/cancellations?words=两证人甲"))
                        .get("items"))
                .singleElement()
                .extracting(row -> row.get("reason").asString())
                .isEqualTo("离岗，证件 " + second + " 已收回，证件 " + number + " 声明遗失");
    }

    private List<String> states(Officer officer) {
        return officer(officer)
                .get("certificates")
                .valueStream()
                .map(each -> each.get("number").asString() + " "
                        + each.get("stateLabel").asString())
                .toList();
    }

    @Test
    @DisplayName("以前登记收回时附过文件的，公众看到的仍是收回；公告以后遗失的仍是遗失")
    void a_file_that_is_kept_makes_nothing_lost() {
        var officer = anOfficer(people.department).named("附件人甲").addTo(register);
        var lost = anOfficer(people.department).named("附件人乙").addTo(register);
        announced(left(officer, "2026-02-27"), "", "注销。");
        announced(left(lost, "2026-02-27"), declaredLost(lost), "遗失注销。");
        Scope.all()
                .run(() -> transaction.executeWithoutResult(
                        status -> sql.sql("update officers.departure set declaration_id = gen_random_uuid()"
                                        + " where name = '附件人甲'")
                                .update()));

        assertThat(json(new Client(port).get("/api/public/cancellations?words=附件人甲"))
                        .get("items"))
                .singleElement()
                .extracting(row -> row.get("reason").asString())
                .isEqualTo("离岗，证件已收回");
        assertThat(json(new Client(port).get("/api/public/cancellations?words=附件人乙"))
                        .get("items"))
                .singleElement()
                .extracting(row -> row.get("reason").asString())
                .isEqualTo("离岗，证件声明遗失");
    }

    private JsonNode officer(Officer officer) {
        return json(supervisor.get("/api/officers/" + officer.id()));
    }

    private void state(JsonNode certificate, String state) {
        var changed = supervisor.post(
                "/api/officers/certificates/" + certificate.get("id").asString() + "/state", """
                {"state": "%s", "on": "2026-03-03", "reason": "本人报告"}
                """.formatted(state));
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
    }

    private void announced(String id, String more, String text) {
        assertThat(act(personnel, id, 1, "return", returned("2026-03-03", more)).statusCode())
                .isEqualTo(200);
        assertThat(act(supervisor, id, 2, "announcement", """
                {"on": "2026-03-03", "text": "%s"}
                """.formatted(text)).statusCode())
                .isEqualTo(200);
    }

    private String left(Officer officer, String on) {
        return json(leave(personnel, officer, on, 1)).get("row").get("id").asString();
    }

    @Test
    @DisplayName("各管各的：别的机关看不到也办不了，别的角色 403；两人同时登记，后一个被告知；修改登记里不能离岗")
    void each_its_own_people_and_only_once() {
        var officer = anOfficer(people.department).addTo(register);
        var neighbour = people.at(people.another(), Role.PERSONNEL);
        assertThat(leave(neighbour, officer, "2026-03-03", 1).statusCode()).isEqualTo(404);
        for (var role : List.of(Role.OFFICER, Role.ORGAN_HEAD, Role.TRAINER, Role.LEADER)) {
            assertThat(leave(people.at(people.department, role), officer, "2026-03-03", 1)
                            .statusCode())
                    .as(role.key())
                    .isEqualTo(403);
        }
        assertThat(supervisor
                        .put(
                                "/api/officers/" + officer.id(),
                                """
                                {"organ": "%s", "name": "%s", "kind": "civil-servant", "lawQualified": false,
                                 "firstReview": false, "leftOn": "2026-03-03"}
                                """.formatted(people.department.id(), officer.name()),
                                "If-Match",
                                "\"1\"")
                        .body())
                .contains("登记离岗");
        var left = leave(personnel, officer, "2026-03-03", 1);
        assertThat(left.statusCode()).isEqualTo(201);
        assertThat(leave(supervisor, officer, "2026-03-03", 1).statusCode()).isEqualTo(409);
        var id = json(left).get("row").get("id").asString();
        assertThat(neighbour.get("/api/officers/departures/" + id).statusCode()).isEqualTo(404);
        assertThat(neighbour.get("/api/officers/departures").body()).contains("\"items\":[]");
    }

    @Test
    @DisplayName("重新到岗的，以前的证件不能再用；以前的收回，不动后来发的证件")
    void back_in_service_begins_anew() {
        var officer = anOfficer(people.department).joined("2020-01-01").addTo(register);
        var departure = json(leave(personnel, officer, "2026-03-02", 1))
                .get("row")
                .get("id")
                .asString();

        var back = supervisor.put(
                "/api/officers/" + officer.id(),
                """
                {"organ": "%s", "name": "%s", "kind": "civil-servant", "lawQualified": false,
                 "firstReview": false, "joinedOn": "2026-03-03"}
                """.formatted(people.department.id(), officer.name()),
                "If-Match",
                "\"2\"");
        assertThat(back.statusCode()).as(back.body()).isEqualTo(200);
        assertThat(back.body()).contains("\"stateLabel\":\"收回\"").doesNotContain("\"valid\":true");

        var fresh = anOfficer(people.department).certificate();
        Scope.all().run(() -> register.issue(officer.id(), fresh));
        assertThat(act(personnel, departure, 1, "return", returned("2026-03-03", ""))
                        .statusCode())
                .isEqualTo(200);
        assertThat(json(supervisor.get("/api/officers/" + officer.id())).get("certificates"))
                .filteredOn(certificate -> certificate.get("number").asString().equals(fresh.number()))
                .singleElement()
                .satisfies(certificate ->
                        assertThat(certificate.get("stateLabel").asString()).isEqualTo("有效"));
    }

    private String declaredLost(Officer officer) {
        return lost(officer) + DECLARATION.formatted(picture(personnel));
    }

    /** The first certificate is lost. */
    private String lost(Officer officer) {
        return ", \"lost\": [\"%s\"]"
                .formatted(officer(officer)
                        .get("certificates")
                        .get(0)
                        .get("number")
                        .asString());
    }

    private static HttpResponse<String> leave(Client by, Officer officer, String on, int version) {
        return by.post(
                "/api/officers/" + officer.id() + "/departure", """
                {"ground": "retirement", "on": "%s"}
                """.formatted(on), "If-Match", "\"" + version + "\"");
    }

    private static HttpResponse<String> act(Client by, String id, int version, String act, String body) {
        return by.post("/api/officers/departures/" + id + "/" + act, body, "If-Match", "\"" + version + "\"");
    }

    private static String returned(String on, String more) {
        return """
                {"on": "%s"%s}
                """.formatted(on, more);
    }

    private static String announcement(String on) {
        return """
                {"on": "%s", "text": "注销退休人员的行政执法证。"}
                """.formatted(on);
    }
}
