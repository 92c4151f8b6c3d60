package org.zhiheng.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import org.zhiheng.access.Client;
import org.zhiheng.access.Role;
import org.zhiheng.platform.OnPostgres;
import tools.jackson.databind.json.JsonMapper;

@OnPostgres
@TestPropertySource(properties = "zhiheng.demo=true")
@DisplayName("检索案件")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseSearchTests {

    private static final String ORGAN = "沁源县市场监督管理局";
    private static final String OTHER = "沁源县交通运输局";

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private County county;

    @BeforeAll
    void plant() {
        county = new County(context, port);
        county.itIs("2026-03-03");
        plant(ORGAN, "玄武门米线店未洗净餐具", "2026-01-05");
        plant(ORGAN, "朱雀街粮油店标签不全", "2026-01-06");
        plant(ORGAN, "玄武门粮油店缺斤短两 100%_", "2026-01-07");
        plant(OTHER, "玄武门停车场超限运输", "2026-01-08");
    }

    private void plant(String organ, String title, String on) {
        var form = """
                {"source": "REPORT", "receivedOn": "%s", "title": "%s", "place": "某地", "facts": "某事"}
                """.formatted(on, title);
        assertThat(county.at(organ, Role.OFFICER)
                        .post("/api/cases/register-clue", form)
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    @DisplayName("按名称里任意相邻的字找到，只在自己的范围之内")
    void words_are_found_within_the_scope() {
        assertThat(titles(ORGAN, Role.OFFICER, "words", "玄武门"))
                .containsExactlyInAnyOrder("玄武门粮油店缺斤短两 100%_", "玄武门米线店未洗净餐具");
        assertThat(titles(OTHER, Role.OFFICER, "words", "玄武门")).containsExactly("玄武门停车场超限运输");
        assertThat(titles("沁源县司法局", Role.SUPERVISOR, "words", "玄武门")).hasSize(3);
    }

    @Test
    @DisplayName("几个词须都有；一个字也能找；百分号和下划线只是字")
    void every_word_must_stand_there() {
        assertThat(titles(ORGAN, Role.OFFICER, "words", "粮油 玄武门")).containsExactly("玄武门粮油店缺斤短两 100%_");
        assertThat(titles(ORGAN, Role.OFFICER, "words", "雀")).containsExactly("朱雀街粮油店标签不全");
        assertThat(titles(ORGAN, Role.OFFICER, "words", "100%_")).containsExactly("玄武门粮油店缺斤短两 100%_");
        assertThat(titles(ORGAN, Role.OFFICER, "words", "玄%店")).isEmpty();
        assertThat(titles(ORGAN, Role.OFFICER, "words", "武玄")).isEmpty();
    }

    @Test
    @DisplayName("检索与其他条件一起收窄，翻页不重不漏")
    void words_narrow_with_the_other_filters() {
        assertThat(titles(ORGAN, Role.OFFICER, "words", "玄武门", "stage", "closed"))
                .isEmpty();
        assertThat(titles(ORGAN, Role.OFFICER, "words", "粮油", "stage", "clue")).hasSize(2);
        assertThat(titles(ORGAN, Role.OFFICER, "words", "粮油", "limit", "1"))
                .containsExactlyInAnyOrder("玄武门粮油店缺斤短两 100%_", "朱雀街粮油店标签不全");
    }

    /** The titles of all pages, as the list gives them. */
    private List<String> titles(String organ, Role role, String... question) {
        var asked = new StringBuilder("/api/cases?x=");
        for (int i = 0; i < question.length; i += 2) {
            asked.append('&').append(question[i]).append('=').append(encoded(question[i + 1]));
        }
        var titles = new ArrayList<String>();
        for (var cursor = ""; cursor != null; ) {
            var page = JsonMapper.shared()
                    .readTree(county.at(organ, role)
                            .get(asked + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                            .body());
            page.get("items").forEach(row -> titles.add(row.get("title").asString()));
            cursor = Stream.of(page.get("next"))
                    .filter(next -> !next.isNull())
                    .findFirst()
                    .map(next -> next.asString())
                    .orElse(null);
        }
        return titles;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("还没有承办人的线索，本机关每个执法人员的待办里都有，别的机关没有")
    void a_clue_of_nobody_waits_for_every_officer_of_the_organ() {
        assertThat(waiting(county.at(ORGAN, Role.OFFICER))).contains("玄武门米线店未洗净餐具");
        assertThat(waiting(county.secondOfficer(ORGAN))).contains("玄武门米线店未洗净餐具");
        assertThat(waiting(county.at(OTHER, Role.OFFICER))).doesNotContain("玄武门米线店未洗净餐具");
        assertThat(titles(ORGAN, Role.OFFICER, "mine", "true", "words", "玄武门")).isEmpty();
    }

    private static List<String> waiting(Client client) {
        var titles = new ArrayList<String>();
        JsonMapper.shared()
                .readTree(client.get("/api/work").body())
                .get("waiting")
                .forEach(row -> titles.add(row.get("title").asString()));
        return titles;
    }
}
