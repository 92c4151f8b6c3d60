package org.zhiheng.officers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.officers.OfficerBuilder.anOfficer;
import static org.zhiheng.organs.OrganBuilder.anOrgan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.access.Accounts;
import org.zhiheng.access.Client;
import org.zhiheng.access.Role;
import org.zhiheng.officers.Certificate.State;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organ.Kind;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.Scope;
import org.zhiheng.platform.sheet.SheetColumn;
import org.zhiheng.platform.sheet.SheetWriter;

@OnPostgres
@DisplayName("执法人员页面、证件处理和导入")
class OfficerPagesTests {

    private static final List<String> HEADINGS = List.of("所属机构", "姓名", "公民身份号码", "人员性质", "证号", "执法领域", "有效期起", "有效期止");

    @Autowired
    private Organs organs;

    @Autowired
    private OfficerRegister register;

    @Autowired
    private Officers officers;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    @LocalServerPort
    private int port;

    private Organ bureau;
    private Organ department;
    private Client supervisor;
    private String mark;

    @BeforeEach
    void a_justice_bureau() {
        bureau = anOrgan().kind(Kind.JUSTICE_BUREAU).addTo(organs);
        department = anOrgan().addTo(organs);
        supervisor = Client.signedIn(port, accounts, Role.SUPERVISOR, bureau.id());
        mark = UUID.randomUUID().toString().substring(0, 6);
    }

