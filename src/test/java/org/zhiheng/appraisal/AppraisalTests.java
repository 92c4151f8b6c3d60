package org.zhiheng.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.appraisal.AppraisalOffice.done;
import static org.zhiheng.appraisal.AppraisalOffice.drawing;
import static org.zhiheng.appraisal.AppraisalOffice.json;
import static org.zhiheng.organs.OrganBuilder.anOrgan;

import java.net.http.HttpResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
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
import org.zhiheng.officers.Officer;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.Scope;
import org.zhiheng.settings.SettableClock;

@OnPostgres
@DisplayName("年度考核：本人先看、可以异议，写总结，主管领导提等次建议，负责人审定，通知本人，记录运用")
class AppraisalTests {

    private static final String PROPOSAL = "{\"grade\": \"competent\", \"note\": \"胜任，听取了同事意见\"}";
    private static final String SUMMARY = "{\"note\": \"本人一年的总结\"}";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    @LocalServerPort
    private int port;

    private AppraisalOffice own;
    private Officer officer;
    private Client person;

    @BeforeEach
    void an_officer() {
        own = new AppraisalOffice(context, port);
        officer = own.officer("被考核人");
        person = own.as(Role.OFFICER, officer);
    }

    @AfterEach
    void back_to_the_day() {
        clock.reset();
    }

    @Test
    @DisplayName("从制表到结果运用走一遍；每一步留痕；没有数据来源的写明尚无")
    void from_drawing_to_use() {
        var form = own.proposed(officer, person, 2025);
        assertThat(own.act(own.personnel, form, "approve", "{}").statusCode()).isEqualTo(403);
        done(own.act(own.head, form, "approve", "{}"));
        assertThat(json(person.get("/api/appraisals/" + form)).toString()).doesNotContain("优秀");
        done(own.act(own.personnel, form, "notify", "{\"note\": \"当面交付考核结果通知书\"}"));
        done(own.act(own.personnel, form, "record-use", "{\"use\": \"training\", \"note\": \"列入骨干培养\"}"));
        assertThat(own.act(own.personnel, form, "record-use", "{\"note\": \"没有选\"}")
                        .statusCode())
                .isEqualTo(422);

        var view = json(person.get("/api/appraisals/" + form));
        assertThat(view.get("row").get("gradeLabel").asString()).isEqualTo("优秀");
        assertThat(view.get("steps").valueStream().map(step -> step.get("label").asString()))
                .containsExactly("制作考核表", "交本人核对", "核对并总结", "提出等次建议", "审定等次", "书面通知本人", "记录结果运用");
        assertThat(view.get("findings")
                        .valueStream()
                        .filter(finding -> !finding.get("available").asBoolean())
                        .map(finding -> finding.get("words").asString()))
                .isNotEmpty()
                .allMatch("尚无数据来源"::equals);
        assertThat(json(person.get("/api/appraisals/mine")).size()).isEqualTo(1);
    }

    @Test
    @DisplayName("一年一份，重复制表不重复；将来的年度、别的机关的人、离岗前一年的人不能制表；同一个键送两次只制一次")
    void one_form_a_year() {
        var form = own.drawn(officer, 2025);
        assertThat(json(own.personnel.post("/api/appraisals", drawing(2025, officer.id())))
                        .get("drawn")
                        .asInt())
                .isZero();
        assertThat(own.personnel
                        .post("/api/appraisals", drawing(2027, officer.id()))
                        .statusCode())
                .isEqualTo(422);
        var stranger = new AppraisalOffice(context, port).officer("外人");
        assertThat(own.personnel
                        .post("/api/appraisals", drawing(2025, stranger.id()))
                        .statusCode())
                .isEqualTo(422);
        assertThat(own.head.post("/api/appraisals", drawing(2024, officer.id())).statusCode())
                .isEqualTo(403);
        assertThat(person.get("/api/appraisals/" + form).statusCode()).isEqualTo(404);
        assertThat(json(person.get("/api/appraisals/mine")).size()).isZero();
    }

    @Test
    @DisplayName("三月三日交本人：第五个工作日三月十日还能异议、不能不等总结；次日不能异议，没有总结的记明以后往下办")
    void the_last_day_to_object() {
        var early = own.drawn(officer, 2025);
        var late = own.drawn(officer, 2024);
        done(own.act(own.personnel, early, "show", "{}"));
        done(own.act(own.personnel, late, "show", "{}"));
        assertThat(json(person.get("/api/appraisals/" + early))
                        .get("objectUntil")
                        .asString())
                .isEqualTo("2026-03-10");
        var reminded = "{\"note\": \"三月九日当面催告\"}";

        clock.set("2026-03-09T10:00");
        assertThat(own.act(own.personnel, late, "note-no-summary", reminded).statusCode())
                .isEqualTo(422);
        clock.set("2026-03-10T10:00");
        assertThat(own.act(own.personnel, late, "note-no-summary", reminded).body())
                .contains("期限已经届满");
        done(own.act(person, early, "object", "{\"note\": \"少算了一次培训\"}"));
        clock.set("2026-03-11T10:00");
        assertThat(own.act(person, late, "object", "{\"note\": \"晚了\"}").statusCode())
                .isEqualTo(422);
        assertThat(own.act(own.personnel, late, "note-no-summary", "{}").statusCode())
                .isEqualTo(422);
        done(own.act(own.personnel, late, "note-no-summary", reminded));
        done(own.act(own.superior, late, "propose", PROPOSAL));
    }

