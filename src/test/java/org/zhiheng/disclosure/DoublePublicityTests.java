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
import org.zhiheng.access.Role;
import org.zhiheng.cases.County;
import org.zhiheng.cases.DecidedCases;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.Scope;

@OnPostgres
@TestPropertySource(properties = "zhiheng.demo=true")
@DisplayName("双公示导出和实时数字")
class DoublePublicityTests {

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
    @DisplayName("双公示导出：罚没款以万元计、六位小数，代码和日期合乎标准，事实是脱敏的，没有公式；轻微的不在内")
    void double_publicity_export() {
        var party = DecidedCases.aCompany();
        var id = desk.listed(desk.fined(party, "=1+1，证人李建国（电话13835501234）在场。", "2026-04-08"));
        desk.publish(id);
        var address = "/api/disclosure/export?from=2026-04-08&to=2026-04-08&format=";

        var checked = json(desk.unitHead.get("/api/disclosure/export/check?from=2026-04-08&to=2026-04-08"));
        var csv = desk.unitHead.get(address + "csv").body();
        var xlsx = new String(
                desk.unitHead.download(address + "xlsx").body(), java.nio.charset.StandardCharsets.ISO_8859_1);

        assertThat(checked.get("rows").asInt()).isEqualTo(1);
        assertThat(checked.get("faults")).isEmpty();
        assertThat(csv)
                .startsWith("\uFEFF\"CF_XDR_MC\",\"CF_XDR_LB\",\"CF_XDR_SHXYM\"")
                .contains("\"沁源县某商贸有限公司\",\"法人及非法人组织\",\"" + party.get("idNumber") + "\"")
                .contains("\"'=1+1，证人李某某（电话（电话略））在场。\"", "\"罚款\"", "\"5.000000\"")
                .contains("\"2026/04/08\",\"2099/12/31\",\"2027/04/08\"", "\"" + MARKET + "\"")
                .doesNotContain("13835501234");
        assertThat(xlsx).startsWith("PK");
        assertThat(desk.unitHead.get(address + "pdf").statusCode()).isEqualTo(422);
        assertThat(json(desk.county
                                .at(EMERGENCY, Role.UNIT_HEAD)
                                .get("/api/disclosure/export/check?from=2026-04-08&to=2026-04-08"))
                        .get("rows")
                        .asInt())
                .isZero();
    }

    @Test
    @DisplayName("不合标准的行说出第几行、哪一项、怎么改，一行有错就不导出")
    void faulty_rows_are_not_exported() {
        var party = DecidedCases.aCompany();
        party.remove("representative");
        var id = desk.listed(desk.fined(party, FACTS, "2026-04-09"));
        desk.publish(id);

        var checked = json(desk.unitHead.get("/api/disclosure/export/check?from=2026-04-09&to=2026-04-09"));
        var refused = desk.unitHead.get("/api/disclosure/export?from=2026-04-09&to=2026-04-09");

        assertThat(checked.get("faults").size()).isEqualTo(1);
        assertThat(checked.get("faults").get(0).get("field").asString()).isEqualTo("CF_FRDB");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("第 2 行", "法定代表人", "没有导出");
    }

    @Test
    @DisplayName("看板上的实时数字：按期公示的比例、逾期没有公示的件数，能打开到每一件")
    void figures_of_the_board() {
        var late = desk.listed(desk.fined(DecidedCases.aCompany(), FACTS, "2026-01-05"));
        desk.county.itIs("2026-01-16");
        var figure = context.getBean(OverduePublications.class);
        var share = context.getBean(PublishedInTime.class);
        var day = LocalDate.parse("2026-01-16");

        var overdue = Scope.all().call(() -> figure.rows(County.REGION, day, 500));
        var rows = Scope.all().call(() -> share.rows(County.REGION, day, 500));
        var onTheDay = Scope.all().call(() -> figure.rows(County.REGION, day.minusDays(2), 500));

        assertThat(overdue).extracting(row -> String.valueOf(row.record())).contains(late);
        assertThat(rows).extracting(row -> String.valueOf(row.record())).contains(late);
        assertThat(onTheDay).extracting(row -> String.valueOf(row.record())).doesNotContain(late);
    }
}