    @Test
    @DisplayName("司法局登记人员、发证、暂扣、发还；身份号码打码显示，库里只有密文")
    void the_bureau_keeps_the_register() {
        var made = supervisor.post("/api/officers", entry("李" + mark, OfficerBuilder.idNumber(9001), department));
        var id = made.body().replaceAll("^\\{\"id\":\"([^\"]+)\".*", "$1");

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.body()).contains("\"idNumber\":\"140***********").doesNotContain(OfficerBuilder.idNumber(9001));
        var issued = supervisor.post("/api/officers/" + id + "/certificates", """
                {"issuer": "province", "number": "N%s", "fields": ["市场监管"], "region": 140431,
                 "from": "2024-01-01", "until": "2026-04-30"}
                """.formatted(mark));
        assertThat(issued.body()).contains("\"stateLabel\":\"有效\"", "还有 58 天到期");
        var certificate = issued.body().replaceAll(".*\"certificates\":\\[\\{\"id\":\"([^\"]+)\".*", "$1");
        var state = "/api/officers/certificates/" + certificate + "/state";
        assertThat(supervisor.post(state, state("suspended", "2026-03-04")).statusCode())
                .isEqualTo(422);
        assertThat(supervisor.post(state, state("suspended", "2026-03-01")).body())
                .contains("\"stateLabel\":\"暂扣\"", "测试理由");
        assertThat(supervisor.post(state, state("valid", "2026-03-02")).body()).contains("\"stateLabel\":\"有效\"");
        assertThat(supervisor.post(state, state("withdrawn", "2026-03-03")).body())
                .contains("\"stateLabel\":\"收回\"");
        assertThat(supervisor.post(state, state("valid", "2026-03-03")).statusCode())
                .isEqualTo(409);
        assertThat(stored("李" + mark))
                .doesNotContain(OfficerBuilder.idNumber(9001).substring(6, 14));
    }

    @Test
    @DisplayName("启用日以前的省制证件可以直接登记，启用日起的须经申报；昨天起的、导入的也一样；部委证件照旧登记（RY-01、RY-09）")
    void new_certificates_come_by_application() {
        var officer = anOfficer(department).uncertified().addTo(register);

        var refused = entered(officer, "province", "2026-02-01", "");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("自 2026-02-01 起，新发的证件须经单位申报、审核、考试", "《行政执法监督条例》第十七条", "请由所在机关的人事人员提出资格申报");
        assertThat(entered(officer, "province", "2026-03-02", "").statusCode()).isEqualTo(422);
        assertThat(entered(officer, "province", "2026-01-31", "").statusCode()).isEqualTo(201);
        assertThat(entered(officer, "ministry", "2026-03-02", "").statusCode()).isEqualTo(201);

        assertThat(upload(List.of(imported(9021, "2026-02-01")))).contains("\"column\":\"有效期起\"", "须经单位申报、审核、考试");
        assertThat(upload(List.of(imported(9021, "2026-01-31")))).contains("\"imported\":true");
    }

    @Test
    @DisplayName("直接登记的证件照须是司法局上传的图片；离岗的人不登记、不补发、不变更有效期")
    void certificates_are_for_those_in_service() {
        var officer = anOfficer(department).addTo(register);
        var personnel = Client.signedIn(port, accounts, Role.PERSONNEL, department.id());
        var photo = ", \"photo\": \"%s\"";
        assertThat(entered(officer, "ministry", "2026-01-31", photo.formatted(People.picture(personnel)))
                        .body())
                .contains("证件照的文件不存在，或者不是本机关上传的");
        assertThat(entered(officer, "ministry", "2026-01-31", photo.formatted(People.picture(supervisor)))
                        .statusCode())
                .isEqualTo(201);

        Scope.all().run(() -> register.leave(officer, LocalDate.parse("2026-03-02"), 1));
        assertThat(entered(officer, "police", "2026-01-31", "").body()).contains("已于 2026-03-02 离岗，不能登记执法证件");
        var certificate = term(officer).replace("/term", "");
        var replaced = supervisor.post(certificate + "/replacement", """
                {"number": "R%s", "from": "2026-03-03", "reason": "遗失补发"}
                """.formatted(mark));
        assertThat(replaced.statusCode()).isEqualTo(422);
        assertThat(replaced.body()).contains("已于 2026-03-02 离岗，不能补发证件", "《行政执法监督条例》第十条", "请办理收回、公告注销");
        assertThat(supervisor.post(term(officer), term("2031-03-02")).body()).contains("不能变更证件有效期");
    }

    private java.net.http.HttpResponse<String> entered(Officer officer, String issuer, String from, String more) {
        return supervisor.post("/api/officers/" + officer.id() + "/certificates", """
                {"issuer": "%s", "number": "E%s%s", "fields": ["市场监管"], "region": 140431,
                 "from": "%s", "until": "2029-12-31"%s}
                """.formatted(
                        issuer, issuer.charAt(0) + from, mark, from, more));
    }

    private List<String> imported(int sequence, String from) {
        return List.of(
                department.name(),
                "庚" + mark,
                OfficerBuilder.idNumber(sequence),
                "公务员",
                "K" + mark,
                "市场监管",
                from,
                "2029-12-31");
    }

    @Test
    @DisplayName("还没有生效的证件今天就可以注销，不必等到生效那天")
    void a_certificate_that_has_not_begun_is_cancelled() {
        var officer = anOfficer(department).valid("2026-03-10", "2031-03-09").addTo(register);
        var state = term(officer).replace("/term", "/state");

        assertThat(supervisor.post(state, state("cancelled", "2026-03-10")).statusCode())
                .isEqualTo(422);
        assertThat(supervisor.post(state, state("cancelled", "2026-03-02")).statusCode())
                .isEqualTo(422);
        assertThat(supervisor.post(state, state("cancelled", "2026-03-03")).body())
                .contains("\"stateLabel\":\"注销\"");
    }

    @Test
    @DisplayName("有效期可以变更，原来的还查得到；过去的日子有效没有效不会变")
    void the_term_is_changed() {
        var officer = anOfficer(department).valid("2024-01-01", "2026-04-30").addTo(register);
        var lapsed = anOfficer(department).valid("2021-01-01", "2026-03-02").addTo(register);

        assertThat(supervisor.post(term(officer), term("2026-03-02")).body()).contains("有效期止不能早于今天");
        assertThat(supervisor.post(term(officer), term("2026-04-30")).body()).contains("没有变化");
        assertThat(supervisor.post(term(officer), term("2026-03-03")).statusCode())
                .isEqualTo(200);
        assertThat(supervisor.post(term(officer), term("2031-04-30")).body())
                .contains("\"until\":\"2031-04-30\"")
                .contains("{\"before\":\"2026-03-03\",\"until\":\"2031-04-30\",\"reason\":\"换发\",\"person\":\"张三\"}");
        assertThat(supervisor.post(term(lapsed), term("2031-03-02")).body()).contains("现为已过期，不能变更有效期，须重新发证");
    }

    private String term(Officer officer) {
        var view = supervisor.get("/api/officers/" + officer.id()).body();
        return "/api/officers/certificates/" + view.replaceAll(".*\"certificates\":\\[\\{\"id\":\"([^\"]+)\".*", "$1")
                + "/term";
    }

    private static String term(String until) {
        return """
                {"until": "%s", "reason": "换发"}
                """.formatted(until);
    }

    @Test
    @DisplayName("别的角色、别的机关的监督人员都不能登记，没有办成的都没有留下")
    void others_do_not() {
        var wanted = entry("王" + mark, OfficerBuilder.idNumber(9002), department);
        for (var role : List.of(Role.OFFICER, Role.ORGAN_HEAD, Role.SYSTEM_ADMIN, Role.LEADER, Role.JUSTICE_OFFICE)) {
            assertThat(Client.signedIn(port, accounts, role, bureau.id())
                            .post("/api/officers", wanted)
                            .statusCode())
                    .as(role.key())
                    .isEqualTo(403);
        }
        var elsewhere = Client.signedIn(port, accounts, Role.SUPERVISOR, department.id());
        assertThat(elsewhere.post("/api/officers", wanted).body()).contains("由司法行政部门登记");
        var foreign = anOrgan().at(Organ.Level.COUNTY, 140430).addTo(organs);
        assertThat(supervisor
                        .post("/api/officers", entry("王" + mark, OfficerBuilder.idNumber(9002), foreign))
                        .statusCode())
                .isEqualTo(403);
        assertThat(supervisor.get("/api/officers?words=王" + mark).body()).contains("\"items\":[]");
    }

    @Test
    @DisplayName("各看各的：部门看自己的，司法局看全县，外县的谁也不看")
    void each_sees_its_own() {
        var own = anOfficer(department).named("甲" + mark).addTo(register);
        var other = anOfficer(anOrgan().addTo(organs)).named("乙" + mark).addTo(register);
        var officer = Client.signedIn(port, accounts, Role.OFFICER, department.id());

        assertThat(officer.get("/api/officers?words=" + mark).body())
                .contains("甲" + mark)
                .doesNotContain("乙" + mark);
        assertThat(officer.get("/api/officers/" + own.id()).statusCode()).isEqualTo(200);
        assertThat(officer.get("/api/officers/" + other.id()).statusCode()).isEqualTo(404);
        assertThat(supervisor.get("/api/officers?words=" + mark).body())
                .contains("甲" + mark, "乙" + mark, "\"total\":\"2\"");
        var county = anOrgan()
                .kind(Kind.JUSTICE_BUREAU)
                .at(Organ.Level.COUNTY, 140430)
                .addTo(organs);
        var neighbour = Client.signedIn(port, accounts, Role.SUPERVISOR, county.id());
        assertThat(neighbour.get("/api/officers?words=" + mark).body()).contains("\"items\":[]");
    }

    @Test
    @DisplayName("列表按证件状态、领域筛选，翻页不重不漏")
    void the_list_is_narrowed() {
        anOfficer(department).named("A" + mark).addTo(register);
        anOfficer(department)
                .named("B" + mark)
                .valid("2021-01-01", "2026-03-02")
                .addTo(register);
        anOfficer(department).named("C" + mark).kind(Officer.Kind.ASSISTANT).addTo(register);

        assertThat(names("state=valid")).isEqualTo("A");
        assertThat(names("state=expired")).isEqualTo("B");
        assertThat(names("state=none")).isEqualTo("C");
        assertThat(names("field=市场监管")).isEqualTo("AB");
        assertThat(names("field=农业农村")).isEmpty();
        var first = supervisor.get("/api/officers?words=" + mark + "&limit=2").body();
        var cursor = first.replaceAll(".*\"next\":\"([^\"]+)\".*", "$1");
        assertThat(first).contains("A" + mark, "B" + mark).doesNotContain("C" + mark);
        assertThat(names("limit=2&cursor=" + cursor)).isEqualTo("C");
    }

    @Test
    @DisplayName("导入：错的行一一指出，一个也没有进来；改对之后全部进来")
    void an_import_is_whole_or_not_at_all() {
        var good = List.of(
                department.name(),
                "丙" + mark,
                OfficerBuilder.idNumber(9003),
                "公务员",
                "I" + mark,
                "市场监管",
                "2024-01-01",
                "2028-12-31");
        var answer = upload(List.of(
                good,
                List.of("没有的局", "丁" + mark, OfficerBuilder.idNumber(9004), "公务员", "", "", "", ""),
                List.of(department.name(), "戊" + mark, "140499198001019999", "公务员", "", "", "", ""),
                List.of(
                        department.name(),
                        "己" + mark,
                        OfficerBuilder.idNumber(9003),
                        "辅助人员",
                        "J" + mark,
                        "市场监管",
                        "2024-01-01",
                        "")));

        assertThat(answer)
                .contains("\"imported\":false", "\"line\":3,\"column\":\"所属机构\"", "\"line\":4,\"column\":\"公民身份号码\"");
        assertThat(answer).contains("\"line\":5,\"column\":\"有效期止\"", "出现了两次");
        assertThat(supervisor.get("/api/officers?words=" + mark).body()).contains("\"items\":[]");

        assertThat(upload(List.of(good))).contains("\"imported\":true", "\"rows\":1");
        assertThat(supervisor.get("/api/officers?words=I" + mark).body()).contains("丙" + mark);
        assertThat(upload(List.of(good))).contains("已经登记在册", "已经存在");
    }

    @Test
    @DisplayName("出生日期和性别取自身份号码，只给本人和管人的看；没有编制的人不能登记为公务员")
    void what_is_personal_is_not_for_everybody() {
        var made =
                supervisor.post("/api/officers", """
                {"organ": "%s", "name": "庚%s", "kind": "civil-servant", "idNumber": "%s", "education": "bachelor",
                 "joinedOn": "2020-07-01", "lawQualified": false, "firstReview": false}
                """.formatted(department.id(), mark, OfficerBuilder.idNumber(9007)));
        var id = made.body().replaceAll("^\\{\"id\":\"([^\"]+)\".*", "$1");
        var officer = Client.signedIn(port, accounts, Role.OFFICER, department.id());

        assertThat(made.body())
                .contains("\"birthDate\":\"1989-01-01\"", "\"sexLabel\":", "\"educationLabel\":\"大学本科\"")
                .contains("\"establishmentLabel\":\"行政编制\"", "\"joinedOn\":\"2020-07-01\"");
        assertThat(officer.get("/api/officers/" + id).body())
                .contains("\"personal\":null", "\"education\":null")
                .doesNotContain("1989-01-01", "大学本科");
        assertThat(officer.get("/api/officers?words=庚" + mark).body()).doesNotContain("birthDate", "大学本科");
        assertThat(supervisor
                        .post("/api/officers", """
                {"organ": "%s", "name": "辛%s", "kind": "civil-servant", "idNumber": "%s", "establishment": "none",
                 "joinedOn": "2026-03-04", "lawQualified": false, "firstReview": false}
                """.formatted(department.id(), mark, OfficerBuilder.idNumber(9008)))
                        .body())
                .contains("公务员须有行政、政法专项或者事业编制", "到岗日期不能晚于今天");
    }

    @Test
    @DisplayName("一段时间里谁在岗、谁持证：到岗前一天、离岗当天不算")
    void who_served_in_a_period() {
        var officer = anOfficer(department).joined("2025-06-01").addTo(register);
        anOfficer(department).uncertified().joined("2026-01-05").addTo(register);

        assertThat(serving("2025-05-01", "2025-05-31")).isEmpty();
        assertThat(serving("2025-06-01", "2025-06-01")).containsExactly(true);
        assertThat(serving("2024-01-01", "2026-12-31")).containsExactlyInAnyOrder(true, false);
        Scope.all().run(() -> register.leave(officer, LocalDate.parse("2026-03-02"), 1));
        assertThat(serving("2026-03-02", "2026-03-31")).containsExactly(false);
    }

    @Test
    @DisplayName("证件哪一天有效按那一天算：暂扣前一天算，暂扣当天不算，发还当天又算；后来遗失、注销的，以前照算")
    void a_certificate_held_on_the_days_on_which_it_held() {
        var officer = anOfficer(department).addTo(register);
        var certificate =
                Scope.all().call(() -> officers.get(officer.id()).certificates().getFirst());
        became(certificate, State.SUSPENDED, "2026-01-10");
        became(certificate, State.VALID, "2026-01-20");
        became(certificate, State.LOST, "2026-02-02");
        became(certificate, State.CANCELLED, "2026-02-02");

        assertThat(serving("2024-02-29", "2024-02-29")).containsExactly(false);
        assertThat(serving("2024-03-01", "2024-03-01")).containsExactly(true);
        assertThat(serving("2026-01-09", "2026-01-09")).containsExactly(true);
        assertThat(serving("2026-01-10", "2026-01-19")).containsExactly(false);
        assertThat(serving("2026-01-20", "2026-01-20")).containsExactly(true);
        assertThat(serving("2026-02-01", "2026-02-01")).containsExactly(true);
        assertThat(serving("2026-02-02", "2026-12-31")).containsExactly(false);
        assertThat(serving("2026-01-01", "2026-12-31")).containsExactly(true);

        var coming = anOfficer(department).valid("2026-04-01", "2031-03-31").addTo(register);
        assertThat(serving("2026-04-01", "2026-04-01")).containsExactlyInAnyOrder(false, true);
        became(
                Scope.all().call(() -> officers.get(coming.id()).certificates().getFirst()),
                State.CANCELLED,
                "2026-03-03");
        assertThat(serving("2026-04-01", "2026-04-01")).containsExactly(false, false);
    }

    private void became(Certificate certificate, State state, String on) {
        Scope.all().run(() -> register.change(certificate.id(), state, LocalDate.parse(on), "登记"));
    }

    private List<Boolean> serving(String from, String until) {
        return Scope.all().call(() -> officers.serving(140431, LocalDate.parse(from), LocalDate.parse(until))).stream()
                .filter(person -> person.organ().equals(department.id()))
                .map(Serving::isCertified)
                .toList();
    }

    private String names(String query) {
        return supervisor
                .get("/api/officers?words=" + mark + "&" + query)
                .body()
                .replaceAll("\"organName\":\"[^\"]*\"", "")
                .lines()
                .flatMap(body -> java.util.regex.Pattern.compile("\"name\":\"([A-Z])" + mark + "\"")
                        .matcher(body)
                        .results())
                .map(found -> found.group(1))
                .collect(java.util.stream.Collectors.joining());
    }

    private String stored(String name) {
        return Scope.all()
                .call(() -> transaction.execute(
                        status -> sql.sql("select officer::text from officers.officer where name = :name")
                                .param("name", name)
                                .query(String.class)
                                .single()));
    }

    private String upload(List<List<String>> lines) {
        var columns = HEADINGS.stream()
                .map(heading -> SheetColumn.optional(heading, ""))
                .toList();
        return supervisor
                .upload("/api/officers/import", "officers.xlsx", SheetWriter.write("执法人员", columns, lines, "测试"))
                .body();
    }

    private static String entry(String name, String idNumber, Organ organ) {
        return """
                {"organ": "%s", "name": "%s", "kind": "civil-servant", "idNumber": "%s", "lawQualified": false,
                 "firstReview": false}
                """.formatted(organ.id(), name, idNumber);
    }

    private static String state(String state, String on) {
        return """
                {"state": "%s", "on": "%s", "reason": "测试理由"}
                """.formatted(state, on);
    }
}
