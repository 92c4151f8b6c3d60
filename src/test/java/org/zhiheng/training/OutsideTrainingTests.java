package org.zhiheng.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.training.TrainingDesk.act;
import static org.zhiheng.training.TrainingDesk.id;
import static org.zhiheng.training.TrainingDesk.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.zhiheng.access.Client;
import org.zhiheng.access.Role;
import org.zhiheng.platform.OnPostgres;

@OnPostgres
@DisplayName("外训证书：本人或者人事申报，司法局审核，计入、少计或者不予计入")
class OutsideTrainingTests {

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    @Test
    @DisplayName("计入的进学时账户；少计要有理由；不计的没有学时；审过不能再审；不能重复申报")
    void counted_or_refused() {
        var desk = new TrainingDesk(context, port);
        var officer = desk.officer(desk.department);
        var me = desk.as(Role.OFFICER, desk.department, officer);
        var trainer = desk.as(Role.TRAINER, desk.bureau);
        var counted = "/api/training/outside/" + id(claim(me, "省厅班", "2026-02-10"));
        var refused = "/api/training/outside/" + id(claim(me, "商业讲座", "2026-02-20"));

        assertThat(claim(me, "省厅班", "2026-02-10").body()).contains("已经申报过");
        assertThat(act(trainer, counted, "count", "{\"hours\": 6}").body()).contains("少计的理由");
        assertThat(act(trainer, counted, "count", "{\"hours\": 9, \"answer\": \"多\"}")
                        .body())
                .contains("不能多于申报的");
        assertThat(json(act(trainer, counted, "count", "{\"hours\": 6, \"answer\": \"半天自习不计\"}"))
                        .get("countedHours")
                        .decimalValue())
                .isEqualByComparingTo("6");
        assertThat(act(trainer, counted, "count", "{}").statusCode()).isEqualTo(409);
        assertThat(json(act(trainer, refused, "refuse", "{\"why\": \"不是执法培训\"}"))
                        .get("stateLabel")
                        .asString())
                .isEqualTo("不予计入");
        var mine = json(me.get("/api/training/hours/mine"));
        assertThat(mine.get("accounts").get(0).get("got").decimalValue()).isEqualByComparingTo("6");
        assertThat(mine.get("credits").size()).isEqualTo(1);
    }

    @Test
    @DisplayName("只能申报自己的；同事、邻近机关看不到；部门的培训管理人员不能审核；培训还没结束不能申报")
    void who_may_claim_and_review() {
        var desk = new TrainingDesk(context, port);
        var officer = desk.officer(desk.department);
        var me = desk.as(Role.OFFICER, desk.department, officer);
        var address = "/api/training/outside/" + id(claim(me, "省厅班", "2026-02-10"));
        var colleague = desk.as(Role.OFFICER, desk.department, desk.officer(desk.department));

        assertThat(colleague.get(address).statusCode()).isEqualTo(404);
        assertThat(colleague.get("/api/training/outside").body()).contains("\"items\":[]");
        assertThat(desk.as(Role.PERSONNEL, desk.township).get(address).statusCode())
                .isEqualTo(404);
        assertThat(desk.as(Role.PERSONNEL, desk.department).get(address).statusCode())
                .isEqualTo(200);
        assertThat(act(desk.as(Role.TRAINER, desk.department), address, "count", "{}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(claim(me, "明天的班", "2026-03-04").body()).contains("培训结束以后才能申报");
        assertThat(claim(me, "今天的班", "2026-03-03").statusCode()).isEqualTo(201);
    }

    @Test
    @DisplayName("司法局的培训管理人员本身是执法人员的：自己的外训证书既不能自己计入，也不能自己不予计入，由同事审核")
    void nobody_reviews_his_own() {
        var desk = new TrainingDesk(context, port);
        var officer = desk.officer(desk.bureau);
        var trainer = desk.as(Role.TRAINER, desk.bureau, officer);
        var colleague = desk.as(Role.TRAINER, desk.bureau);
        var address = "/api/training/outside/" + id(claim(trainer, "省厅班", "2026-02-10"));

        assertThat(trainer.get(address).body()).contains("\"mayReview\":false");
        for (var refused : List.of(
                act(trainer, address, "count", "{}"), act(trainer, address, "refuse", "{\"why\": \"不是执法培训\"}"))) {
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.body()).contains("不能审核自己的外训证书", "举措七", "请由司法局其他培训管理人员审核");
        }
        assertThat(colleague.get(address).body()).contains("\"mayReview\":true");
        assertThat(act(colleague, address, "count", "{}").statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("别的机关上传的文件，看得见的也不能附到自己的申报、课件上")
    void only_files_of_the_own_organ_are_attached() {
        var desk = new TrainingDesk(context, port);
        var officer = desk.officer(desk.department);
        var trainer = desk.as(Role.TRAINER, desk.bureau);
        var claimed = json(claim(desk.as(Role.OFFICER, desk.department, officer), "省厅班", "2026-02-10"));
        var proof = claimed.get("proof").asString();
        assertThat(trainer.get("/api/files/" + proof).statusCode()).isEqualTo(200);

        var course = desk.course(trainer, "trade", "4");
        for (var refused : List.of(
                trainer.post("/api/training/outside", """
                        {"officer": "%s", "title": "部里的班", "provider": "司法部", "category": "public-law", "from": "2026-02-09",
                         "until": "2026-02-10", "hours": 8, "proof": "%s"}
                        """.formatted(officer.id(), proof)),
                trainer.post("/api/training/courses/" + course + "/materials", """
                        {"title": "讲义", "file": "%s"}
                        """.formatted(proof)))) {
            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
            assertThat(refused.body()).contains("“证书.txt”不是本机关上传的，不能附到这里", "请由本机关重新上传");
        }
    }

    private static java.net.http.HttpResponse<String> claim(Client client, String title, String until) {
        var proof = id(client.upload("证书.txt", "证书".getBytes(StandardCharsets.UTF_8)));
        return client.post("/api/training/outside", """
                {"title": "%s", "provider": "省司法厅", "category": "public-law", "from": "2026-02-09", "until": "%s", "hours": 8,
                 "proof": "%s"}
                """.formatted(title, until, proof));
    }
}
