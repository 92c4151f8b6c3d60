package org.zhiheng.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.appraisal.AppraisalOffice.json;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.zhiheng.access.Role;
import org.zhiheng.platform.OnPostgres;

@OnPostgres
@DisplayName("岗位职权分解表和考核指标库")
class LibraryTests {

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private AppraisalOffice own;
    private AppraisalOffice neighbour;

    @BeforeEach
    void two_organs() {
        own = new AppraisalOffice(context, port);
        neighbour = new AppraisalOffice(context, port);
    }

    @Test
    @DisplayName("指标的名称、口径、来源与罚没挂钩的，一律拒绝并写明第七十四条；质量指标可以")
    void no_indicator_of_fines() {
        for (var forbidden : new String[] {
            indicator("罚款数额", "全年罚款", null),
            indicator("工作实绩", "处罚案件数量在全县的排名", null),
            indicator("办理情况", "见数据来源", "cases-handled"),
            indicator("办理情况", "见数据来源", "fine-amount")
        }) {
            var refused = own.personnel.post("/api/appraisal/indicators", forbidden);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("《行政处罚法》第七十四条");
        }
        assertThat(own.personnel
                        .post("/api/appraisal/indicators", indicator("办案期限", "按期办结", "no-such-source"))
                        .statusCode())
                .isEqualTo(422);
        var kept =
                json(own.personnel.post("/api/appraisal/indicators", indicator("办案期限", "届满的期限是否遵守", "case-deadlines")));
        assertThat(kept.get("sourceName").asString()).isEqualTo("办案期限");
        assertThat(own.personnel
                        .put(
                                "/api/appraisal/indicators/" + kept.get("id").asString(),
                                indicator("罚没收入", "全年", null).replace("}", ", \"reason\": \"改\"}"),
                                "If-Match",
                                "\"1\"")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    @DisplayName("修改写明理由，两人同时改后来的被告知；旁的机关如同没有；三百个字的名称不可以；执法人员看得见，改不了")
    void versions_and_neighbours() {
        var id = json(own.personnel.post("/api/appraisal/indicators", indicator("文书质量", "文书是否规范", null)))
                .get("id")
                .asString();
        var path = "/api/appraisal/indicators/" + id;
        var change = indicator("文书质量", "文书是否规范、说理是否充分", null).replace("}", ", \"reason\": \"细化\"}");

        assertThat(own.personnel
                        .put(path, indicator("文书质量", "改", null), "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(422);
        assertThat(own.personnel.put(path, change, "If-Match", "\"1\"").statusCode())
                .isEqualTo(200);
        assertThat(own.personnel.put(path, change, "If-Match", "\"1\"").statusCode())
                .isEqualTo(409);
        assertThat(neighbour.personnel.put(path, change, "If-Match", "\"2\"").statusCode())
                .isEqualTo(404);
        assertThat(neighbour.personnel.get("/api/appraisal/indicators").body()).doesNotContain(id);
        assertThat(own.personnel
                        .post("/api/appraisal/indicators", indicator("长".repeat(300), "口径", null))
                        .statusCode())
                .isEqualTo(422);
        var officer = own.as(Role.OFFICER, own.officer("看表的人"));
        assertThat(officer.get("/api/appraisal/indicators").body()).contains(id);
        assertThat(officer.put(path, change, "If-Match", "\"2\"").statusCode()).isEqualTo(403);
    }

    @Test
    @DisplayName("岗位职责和职权分解到人：任职人员须在本机关在册")
    void duties_of_posts() {
        var officer = own.officer("任职的人");
        var stranger = neighbour.officer("别处的人");
        var duty = duty("稽查岗", officer.id().toString());

        assertThat(own.personnel
                        .post("/api/appraisal/duties", duty("稽查岗", stranger.id().toString()))
                        .body())
                .contains("本机关在册的人员");
        assertThat(own.personnel
                        .post(
                                "/api/appraisal/duties",
                                duty("长".repeat(300), officer.id().toString()))
                        .statusCode())
                .isEqualTo(422);
        var kept = json(own.personnel.post("/api/appraisal/duties", duty));
        assertThat(kept.get("officers").get(0).get("name").asString()).isEqualTo("任职的人");
        assertThat(neighbour
                        .personnel
                        .get("/api/appraisal/duties/" + kept.get("id").asString())
                        .statusCode())
                .isEqualTo(404);
    }

    private static String indicator(String name, String meaning, @org.jspecify.annotations.Nullable String source) {
        return """
                {"name": "%s", "meaning": "%s"%s}
                """.formatted(name, meaning, source == null ? "" : ", \"source\": \"" + source + "\"")
                .strip();
    }

    private static String duty(String post, String officer) {
        return """
                {"post": "%s", "duties": ["调查取证"], "powers": ["食品经营检查"], "officers": ["%s"]}
                """.formatted(post, officer);
    }
}