    @Test
    @DisplayName("异议须答复；成立的重新汇集事实；负责人退回的重提；两人同时办，后来的被告知")
    void objection_answer_and_return() {
        var form = own.drawn(officer, 2025);
        done(own.act(own.personnel, form, "collect-again", "{}"));
        done(own.act(own.personnel, form, "show", "{}"));
        assertThat(own.act(person, form, "object", "{\"note\": \" \"}").statusCode())
                .isEqualTo(422);
        done(own.act(person, form, "object", "{\"note\": \"有异议\"}"));
        assertThat(own.act(own.superior, form, "propose", PROPOSAL).statusCode())
                .isEqualTo(404);
        assertThat(own.act(own.personnel, form, "answer", "{\"note\": \"已核\"}").statusCode())
                .isEqualTo(422);
        clock.set("2026-03-06T10:00");
        done(own.act(own.personnel, form, "answer", "{\"note\": \"已核，更正\", \"upheld\": true}"));
        assertThat(own.stage(form)).isEqualTo("answered");
        assertThat(own.act(person, form, "object", "{\"note\": \"再提\"}").statusCode())
                .isEqualTo(409);
        clock.set("2026-03-13T10:00");
        assertThat(own.act(own.personnel, form, "note-no-summary", "{\"note\": \"催告过\"}")
                        .statusCode())
                .isEqualTo(422);
        done(own.act(person, form, "summarise", SUMMARY));
        done(own.act(own.superior, form, "propose", PROPOSAL));
        done(own.act(own.head, form, "send-back", "{\"note\": \"理由不充分\"}"));
        assertThat(own.stage(form)).isEqualTo("settled");
        var version = own.version(form);
        var path = "/api/appraisals/" + form + "/propose";
        assertThat(own.superior
                        .post(path, PROPOSAL, "If-Match", "\"" + version + "\"")
                        .statusCode())
                .isEqualTo(200);
        assertThat(own.superior
                        .post(path, PROPOSAL, "If-Match", "\"" + version + "\"")
                        .statusCode())
                .isEqualTo(409);
        assertThat(own.superior.post(path, PROPOSAL).statusCode()).isEqualTo(428);
    }

    @Test
    @DisplayName("没有写总结的不能往下走：空的总结不收，本人以外的人不能替写，主管领导看不见也不能提建议")
    void the_person_sums_up_first() {
        var form = own.drawn(officer, 2025);
        done(own.act(own.personnel, form, "show", "{}"));

        assertThat(own.act(person, form, "summarise", "{\"note\": \" \"}").body())
                .contains("个人总结");
        assertThat(own.act(own.personnel, form, "summarise", SUMMARY).statusCode())
                .isEqualTo(403);
        assertThat(own.act(own.superior, form, "propose", PROPOSAL).statusCode())
                .isEqualTo(404);
        assertThat(own.act(own.personnel, form, "propose", PROPOSAL).statusCode())
                .isEqualTo(409);
        done(own.act(person, form, "summarise", SUMMARY));
        assertThat(own.act(person, form, "summarise", SUMMARY).statusCode()).isEqualTo(409);
        assertThat(json(own.superior.get("/api/appraisals/" + form)).toString()).contains("本人一年的总结");
    }

    @Test
    @DisplayName("等次建议由主管领导提出，不由人事人员提出；拒绝写明条款和谁来办（公务员法第三十七条第一款）")
    void the_superior_proposes() {
        var form = own.settled(officer, person, 2025);

        var refusal = own.act(own.personnel, form, "propose", PROPOSAL);
        assertThat(refusal.statusCode()).isEqualTo(403);
        assertThat(refusal.body()).contains("第三十七条第一款", "主管领导是承办机构负责人");
        assertThat(own.act(own.head, form, "propose", PROPOSAL).statusCode()).isEqualTo(403);
        done(own.act(own.superior, form, "propose", PROPOSAL));
        assertThat(own.act(own.superior, form, "approve", "{}").statusCode()).isEqualTo(403);
        done(own.act(own.head, form, "approve", "{}"));
    }

    @Test
    @DisplayName("机构负责人和法制审核人员由机关负责人提出建议，别的机构负责人看不见；机关没有机构负责人的也是")
    void the_head_is_the_superior_of_others() {
        for (var role : List.of(Role.UNIT_HEAD, Role.REVIEWER)) {
            var other = own.officer("另一人" + role.key());
            var form = own.settled(other, own.as(role, other), 2025);
            assertThat(own.act(own.superior, form, "propose", PROPOSAL).statusCode())
                    .isEqualTo(404);
            assertThat(own.superior.get("/api/appraisals?limit=500").body()).doesNotContain(form);
            done(own.act(own.head, form, "propose", PROPOSAL));
        }
        var small = new AppraisalOffice(context, port, anOrgan(), false);
        var only = small.officer("小机关的人");
        var form = small.settled(only, small.as(Role.OFFICER, only), 2025);
        done(small.act(small.head, form, "propose", PROPOSAL));
        done(small.act(small.head, form, "approve", "{}"));
    }

