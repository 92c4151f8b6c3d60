package org.zhiheng.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.disclosure.MarketDesk.*;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import org.zhiheng.cases.DecidedCases;
import org.zhiheng.platform.OnPostgres;

@OnPostgres
@TestPropertySource(properties = "zhiheng.demo=true")
@DisplayName("公示的期限：列入、按期、逾期")
class PublicationDeadlineTests {

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
    @DisplayName("作出决定即列入待公示；自次日起第七个工作日到期：前一日、当日未超期，次日超期")
    void seven_working_days() {
        var id = desk.listed(desk.fined(FACTS));

        assertThat(desk.row(id).get("dueOn").asString()).isEqualTo("2026-03-12");
        assertThat(desk.row(id).get("dueBecause").asString()).contains("2026-03-03 次日起算第 7 个工作日", "《山西省行政执法条例》第十六条");
        assertThat(desk.dueStateOn("2026-03-11", id)).isEqualTo("soon");
        assertThat(desk.dueStateOn("2026-03-12", id)).isEqualTo("soon");
        assertThat(desk.dueStateOn("2026-03-13", id)).isEqualTo("overdue");
    }

    @Test
    @DisplayName("第七个工作日公示算按期，第八个工作日公示算逾期")
    void late_from_the_eighth_day() {
        var inTime = desk.listed(desk.fined(FACTS));
        var late = desk.listed(desk.fined(FACTS));

        desk.county.itIs("2026-03-12");
        desk.publish(inTime);
        desk.county.itIs("2026-03-13");
        desk.publish(late);

        assertThat(desk.row(inTime).get("late").asBoolean()).isFalse();
        assertThat(desk.row(late).get("late").asBoolean()).isTrue();
    }

    @Test
    @DisplayName("当事人未满十八周岁的决定依规则不公示，任何人都公示不了")
    void a_juvenile_is_never_published() {
        var minor = DecidedCases.aCitizen("贾兰兰", LocalDate.parse("2009-06-01"), 7);
        var id = desk.listed(desk.fined(minor, "十六岁的贾兰兰摆摊。", "2026-03-03"));

        assertThat(desk.row(id).get("standing").asString()).isEqualTo("ended");
        assertThat(desk.row(id).get("ending").asString()).isEqualTo("依规则不公示");
        assertThat(desk.act(desk.head, id, "publish", REVIEWED).statusCode()).isEqualTo(409);
        assertThat(desk.onPublicPages("贾兰兰")).isFalse();
    }
}
