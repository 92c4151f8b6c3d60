package org.zhiheng.examinations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.zhiheng.examinations.ExamHall.chosen;
import static org.zhiheng.examinations.ExamHall.id;
import static org.zhiheng.examinations.ExamHall.json;
import static org.zhiheng.examinations.ExamHall.save;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.access.Client;
import org.zhiheng.access.Role;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;
import tools.jackson.databind.JsonNode;

@OnPostgres
@DisplayName("成绩复核：本人十日内申请一次，司法局答复；更正只往高改，原来公布的留着")
class ScoreReviewTests {

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private ExamHall hall;
    private ExamHall.Sitter sitter;
    private ExamHall.Sitter poor;
    private ExamHall.Sitter absent;
    private String exam;

    /** Two of three are right, and one: four and two of six marks, where six were needed. */
    @BeforeEach
    void a_published_examination() {
        hall = new ExamHall(context, port, 140422);
        hall.fillBank(3, 0);
        sitter = hall.sitter(hall.department);
        poor = hall.sitter(hall.department);
        absent = hall.sitter(hall.department);
        exam = hall.drawn(hall.blueprint(3, 0), List.of(sitter, poor, absent), "");
        sit(exam, sitter, "A", "A", "B");
        sit(exam, poor, "B", "A", "B");
        hall.publish(exam);
    }

    private void sit(String exam, ExamHall.Sitter sitter, String... keys) {
        var sitting = hall.begin(exam, sitter).get("id").asString();
        for (var seq = 1; seq <= keys.length; seq++) {
            save(sitter.client(), sitting, seq, 1, chosen(keys[seq - 1]));
        }
        assertThat(hall.handIn(sitter, sitting).statusCode()).isEqualTo(200);
    }

    @AfterEach
    void reset() {
        hall.clock().reset();
    }

