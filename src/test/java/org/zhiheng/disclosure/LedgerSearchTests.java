package org.zhiheng.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.disclosure.MarketDesk.*;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import org.zhiheng.access.Client;
import org.zhiheng.access.Role;
import org.zhiheng.cases.DecidedCases;
import org.zhiheng.platform.OnPostgres;

@OnPostgres
@TestPropertySource(properties = "zhiheng.demo=true")
@DisplayName("公示台账的检索和筛选")
class LedgerSearchTests {

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
    @DisplayName("几个词各自都要有，次序不论；百分号、下划线只是字；别的机关找不到")
    void words_are_found_in_any_order() {
        var id = desk.listed(desk.fined(named("沁源县辛夷_100%果蔬商行"), FACTS, "2026-03-03"));

        assertThat(found(desk.head, "words=" + typed("辛夷 超过保质期"))).contains(id);
        assertThat(found(desk.head, "words=" + typed("超过保质期 辛夷"))).contains(id);
        assertThat(found(desk.head, "words=" + typed("辛夷_100%"))).contains(id);
        assertThat(found(desk.head, "words=" + typed("辛夷%商行"))).isEmpty();
        assertThat(found(desk.head, "words=" + typed("辛夷 没有的词"))).isEmpty();
        assertThat(found(desk.county.at(EMERGENCY, Role.ORGAN_HEAD), "words=" + typed("辛夷")))
                .isEmpty();
    }

    @Test
    @DisplayName("环节、到期分别筛选：三日内到期的含当日，次日超期（三月三日决定，三月十二日到期）")
    void each_condition_narrows_alone() {
        var id = desk.listed(desk.fined(named("沁源县半夏杂货铺"), FACTS, "2026-03-03"));
        var words = "words=" + typed("半夏") + "&";

        assertThat(found(desk.head, words + "standing=due")).contains(id);
        assertThat(found(desk.head, words + "standing=published")).isEmpty();
        assertThat(found(desk.head, words + "repair=true")).isEmpty();
        desk.county.itIs("2026-03-08");
        assertThat(found(desk.head, words + "due=soon")).isEmpty();
        desk.county.itIs("2026-03-09");
        assertThat(found(desk.head, words + "due=soon")).contains(id);
        desk.county.itIs("2026-03-12");
        assertThat(found(desk.head, words + "due=soon")).contains(id);
        assertThat(found(desk.head, words + "due=overdue")).isEmpty();
        desk.county.itIs("2026-03-13");
        assertThat(found(desk.head, words + "due=overdue")).contains(id);
    }

    @Test
    @DisplayName("翻页不重不漏，总数和逐页数出来的一样")
    void pages_hold_each_once() {
        desk.listed(desk.fined(named("沁源县紫苏一号铺"), FACTS, "2026-03-02"));
        desk.listed(desk.fined(named("沁源县紫苏二号铺"), FACTS, "2026-03-03"));
        desk.listed(desk.fined(named("沁源县紫苏三号铺"), FACTS, "2026-03-03"));

        var first = json(desk.head.get("/api/disclosure?limit=2&words=" + typed("紫苏")));
        var second = json(desk.head.get("/api/disclosure?limit=2&words=" + typed("紫苏") + "&cursor="
                + typed(first.get("next").asString())));

        assertThat(first.get("total").asString()).isEqualTo("3");
        assertThat(first.get("items")).hasSize(2);
        assertThat(second.get("items").valueStream().map(row -> row.get("party").asString()))
                .containsExactly("沁源县紫苏一号铺");
        assertThat(second.get("next").isNull()).isTrue();
    }

    private static Map<String, Object> named(String name) {
        var company = DecidedCases.aCompany();
        company.put("name", name);
        return company;
    }

    private static String typed(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static List<String> found(Client client, String question) {
        return ids(client.get("/api/disclosure?limit=500&" + question));
    }
}
