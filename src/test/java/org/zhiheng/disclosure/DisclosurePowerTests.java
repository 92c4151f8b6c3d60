package org.zhiheng.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.disclosure.MarketDesk.*;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import org.zhiheng.access.Client;
import org.zhiheng.access.Role;
import org.zhiheng.platform.OnPostgres;

@OnPostgres
@TestPropertySource(properties = "zhiheng.demo=true")
@DisplayName("公示：谁能办，谁看得到")
class DisclosurePowerTests {

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
    @DisplayName("执法人员、审核人员、监督人员公示不了；别的机关看不到；不予公开只有机关负责人能决定")
    void only_the_organ_that_decided() {
        var id = desk.listed(desk.fined(FACTS));
        var version = "\"" + desk.row(id).get("version").asInt() + "\"";

        assertThat(publishAs(desk.county.at(MARKET, Role.OFFICER), id, version)).isEqualTo(403);
        assertThat(publishAs(desk.county.at(MARKET, Role.REVIEWER), id, version))
                .isEqualTo(403);
        assertThat(publishAs(desk.county.at("沁源县司法局", Role.SUPERVISOR), id, version))
                .isEqualTo(403);
        assertThat(publishAs(desk.county.at(EMERGENCY, Role.UNIT_HEAD), id, version))
                .isEqualTo(404);
        assertThat(desk.county
                        .at(EMERGENCY, Role.OFFICER)
                        .get("/api/disclosure/" + id)
                        .statusCode())
                .isEqualTo(404);
        assertThat(desk.county
                        .at("沁源县司法局", Role.SUPERVISOR)
                        .get("/api/disclosure/" + id)
                        .statusCode())
                .isEqualTo(200);
        assertThat(desk.act(desk.unitHead, id, "keep-back", kept()).statusCode())
                .isEqualTo(403);
        assertThat(desk.act(desk.head, id, "keep-back", kept()).statusCode()).isEqualTo(200);
        assertThat(desk.row(id).get("ending").asString()).isEqualTo("不予公开");
    }

    @Test
    @DisplayName("台账和记录：本机关、县司法局、县领导看得到；别的机关、司法所看不到；管理员不能用")
    void who_sees_the_ledger() {
        var id = desk.listed(desk.fined(FACTS));
        var seen = List.of(
                desk.county.at(MARKET, Role.REVIEWER),
                desk.county.at("沁源县司法局", Role.SUPERVISOR),
                desk.county.at("沁源县人民政府", Role.LEADER));
        var unseen = List.of(
                desk.county.at(EMERGENCY, Role.ORGAN_HEAD),
                desk.county.at("沁源县郭道镇人民政府", Role.OFFICER),
                desk.county.at("沁源县司法局郭道司法所", Role.JUSTICE_OFFICE));

        assertThat(seen).allSatisfy(client -> {
            assertThat(ids(client.get("/api/disclosure?limit=500"))).contains(id);
            assertThat(client.get("/api/disclosure/" + id).statusCode()).isEqualTo(200);
        });
        assertThat(unseen).allSatisfy(client -> {
            assertThat(ids(client.get("/api/disclosure?limit=500"))).doesNotContain(id);
            assertThat(client.get("/api/disclosure/" + id).statusCode()).isEqualTo(404);
        });
        for (var role : List.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN)) {
            assertThat(desk.county.at(MARKET, role).get("/api/disclosure/" + id).statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    @DisplayName("没有保密审查意见的不能公示，说出缺什么、依据哪一条")
    void no_publication_without_review() {
        var id = desk.listed(desk.fined(FACTS));

        var answer = desk.act(desk.unitHead, id, "publish", "{}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("保密审查意见");
        assertThat(new Client(port).get("/api/public/disclosure/" + id).statusCode())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("两人同时公示：恰有一人办成，另一人被告知；公示只有一次")
    void one_of_two_publishes() throws Exception {
        var id = desk.listed(desk.fined(FACTS));
        var version = "\"" + desk.row(id).get("version").asInt() + "\"";

        var codes = atOnce(List.of(
                () -> publishAs(desk.unitHead, id, version),
                () -> publishAs(desk.head, id, version, "Idempotency-Key", id)));

        assertThat(codes).containsExactlyInAnyOrder(200, 409);
        assertThat(whole(desk.head, id).get("timeline").size()).isEqualTo(2);
    }
}
