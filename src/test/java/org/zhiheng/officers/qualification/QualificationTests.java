package org.zhiheng.officers.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.officers.OfficerBuilder.anOfficer;
import static org.zhiheng.officers.People.json;
import static org.zhiheng.officers.People.picture;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.zhiheng.access.Client;
import org.zhiheng.access.Role;
import org.zhiheng.officers.OfficerRegister;
import org.zhiheng.officers.People;
import org.zhiheng.officers.Qualifications;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;

@OnPostgres
@DisplayName("执法资格：单位申报、审核、考试、制证，缺一不可（行政执法监督条例第十七条）")
class QualificationTests {

    private static final AtomicInteger NUMBER = new AtomicInteger(41_000);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Qualifications qualifications;

    @Autowired
    private OfficerRegister register;

    @LocalServerPort
    private int port;

    private People people;
    private Client personnel;
    private Client supervisor;
    private Client trainer;

    @BeforeEach
    void a_county() {
        people = new People(context, port);
        personnel = people.at(people.department, Role.PERSONNEL);
        supervisor = people.at(people.bureau, Role.SUPERVISOR);
        trainer = people.at(people.bureau, Role.TRAINER);
    }

    @Test
    @DisplayName("申报、审核、考试合格、登记发证以后，持证人可以执法；考试以前不能发证")
    void from_application_to_certificate() {
        var id = applied("甲", "");
        assertThat(act(supervisor, id, 1, "certificate", certificate("2026-03-10"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(act(supervisor, id, 1, "accept", "{}").body()).contains("\"stage\":\"accepted\"");

        assertThat(act(supervisor, id, 2, "result", result(true, "2026-03-02")).statusCode())
                .isEqualTo(403);
        assertThat(act(trainer, id, 2, "result", result(true, "2026-03-04")).body())
                .contains("考试日期不能晚于今天");
        assertThat(act(trainer, id, 2, "result", result(true, "2026-03-03")).body())
                .contains("\"stage\":\"passed\"", "\"score\":86.5");
        var certified = act(supervisor, id, 3, "certificate", certificate("2026-03-10"));
        assertThat(certified.body()).contains("\"stage\":\"certified\"", "证号 ");

        var officer = json(certified).get("officer").asString();
        assertThat(supervisor.get("/api/officers/" + officer).body())
                .contains("未生效", "\"establishmentLabel\":\"事业编制\"", "\"until\":\"2031-03-09\"");
    }

    @Test
    @DisplayName("合同制、辅助、工勤、网格员不得申领；没有编制的不得申领；身份号码校验位不对的不收")
    void those_who_may_not_hold_a_certificate_are_refused() {
        for (var kind : List.of("contract", "assistant", "worker", "grid-worker")) {
            assertThat(personnel
                            .post("/api/qualifications", entry("乙", "").replace("public-institution", kind))
                            .body())
                    .as(kind)
                    .contains("不得申领行政执法证件、不得独立执法", "晋政办发〔2025〕9号第三条");
        }
        assertThat(personnel
                        .post("/api/qualifications", entry("乙", ", \"establishment\": \"none\""))
                        .body())
                .contains("没有编制的人员不得申领");
        assertThat(personnel
                        .post("/api/qualifications", entry("乙", "").replace("public-institution", "police"))
                        .body())
                .contains("使用人民警察证");
        assertThat(personnel
                        .post(
                                "/api/qualifications",
                                entry("乙", "")
                                        .replaceAll("\"idNumber\": \"[^\"]*\"", "\"idNumber\": \"140499198001019999\""))
                        .body())
                .contains("校验码不对");
        assertThat(personnel
                        .post("/api/qualifications", entry("长".repeat(300), ""))
                        .body())
                .contains("姓名须为一至 50 个字");
    }

    @Test
    @DisplayName("免试须附法律职业资格证书：没有证书不收，有证书而没有写明的不准免试")
    void exemption_needs_proof() {
        assertThat(personnel
                        .post("/api/qualifications", entry("丙", ", \"exemptionAsked\": true, \"lawQualified\": true"))
                        .body())
                .contains("须已取得国家统一法律职业资格并附证书");
        var plain = applied("丙", "");
        assertThat(act(supervisor, plain, 1, "exempt", "{}").body()).contains("不能准予免试", "国家统一法律职业资格证书", "请退回申报机关补交");

        var id = applied(
                "丁",
                ", \"exemptionAsked\": true, \"lawQualified\": true, \"lawProofs\": [\"%s\"]"
                        .formatted(picture(personnel)));
        assertThat(act(supervisor, id, 1, "exempt", "{}").body()).contains("\"stage\":\"passed\"", "\"exempt\":true");
        assertThat(act(supervisor, id, 2, "certificate", certificate("2026-03-03"))
                        .body())
                .contains("\"stage\":\"certified\"");
    }

    @Test
    @DisplayName("退回须写理由，补正再报；不予通过须写理由；已有一件没有办结的不能再报")
    void returned_and_refused_with_reasons() {
        var number = People.idNumber(NUMBER.incrementAndGet());
        var id = applied("戊", ", \"idNumber\": \"" + number + "\"");
        assertThat(personnel
                        .post("/api/qualifications", entry("戊", ", \"idNumber\": \"" + number + "\""))
                        .body())
                .contains("已有一件没有办结的资格申报");
        assertThat(act(supervisor, id, 1, "return", "{}").body()).contains("退回的理由须为");
        assertThat(act(supervisor, id, 1, "return", "{\"note\": \"照片不清\"}").body())
                .contains("\"stage\":\"returned\"");
        assertThat(act(supervisor, id, 2, "accept", "{}").statusCode()).isEqualTo(409);
        assertThat(personnel
                        .put("/api/qualifications/" + id, entry("戊", ""), "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(409);
        assertThat(personnel
                        .put("/api/qualifications/" + id, entry("戊改", ""), "If-Match", "\"2\"")
                        .body())
                .contains("\"stage\":\"submitted\"", "戊改", "照片不清");
        assertThat(act(supervisor, id, 3, "refuse", "{\"note\": \"不在执法岗位\"}").body())
                .contains("\"stage\":\"refused\"");
        assertThat(personnel
                        .post("/api/qualifications", entry("戊", ", \"idNumber\": \"" + number + "\""))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    @DisplayName("同一号码在别处在岗的不收；重名同生日的给审核的人看；同一份只能审一次")
    void the_same_person_is_found() {
        var other = anOfficer(people.another())
                .idNumber(People.idNumber(41_900))
                .named("己")
                .addTo(register);
        assertThat(personnel
                        .post("/api/qualifications", entry("己", ", \"idNumber\": \"" + People.idNumber(41_900) + "\""))
                        .body())
                .contains("已在别的机关登记在岗");

        var id = applied("己", ", \"idNumber\": \"" + People.idNumber(41_901) + "\"");
        var seen = supervisor.get("/api/qualifications/" + id).body();
        assertThat(seen).contains("重名同生日", "/officers/" + other.id(), "校验位正确").doesNotContain(People.idNumber(41_901));
        assertThat(personnel.get("/api/qualifications/" + id).body()).doesNotContain("重名同生日");

        assertThat(act(supervisor, id, 1, "accept", "{}").statusCode()).isEqualTo(200);
        assertThat(act(supervisor, id, 1, "accept", "{}").statusCode()).isEqualTo(409);
    }

    @Test
    @DisplayName("各看各的：别的机关看不到，别的角色 403，部门的监督人员不能审核；成绩不给监督人员看")
    void each_sees_its_own_and_nobody_else_a_score() {
        var id = applied("庚", "");
        var neighbour = people.at(people.another(), Role.PERSONNEL);
        assertThat(neighbour.get("/api/qualifications/" + id).statusCode()).isEqualTo(404);
        assertThat(neighbour.get("/api/qualifications?words=庚").body()).contains("\"items\":[]");
        for (var role : List.of(Role.OFFICER, Role.ORGAN_HEAD, Role.LEADER, Role.MARKER, Role.SYSTEM_ADMIN)) {
            assertThat(people.at(people.department, role)
                            .get("/api/qualifications/" + id)
                            .statusCode())
                    .as(role.key())
                    .isEqualTo(403);
        }
        var own = people.at(people.department, Role.SUPERVISOR);
        assertThat(act(own, id, 1, "accept", "{}").body()).contains("由司法行政部门审核");

        act(supervisor, id, 1, "accept", "{}");
        act(trainer, id, 2, "result", result(false, "2026-03-03"));
        assertThat(supervisor.get("/api/qualifications/" + id).body())
                .contains("\"passed\":false", "\"score\":null")
                .doesNotContain("86.5");
        assertThat(personnel.get("/api/qualifications/" + id).body()).contains("86.5");
        assertThat(people.at(people.department, Role.TRAINER)
                        .get("/api/qualifications/" + id)
                        .body())
                .contains("\"score\":null");
    }

    @Test
    @DisplayName("平台上的考试把成绩交来：不合格的还在等下一次，合格的待制证，办结的不再收")
    void examinations_tell_the_result() {
        var id = applied("辛", "");
        act(supervisor, id, 1, "accept", "{}");
        var application = RecordId.parse(id);

        assertThat(Scope.all().call(() -> qualifications.candidates(140431)))
                .anySatisfy(candidate -> assertThat(candidate.application()).isEqualTo(application));
        told(application, "52", false);
        assertThat(personnel.get("/api/qualifications/" + id).body()).contains("\"stage\":\"accepted\"", "考试：第一场");
        told(application, "88", true);
        assertThat(personnel.get("/api/qualifications/" + id).body()).contains("\"stage\":\"passed\"");
        assertThat(Scope.all().call(() -> qualifications.candidates(140431)))
                .noneMatch(candidate -> candidate.application().equals(application));
    }

    private void told(RecordId application, String score, boolean passed) {
        Scope.all()
                .run(() -> qualifications.recordResult(
                        application, new BigDecimal(score), passed, LocalDate.parse("2026-03-01"), "第一场"));
    }

    private String applied(String name, String more) {
        var made = personnel.post("/api/qualifications", entry(name, more));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return json(made).get("id").asString();
    }

    private static java.net.http.HttpResponse<String> act(Client by, String id, int version, String act, String body) {
        return by.post("/api/qualifications/" + id + "/" + act, body, "If-Match", "\"" + version + "\"");
    }

    private String entry(String name, String more) {
        return """
                {"name": "%s", "kind": "public-institution", "post": "执法员", "fields": ["市场监管"], "region": 140431,
                 "sound": true, "statement": "符合条件，同意申报。", "photo": ["%s"], "establishmentProofs": ["%s"]%s%s%s%s}
                """.formatted(
                        name,
                        picture(personnel),
                        picture(personnel),
                        more.contains("idNumber")
                                ? ""
                                : ", \"idNumber\": \"" + People.idNumber(NUMBER.incrementAndGet()) + "\"",
                        more.contains("lawQualified") ? "" : ", \"lawQualified\": false",
                        more.contains("exemptionAsked") ? "" : ", \"exemptionAsked\": false",
                        more);
    }

    private String result(boolean passed, String on) {
        return """
                {"score": 86.5, "passed": %s, "sittingOn": "%s", "proofs": ["%s"]}
                """.formatted(passed, on, picture(trainer));
    }

    private static String certificate(String from) {
        return """
                {"issuer": "province", "number": "Q%d", "fields": ["市场监管"], "region": 140431, "from": "%s",
                 "until": "2031-03-09"}
                """.formatted(NUMBER.incrementAndGet(), from);
    }
}