    @Test
    @DisplayName("领导成员由主管机关考核：不能为他制表，全部制表时跳过，后来当了负责人的不能再提建议（第三十七条第二款）")
    void leading_members_are_for_the_organ_above() {
        var leader = own.officer("副局长");
        own.as(Role.ORGAN_HEAD, leader);
        var refusal = own.personnel.post("/api/appraisals", drawing(2025, leader.id()));
        assertThat(refusal.statusCode()).isEqualTo(422);
        assertThat(refusal.body()).contains("第三十七条第二款", "主管机关");
        json(own.personnel.post("/api/appraisals", "{\"year\": 2025}"));
        var list = own.personnel.get("/api/appraisals?limit=500&year=2025").body();
        assertThat(list).contains("被考核人").doesNotContain("副局长");

        var form = own.settled(officer, person, 2024);
        own.as(Role.ORGAN_HEAD, officer);
        var promoted = own.act(own.head, form, "propose", PROPOSAL);
        assertThat(promoted.statusCode()).isEqualTo(422);
        assertThat(promoted.body()).contains("第三十七条第二款");
    }

    @Test
    @DisplayName("降职、辞退只跟着不称职（第五十条第二款、第八十八条第一项）：称职的不能记，连续两年不称职才能记辞退")
    void what_a_grade_does_not_carry() {
        graded(2022, "incompetent");
        var fine = graded(2023, "competent");
        var demotion = "{\"use\": \"demotion\", \"note\": \"降职\"}";
        var dismissal = "{\"use\": \"dismissal\", \"note\": \"辞退\"}";
        refused(own.act(own.personnel, fine, "record-use", demotion), "第五十条第二款");
        var first = graded(2024, "incompetent");
        done(own.act(own.personnel, first, "record-use", demotion));
        refused(own.act(own.personnel, first, "record-use", dismissal), "第八十八条第一项");
        var second = graded(2025, "incompetent");
        done(own.act(own.personnel, second, "record-use", dismissal));
        refused(own.act(own.personnel, second, "record-use", "{\"use\": \"discipline\", \"note\": \"惩戒\"}"), "不再选用");
    }

    @Test
    @DisplayName("以前的记录原样留着、看得懂：那时叫“核对无异议”“惩戒”的不改写；今天送来的不收")
    void records_of_before_keep_their_names() {
        var form = graded(2025, "competent");
        assertThat(own.act(person, form, "acknowledge", "{}").statusCode()).isEqualTo(409);
        assertThat(json(person.get("/api/appraisals/" + form)).get("acts").toString())
                .doesNotContain("acknowledge");

        recordedBefore(form, "acknowledge", null);
        recordedBefore(form, "record-use", "discipline");
        assertThat(json(own.personnel.get("/api/appraisals/" + form))
                        .get("steps")
                        .toString())
                .contains("核对无异议", "惩戒");
    }

    private void recordedBefore(String form, String act, @Nullable String use) {
        Scope.all()
                .run(() -> transaction.executeWithoutResult(status -> sql.sql("""
                        insert into appraisal.form_step (region_code, form_id, seq, organ_id, act, use, acted_on, acted_at,
                                                         person, role, entry)
                        select region_code, form_id, max(seq) + 1, organ_id, :act, :use, max(acted_on), max(acted_at), '人', '人', 1
                          from appraisal.form_step where form_id::text = :form group by region_code, form_id, organ_id
                        """)
                        .param("act", act)
                        .param("use", use)
                        .param("form", form.substring(7))
                        .update()));
    }

    private static void refused(HttpResponse<String> answer, String article) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains(article);
    }

    private String graded(int year, String grade) {
        var form = own.settled(officer, person, year);
        done(own.act(own.superior, form, "propose", "{\"grade\": \"" + grade + "\", \"note\": \"理由\"}"));
        done(own.act(own.head, form, "approve", "{}"));
        done(own.act(own.personnel, form, "notify", "{}"));
        return form;
    }

    @Test
    @DisplayName("任何人不办理对自己的考核：负责人、人事人员是本人的，不能审定、不能提建议")
    void nobody_decides_on_himself() {
        var form = own.proposed(officer, person, 2025);
        var himself = own.as(Role.ORGAN_HEAD, officer);

        assertThat(own.act(himself, form, "approve", "{}").statusCode()).isEqualTo(403);
        assertThat(own.act(own.as(Role.UNIT_HEAD, officer), form, "send-back", "{\"note\": \"退\"}")
                        .statusCode())
                .isEqualTo(403);
    }
}
