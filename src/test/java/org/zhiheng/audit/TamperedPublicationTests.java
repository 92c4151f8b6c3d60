package org.zhiheng.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestPropertySource;
import org.zhiheng.access.Role;
import org.zhiheng.cases.County;
import org.zhiheng.cases.DecidedCases;
import org.zhiheng.platform.DataFolder;
import org.zhiheng.platform.OnPostgres;
import tools.jackson.databind.json.JsonMapper;

@OnPostgres
@TestPropertySource(properties = "zhiheng.demo=true")
@DisplayName("透明日志：改动公示的一个字节，指明是哪一行")
class TamperedPublicationTests {

    private static final String ORGAN = "沁源县应急管理局";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Sealer sealer;

    @Autowired
    private LogKey key;

    @Autowired
    private Environment environment;

    @Autowired
    private DataFolder data;

    @LocalServerPort
    private int port;

    private OwnerAtWork owner;
    private String id;

    @BeforeEach
    void a_decision_is_published_and_sealed() throws Exception {
        var county = new County(context, port);
        county.itIs("2026-03-03");
        var record =
                new DecidedCases(county, ORGAN).onTheSpot("CF-0201", DecidedCases.aCompany(), "未按规定培训。", "2026-03-03");
        id = listed(county, record);
        var answer = county.at(ORGAN, Role.UNIT_HEAD)
                .post("/api/disclosure/" + id + "/publish", "{\"review\": \"已审查\"}", "If-Match", "\"1\"");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        sealer.sealAll();
        owner = new OwnerAtWork(environment, data, key);
        owner.begin();
    }

    /** It comes by its event, a moment after the decision. */
    private static String listed(County county, String record) throws InterruptedException {
        for (int i = 0; i < 200; i++) {
            var rows = new JsonMapper()
                    .readTree(county.at(ORGAN, Role.UNIT_HEAD)
                            .get("/api/disclosure?limit=500")
                            .body());
            for (var row : rows.get("items")) {
                if (row.get("caseId").asString().equals(record)) {
                    return row.get("id").asString();
                }
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException(record + " was not listed");
    }

    @AfterEach
    void undo() throws SQLException {
        owner.close();
    }

    @Test
    @DisplayName("没有改动就没有发现")
    void nothing_is_found_where_nothing_was_done() {
        assertThat(owner.verify()).noneMatch(sentence -> sentence.contains(id));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "公示的内容 | update disclosure.publication_act set content = jsonb_set(content, '{shown,facts}', '\"某亊\"')",
                "公示的日期 | update disclosure.publication_act set acted_on = acted_on - 1",
                "公示的人 | update disclosure.publication_act set person = '别人'",
                "整个行为 | delete from disclosure.publication_act"
            })
    @DisplayName("公示的行为改动一点")
    void one_changed_row_is_named(String what, String statement) throws SQLException {
        var rows = owner.execute(
                statement + " where act = 'PUBLISH' and publication_id = '" + id.substring("140431-".length()) + "'");

        assertThat(rows).as(what).isEqualTo(1);
        assertThat(owner.found()).as(what).isNotEmpty();
    }
}
