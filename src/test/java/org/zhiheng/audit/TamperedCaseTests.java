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
import org.zhiheng.platform.DataFolder;
import org.zhiheng.platform.OnPostgres;
import tools.jackson.databind.json.JsonMapper;

@OnPostgres
@TestPropertySource(properties = "zhiheng.demo=true")
@DisplayName("透明日志：改动案件或者文书的一个字节，指明是哪一行")
class TamperedCaseTests {

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
    private String caseId;

    @BeforeEach
    void a_clue_is_registered_and_sealed() throws SQLException {
        var county = new County(context, port);
        county.itIs("2026-03-02");
        var answer = county.at(County.MARKET, Role.OFFICER).post("/api/cases/register-clue", """
                {"source": "REPORT", "receivedOn": "2026-03-02", "title": "某案", "place": "某地", "facts": "某事"}
                """);
        caseId = new JsonMapper().readTree(answer.body()).get("id").asString().substring(7);
        sealer.sealAll();
        owner = new OwnerAtWork(environment, data, key);
        owner.begin();
    }

    @AfterEach
    void undo() throws SQLException {
        owner.close();
    }

    @Test
    @DisplayName("没有改动就没有发现")
    void nothing_is_found_where_nothing_was_done() {
        assertThat(owner.found()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "行为的内容 | update cases.case_act set form = jsonb_set(form, '{facts}', '\"某亊\"') where case_id = '%s'",
                "行为的日期 | update cases.case_act set acted_on = acted_on - 1 where case_id = '%s'",
                "办理的人 | update cases.case_act set person = '别人' where case_id = '%s'",
                "整个行为 | delete from cases.case_act where case_id = '%s'",
                "文书的内容 | update documents.document set content = jsonb_set(content, '{facts}', '\"某亊\"') where record_id = '%s'"
            })
    void one_changed_row_is_named(String what, String statement) throws SQLException {
        var rows = owner.execute(statement.formatted(caseId));

        assertThat(rows).as(what).isEqualTo(1);
        assertThat(owner.found()).as(what).isNotEmpty();
    }
}