    @Test
    @DisplayName("三月三日公布：十三日还可以申请，十四日不行；申请一次；缺考的没有可复核的；别人的不行")
    void asked_within_ten_days_and_once() {
        hall.clock().set("2026-03-13T23:59");
        assertThat(own().get("reviewUntil").asString()).isEqualTo("2026-03-13");
        hall.clock().set("2026-03-14T00:00");
        assertThat(own().get("reviewUntil").isNull()).isTrue();
        assertThat(ask(sitter.client()).body())
                .contains("申请到 2026-03-13 为止", "法规没有规定成绩复核的期限", "remedy")
                .doesNotContain("第九条");

        hall.clock().set("2026-03-13T23:59");
        assertThat(ask(absent.client()).body()).contains("缺考，没有答卷可以复核");
        var stranger = hall.sitter(hall.department);
        assertThat(ask(stranger.client()).statusCode()).isEqualTo(404);
        assertThat(ask(sitter.client()).statusCode()).isEqualTo(201);
        assertThat(ask(sitter.client()).body()).contains("一场只复核一次");
        assertThat(own().get("review").get("reason").asString()).isEqualTo("第三题选 B 也对。");
        assertThat(sitter.client()
                        .post(
                                "/api/examinations/" + exam + "/score-reviews",
                                "{\"reason\": \"" + "长".repeat(501) + "\"}")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    @DisplayName("末日是休息日：四月二十一日公布，第十日在五一假期里，申请到六日为止，七日不行")
    void the_last_day_rolls_over_a_holiday() {
        hall.clock().reset();
        exam = hall.drawn(hall.blueprint(3, 0), List.of(sitter), "");
        sit(exam, sitter, "A", "A", "B");
        publishedOn("2026-04-21T09:00");

        hall.clock().set("2026-05-07T00:00");
        assertThat(ask(sitter.client()).body()).contains("申请到 2026-05-06 为止");
        hall.clock().set("2026-05-06T23:59");
        assertThat(own().get("reviewUntil").asString()).isEqualTo("2026-05-06");
        assertThat(own().get("reviewWords").asString()).isEqualTo("申请到 2026-05-06 为止");
        assertThat(ask(sitter.client()).statusCode()).isEqualTo(201);
    }

    @Test
    @DisplayName("十二月二十三日公布，末日遇元旦：次年放假安排公布以前不说哪一天，一直可以申请")
    void no_last_day_while_the_calendar_is_awaited() {
        hall.clock().reset();
        exam = hall.drawn(hall.blueprint(3, 0), List.of(sitter), "");
        sit(exam, sitter, "A", "A", "B");
        publishedOn("2026-12-23T09:00");
        for (var day : List.of("2026-12-23", "2027-01-02", "2027-01-09")) {
            hall.clock().set(day + "T09:00");
            assertThat(own().get("reviewUntil").isNull()).as(day).isTrue();
            assertThat(own().get("reviewWords").asString()).as(day).isEqualTo("申请的最后一天待 2027 年放假安排公布");
        }
        assertThat(ask(sitter.client()).statusCode()).isEqualTo(201);
        assertThat(own().get("reviewWords").isNull()).isTrue();
    }

    private void publishedOn(String moment) {
        hall.clock().set(moment);
        var version = json(hall.trainer.get("/api/examinations/" + exam)).get("version");
        assertThat(hall.trainer
                        .post("/api/examinations/" + exam + "/publish", "{}", "If-Match", "\"" + version + "\"")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("更正以后及格的，从没有开考的补考名单上移出，不能开考；更正了仍不及格的、缺考的留着")
    void whoever_passes_after_all_sits_no_resit() {
        hall.clock().reset();
        var resit = resit(List.of(sitter, poor, absent));
        ask(sitter.client());
        ask(poor.client());
        json(answer(hall.trainer, poor, "第一题两个选项都算对。", "4"));
        json(answer(hall.trainer, "第三题两个选项都算对。", "6"));

        var listed =
                hall.trainer.get("/api/examinations/" + resit + "/candidates").body();
        assertThat(listed)
                .contains(poor.officer().id().toString(), absent.officer().id().toString())
                .doesNotContain(sitter.officer().id().toString());
        hall.clock().set("2026-03-03T10:30");
        assertThat(begun(resit, sitter).statusCode()).isEqualTo(404);
        assertThat(begun(resit, poor).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("更正的时候补考已经开考：接着考完，照常计分")
    void a_resit_that_was_begun_goes_on() {
        hall.clock().reset();
        var resit = resit(List.of(sitter));
        var sitting = hall.begin(resit, sitter).get("id").asString();
        ask(sitter.client());
        json(answer(hall.trainer, "第三题两个选项都算对。", "6"));
        assertThat(save(sitter.client(), sitting, 1, 1, chosen("A")).statusCode())
                .isEqualTo(200);
        assertThat(hall.handIn(sitter, sitting).statusCode()).isEqualTo(200);
    }

    /** Where the parameter allows a second re-sit, that is one of the first. */
    @Test
    @DisplayName("补考没有去，第二次补考已经列入：首次考试更正为及格的，从第二次的名单上移出，也不再列入")
    void whoever_passes_after_all_sits_no_second_resit() {
        ask(sitter.client());
        hall.clock().reset();
        var first = resit(List.of(sitter, absent));
        hall.publish(first);
        hall.clock().reset();
        var second = hall.drawn(hall.blueprint(3, 0), List.of(), ", \"resitOf\": \"" + first + "\"");
        for (var each : List.of(sitter, absent)) {
            listed(second, each);
        }
        json(answer(hall.trainer, "第三题两个选项都算对。", "6"));

        assertThat(hall.trainer
                        .get("/api/examinations/" + second + "/candidates")
                        .body())
                .contains(absent.officer().id().toString())
                .doesNotContain(sitter.officer().id().toString());
        assertThat(hall.enlist(second, List.of(sitter)).get("leftOut").toString())
                .contains("同一考试已经及格，不参加补考");
    }

    private void listed(String exam, ExamHall.Sitter sitter) {
        var id = RecordId.parse(exam);
        var officer = sitter.officer();
        var candidate = new Candidate(id, officer.id(), officer.organ(), officer.name(), LocalDate.parse("2026-03-03"));
        Scope.all()
                .run(() -> context.getBean(TransactionTemplate.class)
                        .executeWithoutResult(
                                status -> context.getBean(CandidateStore.class).add(candidate)));
    }

    private String resit(List<ExamHall.Sitter> sitters) {
        return hall.drawn(hall.blueprint(3, 0), sitters, ", \"resitOf\": \"" + exam + "\"");
    }

    private static HttpResponse<String> begun(String exam, ExamHall.Sitter sitter) {
        return sitter.client().post("/api/examinations/" + exam + "/sitting", "{}");
    }

    /**
     * The first question is worth 2, 0, 2 to the three, and the rest of their papers 2, 2, 0: deviations ⅔ −1⅓ ⅔ and ⅔ ⅔ −1⅓,
     * so the correlation is (4−8−8)/24 = −0.5. With six for the third, whose rest were then 4, it would be +0.5.
     */
    @Test
    @DisplayName("题目分析按公布时的各题得分和总分，更正不改相关；分数分布按更正以后的")
    void what_a_correction_adds_belongs_to_no_question() {
        hall.clock().reset();
        var third = hall.sitter(hall.department);
        exam = hall.drawn(hall.blueprint(3, 0), List.of(sitter, poor, third), "");
        sit(exam, sitter, "A", "A", "B");
        sit(exam, poor, "B", "A", "B");
        sit(exam, third, "A", "B", "B");
        hall.publish(exam);
        ask(third.client());
        json(answer(hall.trainer, third, "后两题的答案有争议。", "6"));

        var analysis = json(hall.trainer.get("/api/examinations/" + exam + "/statistics"));
        assertThat(analysis.get("items")
                        .get(0)
                        .get("statistics")
                        .get("correlation")
                        .asDouble())
                .isEqualTo(-0.5, within(1e-9));
        assertThat(analysis.get("highest").decimalValue()).isEqualByComparingTo("6");
    }

    @Test
    @DisplayName("更正：不能改低，不能超过卷面；更正以后及格，本人、人事看得到，不再补考；只答复一次")
    void a_correction_stands_in_its_place() {
        assertThat(answer(hall.trainer, "没有申请", "6").body()).contains("没有申请复核");
        ask(sitter.client());
        assertThat(answer(hall.trainer, "核对", "4").body()).contains("须高于公布的 4 分、不超过卷面总分 6");
        assertThat(answer(hall.trainer, "核对", "6.5").statusCode()).isEqualTo(422);
        assertThat(answer(hall.trainer, "", "6").statusCode()).isEqualTo(422);
        var self = hall.as(Role.TRAINER, hall.bureau, sitter.officer().id());
        assertThat(answer(self, "没问题", "6").statusCode()).isEqualTo(403);
        var answered = json(answer(hall.trainer, "第三题的答案有争议，两个选项都算对。", "6"));
        assertThat(answered.get(0).get("corrected").decimalValue()).isEqualByComparingTo("6");
        assertThat(answer(hall.trainer, "再答", "null").statusCode()).isEqualTo(409);

        assertThat(own().get("total").decimalValue()).isEqualByComparingTo("6");
        assertThat(own().get("outcome").asString()).isEqualTo("及格");
        assertThat(own().get("review").get("answer").asString()).contains("两个选项都算对");
        assertThat(row(hall.as(Role.PERSONNEL, hall.department)).get("review").asString())
                .isEqualTo("复核更正");
        hall.clock().reset();
        var again = id(hall.trainer.post(
                "/api/examinations", ExamHall.entry(hall.blueprint(3, 0), ", \"resitOf\": \"" + exam + "\"")));
        assertThat(hall.enlist(again, List.of(sitter)).get("leftOut").toString())
                .contains("不参加补考");
    }

    @Test
    @DisplayName("维持：成绩不变，写明理由；申请和答复只有本人和司法局的培训管理人员看得到")
    void upheld_and_shown_to_two_alone() {
        ask(sitter.client());
        assertThat(row(hall.trainer).get("review").asString()).isEqualTo("已申请复核");
        json(answer(hall.trainer, "逐题核对无误。", "null"));
        assertThat(own().get("total").decimalValue()).isEqualByComparingTo("4");
        assertThat(own().get("outcome").asString()).isEqualTo("不及格");
        assertThat(row(hall.trainer).get("review").asString()).isEqualTo("复核维持");

        var address = "/api/examinations/" + exam + "/score-reviews";
        assertThat(hall.trainer.get(address).body()).contains("第三题选 B 也对。");
        for (var role : List.of(Role.PERSONNEL, Role.ORGAN_HEAD, Role.SUPERVISOR, Role.LEADER, Role.MARKER)) {
            assertThat(hall.as(role, hall.bureau).get(address).statusCode()).isEqualTo(403);
        }
        assertThat(hall.as(Role.TRAINER, hall.department).get(address).statusCode())
                .isEqualTo(403);
        assertThat(absent.client().get("/api/examinations/mine").body()).doesNotContain("第三题选");
    }

    private HttpResponse<String> ask(Client client) {
        return client.post("/api/examinations/" + exam + "/score-reviews", "{\"reason\": \"第三题选 B 也对。\"}");
    }

    private HttpResponse<String> answer(Client client, String answer, String corrected) {
        return answer(client, sitter, answer, corrected);
    }

    private HttpResponse<String> answer(Client client, ExamHall.Sitter asked, String answer, String corrected) {
        return client.post("/api/examinations/" + exam + "/score-reviews/answer", """
                {"officer": "%s", "answer": "%s", "corrected": %s}
                """.formatted(
                        asked.officer().id(), answer, corrected));
    }

    private JsonNode own() {
        return json(sitter.client().get("/api/examinations/mine")).get(0).get("result");
    }

    private JsonNode row(Client client) {
        return json(client.get("/api/examinations/" + exam + "/results"))
                .get("items")
                .valueStream()
                .filter(row -> row.get("officer")
                        .asString()
                        .equals(sitter.officer().id().toString()))
                .findFirst()
                .orElseThrow();
    }
}
