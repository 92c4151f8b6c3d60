package org.zhiheng.examinations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.examinations.ExamHall.chosen;
import static org.zhiheng.examinations.ExamHall.created;
import static org.zhiheng.examinations.ExamHall.json;
import static org.zhiheng.examinations.ExamHall.save;
import static org.zhiheng.officers.People.picture;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.zhiheng.access.Client;
import org.zhiheng.access.Role;
import org.zhiheng.officers.People;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;
import tools.jackson.databind.JsonNode;

@OnPostgres
@DisplayName("资格考试：等待考试的申报人员列入名单，公布成绩就写进申报；参考率不泄露成绩")
class QualificationExaminationTests {

    private static final int REGION = 140430;
    private static final int OTHER_REGION = 140421;
    private static final int FIRST_NUMBER = 25_000;

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private ExamHall hall;
    private Client supervisor;

    @BeforeEach
    void a_hall() {
        a_hall(REGION);
    }

    /** The share of those who came is that of a whole region. */
    private void a_hall(int region) {
        hall = new ExamHall(context, port, region);
        hall.fillBank(3, 0);
        supervisor = hall.as(Role.SUPERVISOR, hall.bureau);
    }

    @AfterEach
    void reset() {
        hall.clock().reset();
    }

    @Test
    @DisplayName("申报人列入、考试、公布：申报变为考试合格；没来的仍在等待考试；行动计划只有参考率")
    void the_result_goes_into_the_application() {
        var came = accepted("申报甲", FIRST_NUMBER);
        var stayed = accepted("申报乙", FIRST_NUMBER + 1);
        var exam = created(hall.trainer.post(
                        "/api/examinations",
                        ExamHall.entry(hall.blueprint(3, 0), "").replace("\"annual\"", "\"qualification\"")))
                .get("id")
                .asString();
        var listed = json(hall.trainer.post("/api/examinations/" + exam + "/candidates", """
                {"failed": false, "applicants": true}
                """));
        assertThat(listed.get("added").asInt()).isEqualTo(2);
        assertThat(hall.draw(exam, 1).statusCode()).isEqualTo(200);

        sit(exam, RecordId.parse(came.get("officer").asString()), "A");
        assertThat(hall.publish(exam).statusCode()).isEqualTo(200);

        assertThat(stage(came)).isEqualTo("passed");
        scoreIsShownToTheApplicantAndWhoApplied(exam, came, stayed);
        assertThat(stage(stayed)).isEqualTo("accepted");
        assertThat(reading()).isEqualTo("1 / 2 人次（50.0%）");
    }

    @Test
    @DisplayName("申报人不及格，申请复核，更正以后及格：申报变为考试合格，写着更正以后的分数")
    void a_correction_goes_into_the_application() {
        a_hall(OTHER_REGION);
        var came = accepted("申报丙", FIRST_NUMBER + 2);
        var exam = created(hall.trainer.post(
                        "/api/examinations",
                        ExamHall.entry(hall.blueprint(3, 0), "").replace("\"annual\"", "\"qualification\"")))
                .get("id")
                .asString();
        var officer = RecordId.parse(came.get("officer").asString());
        json(hall.trainer.post("/api/examinations/" + exam + "/candidates", """
                {"officers": ["%s"], "failed": false, "applicants": false}
                """.formatted(officer)));
        hall.draw(exam, 1);
        sit(exam, officer, "B");
        hall.publish(exam);
        assertThat(stage(came)).isEqualTo("accepted");
        assertThat(score(hall.as(Role.PERSONNEL, hall.department), came)).isEqualTo("4.0");

        applicant(came).post("/api/examinations/" + exam + "/score-reviews", "{\"reason\": \"第三题选 B 也对。\"}");
        assertThat(hall.trainer
                        .post("/api/examinations/" + exam + "/score-reviews/answer", """
                                {"officer": "%s", "answer": "第三题两个选项都算对。", "corrected": 6}
                                """.formatted(officer))
                        .statusCode())
                .isEqualTo(200);

        assertThat(stage(came)).isEqualTo("passed");
        assertThat(score(hall.as(Role.PERSONNEL, hall.department), came)).isEqualTo("6.0");
    }

    /** Whoever was accepted stands in the register and has an account before he is certified: he sees his own score. */
    private void scoreIsShownToTheApplicantAndWhoApplied(String exam, JsonNode came, JsonNode stayed) {
        var own = applicant(came).get("/api/examinations/mine").body();
        assertThat(own).contains("\"total\":6", "\"outcome\":\"及格\"");
        assertThat(applicant(stayed).get("/api/examinations/mine").body())
                .contains("缺考")
                .doesNotContain("及格\"");
        var results = "/api/examinations/" + exam + "/results";
        assertThat(hall.as(Role.PERSONNEL, hall.department).get(results).body()).contains("申报甲", "申报乙");
        assertThat(applicant(came).get(results).statusCode()).isEqualTo(403);
        assertThat(score(hall.as(Role.PERSONNEL, hall.department), came)).isEqualTo("6.0");
        assertThat(score(supervisor, came)).isEqualTo("null");
    }

    private Client applicant(JsonNode application) {
        var officer = RecordId.parse(application.get("officer").asString());
        return hall.as(Role.OFFICER, hall.department, officer);
    }

    private static String score(Client client, JsonNode application) {
        return json(client.get("/api/qualifications/" + application.get("id").asString()))
                .get("result")
                .get("score")
                .toString();
    }

    private JsonNode accepted(String name, int number) {
        var personnel = hall.as(Role.PERSONNEL, hall.department);
        var made = created(personnel.post("/api/qualifications", """
                {"name": "%s", "kind": "public-institution", "post": "执法员", "fields": ["市场监管"], "region": %d,
                 "sound": true, "statement": "符合条件，同意申报。", "photo": ["%s"], "establishmentProofs": ["%s"],
                 "idNumber": "%s", "lawQualified": false, "exemptionAsked": false}
                """.formatted(
                name, hall.bureau.id().region(), picture(personnel), picture(personnel), People.idNumber(number))));
        return json(supervisor.post(
                "/api/qualifications/" + made.get("id").asString() + "/accept", "{}", "If-Match", "\"1\""));
    }

    private void sit(String exam, RecordId officer, String third) {
        var client = hall.as(Role.OFFICER, hall.department, officer);
        hall.clock().set("2026-03-03T10:30");
        var sitting = json(client.post("/api/examinations/" + exam + "/sitting", "{}"))
                .get("id")
                .asString();
        List.of(1, 2).forEach(seq -> save(client, sitting, seq, 1, chosen("A")));
        save(client, sitting, 3, 1, chosen(third));
        client.post("/api/examinations/sittings/" + sitting + "/hand-in", "{}");
    }

    private String stage(JsonNode application) {
        return json(supervisor.get(
                        "/api/qualifications/" + application.get("id").asString()))
                .get("row")
                .get("stage")
                .asString();
    }

    private String reading() {
        return Scope.all()
                .call(() -> context.getBean(SatShare.class).read(REGION, LocalDate.parse("2026-03-03")))
                .words();
    }
}
