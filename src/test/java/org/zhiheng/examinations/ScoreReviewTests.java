package org.zhiheng.examinations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.examinations.ExamHall.chosen;
import static org.zhiheng.examinations.ExamHall.id;
import static org.zhiheng.examinations.ExamHall.json;
import static org.zhiheng.examinations.ExamHall.save;

import java.net.http.HttpResponse;
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
import org.zhiheng.platform.OnPostgres;
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
    private ExamHall.Sitter absent;
    private String exam;

    /** Two of three are right: four of six marks, where six were needed. */
    @BeforeEach
    void a_published_examination() {
        hall = new ExamHall(context, port, 140422);
        hall.fillBank(3, 0);
        sitter = hall.sitter(hall.department);
        absent = hall.sitter(hall.department);
        exam = hall.drawn(hall.blueprint(3, 0), List.of(sitter, absent), "");
        var sitting = hall.begin(exam, sitter).get("id").asString();
        save(sitter.client(), sitting, 1, 1, chosen("A"));
        save(sitter.client(), sitting, 2, 1, chosen("A"));
        save(sitter.client(), sitting, 3, 1, chosen("B"));
        hall.handIn(sitter, sitting);
        hall.publish(exam);
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
        assertThat(ask(sitter.client()).body()).contains("申请到 2026-03-13 为止", "article", "remedy");

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
        return client.post("/api/examinations/" + exam + "/score-reviews/answer", """
                {"officer": "%s", "answer": "%s", "corrected": %s}
                """.formatted(
                        sitter.officer().id(), answer, corrected));
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
