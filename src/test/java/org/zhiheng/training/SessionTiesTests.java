package org.zhiheng.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhiheng.training.TrainingDesk.act;
import static org.zhiheng.training.TrainingDesk.id;
import static org.zhiheng.training.TrainingDesk.json;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.access.Client;
import org.zhiheng.access.Role;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.Scope;

@OnPostgres
@DisplayName("场次所属的批次、所办的指导、授课的教师：须在册，也须由这个机关来选")
class SessionTiesTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    @LocalServerPort
    private int port;

    private TrainingDesk desk;
    private Client bureau;
    private Client department;
    private String course;

    @BeforeEach
    void two_trainers() {
        desk = new TrainingDesk(context, port);
        bureau = desk.as(Role.TRAINER, desk.bureau);
        department = desk.as(Role.TRAINER, desk.department);
        course = desk.course(bureau, "trade", "4");
    }

    @Test
    @DisplayName("别的机关的轮训批次不能选，自己的可以")
    void a_batch_is_of_the_organ_that_keeps_it() {
        var batch = id(bureau.post("/api/training/rotations", """
                {"title": "批次%s", "from": "2026-01-01", "until": "2026-06-30"}
                """.formatted(UUID.randomUUID())));

        assertThat(session(department, "batch", batch).body()).contains("只能由它安排", "举措八", "请不选批次");
        var own = session(bureau, "batch", batch);
        assertThat(own.statusCode()).isEqualTo(201);
        assertThat(department
                        .put(
                                "/api/training/sessions/" + id(session(department, "batch", null)),
                                entry("batch", batch),
                                "If-Match",
                                "\"1\"")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    @DisplayName("批次开始前一天的场次不能选它，参加了也不算；开始当日的可以")
    void a_batch_begins_on_its_first_day() {
        var batch = id(bureau.post("/api/training/rotations", """
                {"title": "批次%s", "from": "2026-03-10", "until": "2026-06-30"}
                """.formatted(UUID.randomUUID())));

        var before = bureau.post("/api/training/sessions", entry("batch", batch).replace("2026-03-10", "2026-03-09"));
        assertThat(before.statusCode()).isEqualTo(422);
        assertThat(before.body())
                .contains("自 2026-03-10 起", "2026-03-09 的场次在它开始以前，参加了也不算完成轮训", "举措八", "请把日期改到 2026-03-10 或者以后");
        assertThat(session(bureau, "batch", batch).statusCode()).isEqualTo(201);
    }

    @Test
    @DisplayName("培训业务指导只由被申请的部门、在安排以后据以排课")
    void guidance_is_of_the_department_that_was_asked() {
        var township = desk.as(Role.PERSONNEL, desk.township);
        var guidance = id(township.post("/api/training/guidance", """
                {"department": "%s", "topic": "简易程序", "wantedBy": "2026-03-20"}
                """.formatted(desk.department.id())));

        assertThat(session(department, "guidance", guidance).body()).contains("待答复，不能据此安排场次", "请先在申请上");
        json(act(department, "/api/training/guidance/" + guidance, "arrange", """
                {"teacherName": "王老师", "on": "2026-03-10", "place": "乡镇会议室"}
                """));
        assertThat(session(department, "guidance", guidance).statusCode()).isEqualTo(201);
        assertThat(session(bureau, "guidance", guidance).body()).contains("不是向本机关申请的", "举措六");
    }

    @Test
    @DisplayName("师资库全县共用；教师退出前一天可以排，退出当日起不可以")
    void a_teacher_teaches_until_he_leaves() {
        var teacher = id(bureau.post("/api/training/teachers", """
                {"name": "程老师", "kind": "own", "leftOn": "2026-03-10"}
                """));

        assertThat(session(department, "teacher", teacher).body()).contains("自 2026-03-10 起退出师资库", "请选别的教师");
        assertThat(department
                        .post(
                                "/api/training/sessions",
                                entry("teacher", teacher).replace("2026-03-10", "2026-03-09"))
                        .statusCode())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"batch", "guidance", "teacher"})
    @DisplayName("不在册的不能选，数据库也不让")
    void nothing_is_named_that_is_not_there(String what) {
        assertThat(session(bureau, what, "140431-" + UUID.randomUUID()).statusCode())
                .isEqualTo(422);
        assertThat(session(bureau, what, "140428-" + UUID.randomUUID()).statusCode())
                .isEqualTo(422);
        var known = json(session(bureau, what, null));
        assertThatThrownBy(() -> Scope.all()
                        .call(() -> transaction.execute(status -> sql.sql("update training.session set " + what
                                        + "_id = gen_random_uuid() where title = :title")
                                .param("title", known.get("title").asString())
                                .update())))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private HttpResponse<String> session(Client trainer, String what, @Nullable String id) {
        return trainer.post("/api/training/sessions", entry(what, id));
    }

    private String entry(String what, @Nullable String id) {
        return """
                {"course": "%s", "on": "2026-03-10", "place": "礼堂", "teacherName": "教师", "capacity": 60, "%s": %s}
                """.formatted(course, what, id == null ? "null" : "\"" + id + "\"");
    }
}
