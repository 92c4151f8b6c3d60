package org.zhiheng.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.disclosure.MarketDesk.*;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import org.zhiheng.access.Client;
import org.zhiheng.cases.DecidedCases;
import org.zhiheng.platform.OnPostgres;

@OnPostgres
@TestPropertySource(properties = "zhiheng.demo=true")
@DisplayName("公示：期满和信用修复")
class TermAndRepairTests {

    @Autowired
    private TermWatch terms;

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private MarketDesk desk;

    @BeforeEach
    void sign_in() {
        desk = new MarketDesk(context, port);
    }

    @Test
    @DisplayName("一般失信信息公示一年：最后一日还看得到，次日公众就看不到，随后记为期满")
    void the_period_ends() {
        var id = desk.listed(desk.fined(DecidedCases.aCompany(), FACTS, "2026-05-06"));
        desk.publish(id);
        var address = "/api/public/disclosure/" + id;

        assertThat(desk.row(id).get("until").asString()).isEqualTo("2027-05-06");
        desk.county.itIs("2027-05-05");
        assertThat(new Client(port).get(address).statusCode()).isEqualTo(200);
        desk.county.itIs("2027-05-06");
        terms.endAll();
        assertThat(new Client(port).get(address).statusCode()).isEqualTo(200);
        desk.county.itIs("2027-05-07");
        assertThat(new Client(port).get(address).statusCode()).isEqualTo(404);
        assertThat(desk.row(id).get("standing").asString()).isEqualTo("published");
        terms.endAll();
        assertThat(desk.row(id).get("ending").asString()).isEqualTo("公示期满");
        assertThat(desk.lastEntry(id)).isEqualTo("end-term 系统");
        desk.county.itIs("2026-05-07");
        assertThat(new Client(port).get(address).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("信用修复：没有履行完的、未过最短公示期的不受理；准予之后停止公示")
    void repair_ends_publication() {
        var record = desk.fined(FACTS);
        var id = desk.listed(record);
        desk.publish(id);
        var asked = """
                {"on": "%s", "corrected": "已改正并缴清罚款", "commitment": "承诺守法经营"}
                """;

        desk.county.itIs("2026-06-02");
        var early = desk.act(desk.unitHead, id, "request-repair", asked.formatted("2026-06-02"));
        desk.market.carryOutAndClose(record, FINE_FEN, "2026-06-02");
        var tooEarly = desk.act(desk.unitHead, id, "request-repair", asked.formatted("2026-06-02"));
        desk.county.itIs("2026-06-03");
        var inTime = desk.act(desk.unitHead, id, "request-repair", asked.formatted("2026-06-03"));
        var twice = desk.act(desk.unitHead, id, "request-repair", asked.formatted("2026-06-03"));
        var granted = desk.act(desk.head, id, "grant-repair", """
                {"reason": "符合修复条件"}
                """);

        assertThat(early.body()).contains("2026-06-03 才届满", "还没有履行完毕");
        assertThat(tooEarly.body()).contains("2026-06-03 才届满").doesNotContain("还没有履行完毕");
        assertThat(inTime.statusCode()).as(inTime.body()).isEqualTo(200);
        assertThat(twice.statusCode()).isEqualTo(422);
        assertThat(granted.statusCode()).as(granted.body()).isEqualTo(200);
        assertThat(desk.row(id).get("ending").asString()).isEqualTo("准予信用修复");
        assertThat(new Client(port).get("/api/public/disclosure/" + id).statusCode())
                .isEqualTo(404);
    }
}
