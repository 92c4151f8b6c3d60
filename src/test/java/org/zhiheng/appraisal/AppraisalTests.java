package org.zhiheng.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.appraisal.AppraisalOffice.done;
import static org.zhiheng.appraisal.AppraisalOffice.drawing;
import static org.zhiheng.appraisal.AppraisalOffice.json;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.zhiheng.access.Client;
import org.zhiheng.access.Role;
import org.zhiheng.officers.Officer;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.settings.SettableClock;

@OnPostgres
@DisplayName("年度考核：本人先看、可以异议，机关提等次建议，负责人审定，通知本人，记录运用")
class AppraisalTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SettableClock clock;

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
                .containsExactly("制作考核表", "交本人核对", "核对无异议", "提出等次建议", "审定等次", "书面通知本人", "记录结果运用");
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
    @DisplayName("三月三日交本人：第五个工作日三月十日还能异议、不能提建议；次日不能异议、可以提建议")
    void the_last_day_to_object() {
        var early = own.drawn(officer, 2025);
        var late = own.drawn(officer, 2024);
        done(own.act(own.personnel, early, "show", "{}"));
        done(own.act(own.personnel, late, "show", "{}"));
        assertThat(json(person.get("/api/appraisals/" + early))
                        .get("objectUntil")
                        .asString())
                .isEqualTo("2026-03-10");
        var proposal = "{\"grade\": \"competent\", \"note\": \"胜任\"}";

        clock.set("2026-03-09T10:00");
        assertThat(own.act(own.personnel, late, "propose", proposal).statusCode())
                .isEqualTo(422);
        clock.set("2026-03-10T10:00");
        assertThat(own.act(own.personnel, late, "propose", proposal).body()).contains("异议期限已经届满");
        done(own.act(person, early, "object", "{\"note\": \"少算了一次培训\"}"));
        clock.set("2026-03-11T10:00");
        assertThat(own.act(person, late, "object", "{\"note\": \"晚了\"}").statusCode())
                .isEqualTo(422);
        done(own.act(own.personnel, late, "propose", proposal));
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
        assertThat(own.act(own.personnel, form, "propose", "{\"grade\": \"competent\", \"note\": \"胜任\"}")
                        .statusCode())
                .isEqualTo(409);
        assertThat(own.act(own.personnel, form, "answer", "{\"note\": \"已核\"}").statusCode())
                .isEqualTo(422);
        done(own.act(own.personnel, form, "answer", "{\"note\": \"已核，更正\", \"upheld\": true}"));
        done(own.act(own.personnel, form, "propose", "{\"grade\": \"competent\", \"note\": \"胜任\"}"));
        done(own.act(own.head, form, "send-back", "{\"note\": \"理由不充分\"}"));
        assertThat(own.stage(form)).isEqualTo("settled");
        var version = own.version(form);
        var again = "{\"grade\": \"excellent\", \"note\": \"补充理由\"}";
        var path = "/api/appraisals/" + form + "/propose";
        assertThat(own.personnel
                        .post(path, again, "If-Match", "\"" + version + "\"")
                        .statusCode())
                .isEqualTo(200);
        assertThat(own.personnel
                        .post(path, again, "If-Match", "\"" + version + "\"")
                        .statusCode())
                .isEqualTo(409);
        assertThat(own.personnel.post(path, again).statusCode()).isEqualTo(428);
    }

    @Test
    @DisplayName("任何人不办理对自己的考核：负责人、人事人员是本人的，不能审定、不能提建议")
    void nobody_decides_on_himself() {
        var form = own.proposed(officer, person, 2025);
        var himself = own.as(Role.ORGAN_HEAD, officer);

        assertThat(own.act(himself, form, "approve", "{}").statusCode()).isEqualTo(403);
        done(own.act(own.head, form, "approve", "{}"));
    }
}
