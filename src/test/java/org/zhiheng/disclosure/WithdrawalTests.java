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
import org.zhiheng.platform.OnPostgres;

@OnPostgres
@TestPropertySource(properties = "zhiheng.demo=true")
@DisplayName("公示：决定变动之后的撤回")
class WithdrawalTests {

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
    @DisplayName("复议撤销之后三个工作日内撤回：前一日、当日未超期，次日超期")
    void three_working_days_to_withdraw() {
        var record = desk.fined(FACTS);
        var id = desk.listed(record);
        desk.county.itIs("2026-03-04");
        desk.publish(id);
        desk.county.itIs("2026-03-20");
        desk.market.revoke(record, "2026-03-20");
        until(() -> desk.row(id).get("standing").asString().equals("to-withdraw"));

        assertThat(desk.row(id).get("dueOn").asString()).isEqualTo("2026-03-25");
        assertThat(desk.dueStateOn("2026-03-24", id)).isEqualTo("soon");
        assertThat(desk.dueStateOn("2026-03-25", id)).isEqualTo("soon");
        assertThat(desk.dueStateOn("2026-03-26", id)).isEqualTo("overdue");
    }

    @Test
    @DisplayName("撤回的在公开检索里没有了，撤回的事实和理由还在，内容一个字也不剩")
    void the_fact_of_withdrawal_stays() {
        var record = desk.fined("撤回之前的事实写在这里。");
        var id = desk.listed(record);
        desk.publish(id);
        desk.market.revoke(record, "2026-03-03");
        until(() -> desk.row(id).get("standing").asString().equals("to-withdraw"));

        var answer = desk.act(desk.unitHead, id, "withdraw-publication", """
                {"reason": "沁政复决〔2026〕3号撤销原决定"}
                """);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var stranger = new Client(port);
        assertThat(ids(stranger.get("/api/public/disclosure?limit=500"))).doesNotContain(id);
        assertThat(ids(stranger.get("/api/public/disclosure?limit=500&withdrawn=true")))
                .contains(id);
        assertThat(stranger.get("/api/public/disclosure/" + id).body())
                .contains("沁政复决〔2026〕3号撤销原决定", "\"withdrawnOn\":\"2026-03-03\"", "\"shown\":null")
                .doesNotContain("撤回之前的事实");
    }

    @Test
    @DisplayName("公示之前就被撤销的，不再公示")
    void what_was_revoked_before_is_never_published() {
        var record = desk.fined(FACTS);
        var id = desk.listed(record);
        desk.market.revoke(record, "2026-03-03");
        until(() -> desk.row(id).get("standing").asString().equals("ended"));

        assertThat(desk.row(id).get("ending").asString()).isEqualTo("决定变动");
        assertThat(desk.act(desk.unitHead, id, "publish", REVIEWED).statusCode())
                .isEqualTo(409);
    }
}
