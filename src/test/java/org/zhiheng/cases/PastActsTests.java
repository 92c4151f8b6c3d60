package org.zhiheng.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.access.Role;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.Scope;
import org.zhiheng.settings.LegalClock;
import tools.jackson.databind.json.JsonMapper;

@OnPostgres
@TestPropertySource(properties = "zhiheng.demo=true")
@DisplayName("补录启用平台以前的在办案件")
class PastActsTests {

    private static final String ORGAN = "沁源县市场监督管理局";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TransactionTemplate transaction;

    @LocalServerPort
    private int port;

    private County county;

    @BeforeEach
    void begin() {
        county = new County(context, port);
        county.itIs("2026-05-11");
    }

    @Test
    @DisplayName("补录的案件标明补录，不另制作文书，别人当时办的也能录；晚于今天的、缺办理人的、另一机关的，都不行")
    void a_running_case_is_entered_with_its_past() {
        var view = JsonMapper.shared()
                .readTree(entered(Role.OFFICER, "2026-03-02", "张某").body());

        assertThat(view.get("timeline").get(0).get("on").asString()).isEqualTo("2026-03-02");
        assertThat(view.get("timeline").get(0).get("past").get("person").asString())
                .isEqualTo("张某");
        assertThat(view.get("documents").isEmpty()).isTrue();
        assertThat(view.get("notices").toString()).contains("正在补录");
        assertThat(entered(Role.OFFICER, "2026-05-12", "张某").body()).contains("不能晚于今天");
        assertThat(entered(Role.OFFICER, "2026-03-02", "").body()).contains("当时的办理人");
        assertThat(entered(Role.SUPERVISOR, "2026-03-02", "张某").statusCode()).isEqualTo(403);
        assertThat(county.at("沁源县交通运输局", Role.OFFICER)
                        .post(
                                "/api/cases/" + view.get("id").asString() + "/add-note",
                                "{\"text\": \"记\", \"past\": {\"on\": \"2026-03-03\", \"person\": \"张某\"}}",
                                "If-Match",
                                "\"1\"")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("空的补录栏等于没有填：不能借它办理不归自己的行为")
    void an_empty_past_opens_no_door() {
        var officer = county.at(ORGAN, Role.OFFICER);
        var clue = JsonMapper.shared()
                .readTree(officer.post("/api/cases/register-clue", """
                {"source": "REPORT", "receivedOn": "2026-05-08", "title": "涉嫌违法", "place": "某地", "facts": "某事"}
                """).body())
                .get("id")
                .asString();

        for (var past : List.of("\"\"", "\"  \"", "null")) {
            var refused = officer.post(
                    "/api/cases/" + clue + "/decline-to-open", "{\"past\": %s}".formatted(past), "If-Match", "\"1\"");
            assertThat(refused.statusCode()).as(past).isEqualTo(403);
        }
    }

    @Test
    @DisplayName("启用平台满九十日以后，不能再补录")
    void the_window_closes() {
        entered(Role.OFFICER, "2026-03-02", "张某");

        county.itIs("2099-01-05");

        assertThat(entered(Role.OFFICER, "2026-03-02", "张某").body()).contains("不能再补录");
    }

    @Test
    @DisplayName("补录的文号与机关、文书、年份不合的，或者已经用过的：422，说清怎样才行；合的接着编")
    void a_number_must_fit_the_series() {
        var first = verified();
        var second = verified();

        assertThat(opened(first, "沁市监罚决〔2026〕700号").statusCode()).isEqualTo(422);
        assertThat(opened(first, "沁市监罚决〔2026〕700号").body()).contains("past.number", "不是本机关立案审批表的文号", "文号留空");
        assertThat(opened(first, "沁市监立〔2025〕700号").body()).contains("不在同一年");
        assertThat(opened(first, "沁市监立〔2026〕700号").statusCode()).isEqualTo(200);
        assertThat(opened(second, "沁市监立〔2026〕700号").body()).contains("不能用两次");
        assertThat(opened(second, "沁市监立〔2026〕701号").statusCode()).isEqualTo(200);
    }

    private String verified() {
        var id = JsonMapper.shared()
                .readTree(entered(Role.OFFICER, "2026-03-02", "张某").body())
                .get("id")
                .asString();
        var answers = new HashMap<String, Object>(Map.of(
                "party", DecidedCases.aCompany(),
                "matter", county.matter("CF-0102").toString(),
                "violatedFrom", "2026-03-01",
                "violatedUntil", "2026-03-01",
                "discoveredOn", "2026-03-02",
                "harm", false,
                "place", "某地",
                "facts", "某事",
                "proposal", "OPEN",
                "opinion", "立"));
        answers.put("officers", county.officers(ORGAN));
        answers.put("past", Map.of("on", "2026-03-03", "person", "张某"));
        var answer = county.at(ORGAN, Role.OFFICER)
                .post(
                        "/api/cases/" + id + "/verify-clue",
                        JsonMapper.shared().writeValueAsString(answers),
                        "If-Match",
                        "\"1\"");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return id;
    }

    private java.net.http.HttpResponse<String> opened(String id, String number) {
        return county.at(ORGAN, Role.OFFICER)
                .post("/api/cases/" + id + "/open-case", """
                {"opinion": "同意", "past": {"on": "2026-03-04", "person": "某局长", "number": "%s"}}
                """.formatted(number), "If-Match", "\"2\"");
    }

    @Test
    @DisplayName("本机关来本平台办案以后才开始的案件，不能补录")
    void only_what_began_before_is_entered() {
        entered(Role.OFFICER, "2026-03-02", "张某");
        var today = LocalDate.now(LegalClock.CHINA);
        county.itIs(today.plusDays(1).toString());

        assertThat(entered(Role.OFFICER, today.toString(), "张某").body()).contains("在本平台办案", "不能补录");
    }

    @Test
    @DisplayName("原卷的扫描件、案件里的录像随案给审核人员看；行为里写着哪些文件，按文件就找得到哪些")
    void files_are_found_by_the_acts_that_name_them() throws Exception {
        var paper = county.recording(ORGAN);
        var officer = county.at(ORGAN, Role.OFFICER);
        var made = officer.post("/api/cases/register-clue", """
                {"source": "REPORT", "receivedOn": "2026-03-02", "title": "涉嫌违法", "place": "某地", "facts": "某事",
                 "past": {"on": "2026-03-02", "person": "张某", "papers": ["%s"]}}
                """.formatted(paper));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        var recording = county.recording(ORGAN);
        var noted = officer.post(
                "/api/cases/"
                        + JsonMapper.shared().readTree(made.body()).get("id").asString() + "/add-note",
                """
                {"text": "记", "files": ["%1$s", "%1$s"], "past": {"on": "2026-03-03", "person": "张某"}}
                """.formatted(recording),
                "If-Match",
                "\"1\"");
        assertThat(noted.statusCode()).as(noted.body()).isEqualTo(200);

        var reviewer = county.at(ORGAN, Role.REVIEWER);
        assertThat(List.of(paper, recording))
                .allMatch(file -> reviewer.get("/api/files/" + file).statusCode() == 200);
        assertThat(differencesFromTheActs()).isZero();
    }

    /** How many files the migration would find in the acts otherwise than they were written with them. */
    private long differencesFromTheActs() throws java.io.IOException {
        var migration = new ClassPathResource("db/migration/cases/V26__find_files_of_cases.sql")
                .getContentAsString(StandardCharsets.UTF_8);
        var found = migration.substring(migration.indexOf("select distinct"), migration.lastIndexOf(';'));
        return Scope.all()
                .call(() -> transaction.<Long>execute(status -> context.getBean(JdbcClient.class)
                        .sql("""
                                select count(*) from (((%1$s) except table cases.act_file)
                                                      union all (table cases.act_file except (%1$s))) differences
                                """.formatted(found))
                        .query(Long.class)
                        .single()));
    }

    private java.net.http.HttpResponse<String> entered(Role role, String on, String person) {
        var organ = role == Role.SUPERVISOR ? "沁源县司法局" : ORGAN;
        return county.at(organ, role).post("/api/cases/register-clue", """
                {"source": "REPORT", "receivedOn": "2026-03-02", "title": "涉嫌违法", "place": "某地", "facts": "某事",
                 "past": {"on": "%s", "person": "%s"}}
                """.formatted(on, person));
    }
}
