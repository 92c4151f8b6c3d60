package org.zhiheng.officers.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.officers.OfficerBuilder.anOfficer;
import static org.zhiheng.officers.People.json;
import static org.zhiheng.officers.People.picture;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
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
import org.zhiheng.officers.Officer;
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
    @DisplayName("同一号码换了姓名的、在册是合同制或者人民警察的，申报时就不收，说明依据和怎样补救（RY-04、RY-06）")
    void what_the_register_says_otherwise_is_refused() {
        var same = anOfficer(people.department)
                .idNumber(People.idNumber(42_001))
                .named("在册甲")
                .uncertified();
        same.addTo(register);
        var renamed = personnel.post("/api/qualifications", numbered("冒名乙", 42_001));
        assertThat(renamed.statusCode()).isEqualTo(422);
        assertThat(renamed.body()).contains("在册登记的姓名是“在册甲”，申报的是“冒名乙”", "《行政执法监督条例》第十七条", "确已更名的，请司法行政部门先在人员登记里改名");
        assertThat(personnel
                        .post("/api/qualifications", numbered("在册甲", 42_001))
                        .statusCode())
                .isEqualTo(201);

        anOfficer(people.department)
                .idNumber(People.idNumber(42_002))
                .named("合同丙")
                .kind(Officer.Kind.CONTRACT)
                .addTo(register);
        var contract = personnel.post("/api/qualifications", numbered("合同丙", 42_002));
        assertThat(contract.statusCode()).isEqualTo(422);
        assertThat(contract.body()).contains("合同丙在册登记为合同制人员，不得申领", "\"article\":\"晋政办发〔2025〕9号第三条\"", "凭编制证明先改登记的人员性质");

        anOfficer(people.department)
                .idNumber(People.idNumber(42_003))
                .named("警丁")
                .kind(Officer.Kind.POLICE)
                .uncertified()
                .addTo(register);
        assertThat(personnel.post("/api/qualifications", numbered("警丁", 42_003)).body())
                .contains("在册登记为人民警察，使用人民警察证");
    }

    @Test
    @DisplayName("申报以后登记改成别的姓名、别的性质的，比对结果写明，不能审核通过；补正也不能换姓名")
    void the_register_is_asked_again_before_accepting() {
        var officer = anOfficer(people.department)
                .idNumber(People.idNumber(42_011))
                .named("在册戊")
                .uncertified()
                .addTo(register);
        var made = personnel.post("/api/qualifications", numbered("在册戊", 42_011));
        var id = json(made).get("id").asString();
        assertThat(supervisor.get("/api/qualifications/" + id).body()).contains("在册登记为公务员，申报为事业编制人员，请核对编制证明");
        registered(officer, "在册戊", "contract", 1, "");

        assertThat(supervisor.get("/api/qualifications/" + id).body()).contains("在册戊在册登记为合同制人员");
        var refused = act(supervisor, id, 1, "accept", "{}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("姓名、人员性质与在册登记一致", "《行政执法监督条例》第十七条", "请核对比对结果");

        registered(officer, "在册戊", "civil-servant", 2, "");
        act(supervisor, id, 1, "return", "{\"note\": \"照片不清\"}");
        assertThat(personnel
                        .put("/api/qualifications/" + id, entry("换名己", ""), "If-Match", "\"2\"")
                        .body())
                .contains("在册登记的姓名是“在册戊”");
    }

    @Test
    @DisplayName("审核通过以后登记改名、改成人民警察的，不能登记发证；登记改对了可以发，申报有误的撤回重报")
    void the_register_is_asked_again_before_certifying() {
        var id = applied("待证甲", "");
        act(supervisor, id, 1, "accept", "{}");
        var passed = act(trainer, id, 2, "result", result(true, "2026-03-03"));
        var officer = json(passed).get("officer").asString();

        registered(officer, "待证乙", "public-institution", 1, "");
        assertThat(supervisor.get("/api/qualifications/" + id).body()).contains("在册登记的姓名是“待证乙”，申报的是“待证甲”");
        var renamed = act(supervisor, id, 3, "certificate", certificate("2026-03-03"));
        assertThat(renamed.statusCode()).isEqualTo(422);
        assertThat(renamed.body())
                .contains(
                        "不能登记发证",
                        "姓名、人员性质与在册登记一致",
                        "《行政执法监督条例》第十七条",
                        "登记有误的先改人员登记；考试合格以后确已更名的，办“按登记更名”，成绩保留；申报有误的退回或者撤回重报。");
        registered(officer, "待证甲", "police", 2, "");
        assertThat(act(
                                supervisor,
                                id,
                                3,
                                "certificate",
                                certificate("2026-03-03").replace("province", "ministry"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(supervisor.get("/api/officers/" + officer).body()).contains("\"certificates\":[]");

        registered(officer, "待证甲", "public-institution", 3, "");
        assertThat(act(supervisor, id, 3, "certificate", certificate("2026-03-03"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("考试合格以后依法更名的：司法局写明依据按登记更名，成绩保留，不重考就可以发证；登记没有改名的、没有合格的不能办")
    void who_changed_the_name_after_passing_keeps_the_result() {
        var id = applied("更名甲", "");
        var accepted = json(act(supervisor, id, 1, "accept", "{}"));
        var basis = "{\"note\": \"户口簿变更登记\"}";
        assertThat(act(supervisor, id, 2, "name", basis).statusCode()).isEqualTo(409);
        act(trainer, id, 2, "result", result(true, "2026-03-03"));
        var unchanged = act(supervisor, id, 3, "name", basis);
        assertThat(unchanged.statusCode()).isEqualTo(422);
        assertThat(unchanged.body()).contains("同一人在册登记已经更名", "《行政执法监督条例》第十七条", "请先在人员登记里改名");

        registered(accepted.get("officer").asString(), "更名乙", "public-institution", 1, "");
        assertThat(act(personnel, id, 3, "name", basis).statusCode()).isEqualTo(403);
        assertThat(act(people.at(people.department, Role.SUPERVISOR), id, 3, "name", basis)
                        .statusCode())
                .isEqualTo(403);
        for (var faulty : List.of("{}", "{\"note\": \"%s\"}".formatted("依".repeat(301)))) {
            assertThat(act(supervisor, id, 3, "name", faulty).body()).contains("更名的依据须为一至 300 个字");
        }
        var renamed = act(supervisor, id, 3, "name", "{\"note\": \"%s\"}".formatted("依".repeat(300)));
        assertThat(renamed.statusCode()).as(renamed.body()).isEqualTo(200);
        assertThat(renamed.body()).contains("\"stage\":\"passed\"", "“更名甲”更名为“更名乙”：依");
        assertThat(json(renamed).get("row").get("name").asString()).isEqualTo("更名乙");
        assertThat(act(supervisor, id, 3, "name", basis).statusCode()).isEqualTo(409);
        assertThat(personnel.get("/api/qualifications/" + id).body()).contains("86.5");
        assertThat(act(supervisor, id, 4, "certificate", certificate("2026-03-03"))
                        .body())
                .contains("\"stage\":\"certified\"");
    }

    @Test
    @DisplayName("待制证的，申报机关可以写明理由撤回，撤回以后可以重报；司法局和别的机关不能撤回")
    void who_passed_may_be_withdrawn() {
        var number = People.idNumber(NUMBER.incrementAndGet());
        var id = applied("撤回甲", ", \"idNumber\": \"" + number + "\"");
        act(supervisor, id, 1, "accept", "{}");
        act(trainer, id, 2, "result", result(true, "2026-03-03"));

        assertThat(act(supervisor, id, 3, "withdraw", "{\"note\": \"姓名有误\"}").statusCode())
                .isEqualTo(403);
        assertThat(act(personnel, id, 3, "withdraw", "{}").body()).contains("撤回的理由须为");
        assertThat(act(personnel, id, 3, "withdraw", "{\"note\": \"姓名有误\"}").body())
                .contains("\"stage\":\"withdrawn\"");
        assertThat(personnel
                        .post("/api/qualifications", entry("撤回甲", ", \"idNumber\": \"" + number + "\""))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    @DisplayName("离岗后又回来的：先登记重新到岗，审核通过就接上原来的登记，可以考试、发证")
    void who_came_back_may_be_accepted() {
        var officer = anOfficer(people.department)
                .idNumber(People.idNumber(42_021))
                .named("归来庚")
                .joined("2020-01-01")
                .addTo(register);
        personnel.post("/api/officers/" + officer.id() + "/departure", """
                {"ground": "transfer", "on": "2026-02-20"}
                """, "If-Match", "\"1\"");
        var id = json(personnel.post("/api/qualifications", numbered("归来庚", 42_021)))
                .get("id")
                .asString();

        assertThat(act(supervisor, id, 1, "accept", "{}").body()).contains("已离岗又回来的，修改登记、填写新的到岗日期，再审核");
        registered(officer, "归来庚", "public-institution", 2, ", \"joinedOn\": \"2026-03-02\"");
        var accepted = act(supervisor, id, 1, "accept", "{}");
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(200);
        assertThat(json(accepted).get("officer").asString())
                .isEqualTo(officer.id().toString());
        act(trainer, id, 2, "result", result(true, "2026-03-03"));
        assertThat(act(supervisor, id, 3, "certificate", certificate("2026-03-03"))
                        .body())
                .contains("\"stage\":\"certified\"");
    }

    @Test
    @DisplayName("证件照须是本机关上传的 JPEG 或者 PNG：文本、动图、别的机关的、没有的都不收")
    void the_photograph_is_a_picture_of_the_own_organ() {
        for (var kind : List.of("png", "jpg")) {
            assertThat(personnel
                            .post("/api/qualifications", entry("辛", "", uploaded(personnel, kind)))
                            .statusCode())
                    .as(kind)
                    .isEqualTo(201);
        }
        assertThat(personnel
                        .post("/api/qualifications", entry("壬", "", uploaded(personnel, "gif")))
                        .body())
                .contains("证件照须是图片（JPEG 或者 PNG）", "\"field\":\"photo\"");
        var text = json(personnel.upload("照片.txt", "不是图片".getBytes(StandardCharsets.UTF_8)))
                .get("id")
                .asString();
        assertThat(personnel.post("/api/qualifications", entry("壬", "", text)).body())
                .contains("证件照须是图片");
        var foreign = uploaded(people.at(people.bureau, Role.SUPERVISOR), "png");
        assertThat(personnel
                        .post("/api/qualifications", entry("壬", "", foreign))
                        .body())
                .contains("证件照的文件不存在，或者不是本机关上传的");
        assertThat(personnel
                        .post(
                                "/api/qualifications",
                                entry("壬", "", RecordId.create(140431).toString()))
                        .statusCode())
                .isEqualTo(422);
    }

    private String uploaded(Client by, String kind) {
        return json(by.upload("照片." + kind, People.image(kind))).get("id").asString();
    }

    private String numbered(String name, int sequence) {
        return entry(name, ", \"idNumber\": \"" + People.idNumber(sequence) + "\"");
    }

    /** As the bureau writes it into the register. */
    private void registered(Officer officer, String name, String kind, int version, String more) {
        registered(officer.id().toString(), name, kind, version, more);
    }

    private void registered(String officer, String name, String kind, int version, String more) {
        var written = supervisor.put(
                "/api/officers/" + officer,
                """
                {"organ": "%s", "name": "%s", "kind": "%s", "lawQualified": false, "firstReview": false%s}
                """.formatted(people.department.id(), name, kind, more),
                "If-Match",
                "\"" + version + "\"");
        assertThat(written.statusCode()).as(written.body()).isEqualTo(200);
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
        return entry(name, more, picture(personnel));
    }

    private String entry(String name, String more, String photo) {
        return """
                {"name": "%s", "kind": "public-institution", "post": "执法员", "fields": ["市场监管"], "region": 140431,
                 "sound": true, "statement": "符合条件，同意申报。", "photo": ["%s"], "establishmentProofs": ["%s"]%s%s%s%s}
                """.formatted(
                        name,
                        photo,
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
