package org.zhiheng.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.training.TrainingDesk.json;
import static org.zhiheng.training.TrainingDesk.people;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.zhiheng.access.Client;
import org.zhiheng.access.Role;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.sheet.SheetColumn;
import org.zhiheng.platform.sheet.SheetWriter;

@OnPostgres
@DisplayName("课程、场次、到课名单的导入：逐行报告，一行不对就一行也不存")
class TrainingImportTests {

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private TrainingDesk desk;
    private Client trainer;
    private final String title = "课" + UUID.randomUUID();

    @BeforeEach
    void a_bureau() {
        desk = new TrainingDesk(context, port);
        trainer = desk.as(Role.TRAINER, desk.bureau);
    }

    @Test
    @DisplayName("三张表接起来：课程、场次、六十人的到课名单，学时随之而来；出错时什么也不存")
    void three_sheets_make_hours() {
        var courses = List.of("课程名称", "学时类别", "学时", "教学方法");
        var bad = upload(
                "courses", courses, List.of(List.of(title, "公共法律知识", "4", "讲授"), List.of(title, "公共法律", "四", "念稿")));
        assertThat(bad).contains("\"imported\":false", "\"line\":3", "公共法律知识、业务知识和技能", "不是学时", "念稿");
        assertThat(upload("courses", courses, List.of(List.of(title, "公共法律知识", "4", "讲授"))))
                .contains("\"imported\":true");
        assertThat(upload("courses", courses, List.of(List.of(title, "公共法律知识", "4", "讲授"))))
                .contains("已经登记");

        var sessions = List.of("课程名称", "日期", "地点", "授课人", "名额", "开始时间");
        assertThat(upload(
                        "sessions",
                        sessions,
                        List.of(
                                List.of(title, "2026-03-02", "礼堂", "教师", "100", "9点"),
                                List.of("没有的课", "2026-03-02", "礼堂", "教师", "100", ""))))
                .contains("\"imported\":false", "不是时间", "没有找到“没有的课”");
        assertThat(upload("sessions", sessions, List.of(List.of(title, "2026-03-02", "礼堂", "教师", "100", "09:00"))))
                .contains("\"imported\":true");

        var officers = java.util.stream.Stream.generate(() -> desk.officer(desk.department))
                .limit(60)
                .toList();
        var attendance = List.of("课程名称", "日期", "所在机关", "姓名", "是否到课");
        assertThat(upload(
                        "attendance",
                        attendance,
                        List.of(
                                List.of(title, "2026-03-02", desk.department.name(), "没有的人", "是"),
                                List.of(
                                        title,
                                        "2026-03-01",
                                        desk.department.name(),
                                        officers.getFirst().name(),
                                        "是"))))
                .contains("\"imported\":false", "没有在岗的“没有的人”", "没有待确认到课的");
        var row = json(trainer.get("/api/training/sessions?words=" + title))
                .get("items")
                .get(0);
        var entered = desk.officer(desk.department);
        trainer.post("/api/training/sessions/" + row.get("id").asString() + "/enrol", people("officers", entered));
        assertThat(upload(
                        "attendance",
                        attendance,
                        List.of(List.of(
                                title,
                                "2026-03-02",
                                desk.department.name(),
                                officers.getFirst().name(),
                                "是"))))
                .contains("\"imported\":false", "还有 1 人报了名，表里没有：" + entered.name(), "先登记退报");
        trainer.post("/api/training/sessions/" + row.get("id").asString() + "/withdraw", people("officers", entered));
        assertThat(upload(
                        "attendance",
                        attendance,
                        officers.stream()
                                .map(officer -> List.of(
                                        title,
                                        "2026-03-02",
                                        desk.department.name(),
                                        officer.name(),
                                        officer.equals(officers.getLast()) ? "否" : "是"))
                                .toList()))
                .contains("\"imported\":true", "\"rows\":60");
        row = json(trainer.get("/api/training/sessions?words=" + title))
                .get("items")
                .get(0);
        assertThat(row.get("present").asInt() + "/" + row.get("entered").asInt())
                .isEqualTo("59/60");
        assertThat(json(trainer.get("/api/training/hours/" + officers.getFirst().id()))
                        .get("accounts")
                        .get(0)
                        .get("got")
                        .decimalValue())
                .isEqualByComparingTo("4");
        assertThat(trainer.download("/api/training/hours/export").body()).isNotEmpty();
    }

    private String upload(String what, List<String> headings, List<List<String>> lines) {
        var columns = headings.stream()
                .map(heading -> SheetColumn.optional(heading, ""))
                .toList();
        return trainer.upload(
                        "/api/training/" + what + "/import",
                        what + ".xlsx",
                        SheetWriter.write(what, columns, lines, "测试"))
                .body();
    }
}
