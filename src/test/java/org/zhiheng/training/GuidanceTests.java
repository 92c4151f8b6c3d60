package org.zhiheng.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.training.TrainingDesk.act;
import static org.zhiheng.training.TrainingDesk.id;
import static org.zhiheng.training.TrainingDesk.json;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.zhiheng.access.Places;
import org.zhiheng.access.Role;
import org.zhiheng.organs.OrganBuilder;
import org.zhiheng.organs.Organs;
import org.zhiheng.plans.figure.Figure;
import org.zhiheng.platform.OnPostgres;

@OnPostgres
@DisplayName("部门对乡镇的培训业务指导：申请、安排、授课、反馈")
class GuidanceTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private List<Figure> figures;

    @LocalServerPort
    private int port;

    @Test
    @DisplayName("乡镇申请，部门派教师、授课，乡镇反馈；顺序不能乱，别家看不到，覆盖率随授课而变")
    void asked_arranged_held_and_closed() {
        var desk = new TrainingDesk(context, port);
        var township = desk.as(Role.PERSONNEL, desk.township);
        var department = desk.as(Role.PERSONNEL, desk.department);
        var before = guided(desk);
        var request = """
                {"department": "%s", "topic": "简易程序", "wantedBy": "%s"}
                """;
        assertThat(department
                        .post("/api/training/guidance", request.formatted(desk.department.id(), "2026-03-10"))
                        .body())
                .contains("由乡镇申请");
        assertThat(township.post("/api/training/guidance", request.formatted(desk.department.id(), "2026-03-02"))
                        .body())
                .contains("不能早于今天");
        var address = "/api/training/guidance/"
                + id(township.post("/api/training/guidance", request.formatted(desk.department.id(), "2026-03-03")));

        assertThat(act(department, address, "hold", "{\"on\": \"2026-03-03\", \"people\": 12}")
                        .statusCode())
                .isEqualTo(409);
        assertThat(act(township, address, "arrange", arrangement()).statusCode())
                .isEqualTo(403);
        assertThat(desk.as(Role.PERSONNEL, OrganBuilder.anOrgan().addTo(context.getBean(Organs.class)))
                        .get(address)
                        .statusCode())
                .isEqualTo(404);
        json(act(department, address, "arrange", arrangement()));
        assertThat(department
                        .post(address + "/arrange", arrangement(), "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(409);
        assertThat(act(department, address, "hold", "{\"on\": \"2026-03-04\", \"people\": 12}")
                        .body())
                .contains("授课日期须在");
        json(act(department, address, "hold", "{\"on\": \"2026-03-03\", \"people\": 12}"));
        assertThat(json(act(township, address, "close", "{\"feedback\": \"会填文书了\"}"))
                        .get("stateLabel")
                        .asString())
                .isEqualTo("已反馈");
        assertThat(guided(desk)).isEqualTo(before - 1);
    }

    /** How many townships were not guided yet. */
    private int guided(TrainingDesk desk) {
        var figure = figures.stream()
                .filter(each -> each.key().equals("training-townships"))
                .findFirst()
                .orElseThrow();
        return context.getBean(Places.class)
                .scopeOf(Role.SUPERVISOR, desk.bureau.id())
                .call(() -> figure.rows(140431, LocalDate.parse("2026-03-03"), 500))
                .size();
    }

    private static String arrangement() {
        return """
                {"teacherName": "王老师", "on": "2026-03-03", "place": "乡镇会议室"}
                """;
    }
}
