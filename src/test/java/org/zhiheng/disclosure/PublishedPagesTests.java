package org.zhiheng.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.disclosure.MarketDesk.*;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
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

/** Everybody in the planted case is named in its facts without a word that would give him away as a person. */
@OnPostgres
@TestPropertySource(properties = "zhiheng.demo=true")
@DisplayName("公开的每一页：种下的个人信息一个字也没有（《行政处罚法》第五十条）")
class PublishedPagesTests {

    private static final String MINOR_ID = DecidedCases.idNumber(LocalDate.parse("2012-06-01"), 3);

    /** What is planted in the acts of the case, by what it is. */
    private static final Map<String, String> PLANTED = planted();

    private static final String FACTS = "二〇二六年三月三日，林小玉在店内买到超过保质期的面包，林如海随后到场；"
            + "柳湘莲看见经过，鲍太平也在。货款由6222021234567890123转入，门口停着晋D·A1234。"
            + "林如海留下13700002222，柳湘莲留下liu.xianglian@example.com，鲍太平家住沁河镇城西小区7号楼1单元302室。"
            + "夏金桂承认，林小玉（" + MINOR_ID + "）可以指认。";

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private MarketDesk desk;

    @BeforeEach
    void sign_in() {
        desk = new MarketDesk(context, port);
    }

    private static Map<String, String> planted() {
        var planted = new LinkedHashMap<String, String>();
        planted.put("当事人姓名", "夏金桂");
        planted.put("当事人电话", "13835501234");
        planted.put("当事人住址", "无名巷甲字院");
        planted.put("未成年人姓名", "林小玉");
        planted.put("未成年人号码", MINOR_ID);
        planted.put("监护人姓名", "林如海");
        planted.put("监护人电话", "13700002222");
        planted.put("举报人姓名", "柳湘莲");
        planted.put("举报人电话", "13700001111");
        planted.put("举报人邮箱", "liu.xianglian@example.com");
        planted.put("证人姓名", "鲍太平");
        planted.put("证人住址", "城西小区7号楼1单元302室");
        planted.put("证人电话", "13700003333");
        planted.put("银行账号", "6222021234567890123");
        planted.put("车辆号牌", "晋D·A1234");
        return planted;
    }

    @Test
    @DisplayName("当事人、监护人、未成年人、举报人、证人，账号、号牌：公示、检索、撤回之后的任何公开地址都没有")
    void nobody_is_found_on_any_public_page() {
        var party = DecidedCases.aCitizen(planted("当事人姓名"), LocalDate.parse("1990-03-07"), 21);
        var id = desk.listed(plantedCase(party));

        desk.publish(id);
        nowhere(id, party);
        withdraw(id);
        nowhere(id, party);
    }

    @Test
    @DisplayName("企业的决定照常写明名称，里面的自然人仍然一个字也没有")
    void an_enterprise_keeps_its_name_and_the_people_theirs() {
        var id = desk.listed(plantedCase(DecidedCases.aCompany()));

        desk.publish(id);

        assertThat(desk.onPublicPages("沁源县某商贸有限公司")).isTrue();
        PLANTED.entrySet().stream()
                .filter(one -> !one.getKey().startsWith("当事人"))
                .forEach(one -> assertThat(desk.onPublicPages(one.getValue()))
                        .as(one.getKey())
                        .isFalse());
    }

    @Test
    @DisplayName("公示之前的预览逐类列出找到的个人信息，自己也不写出来")
    void the_preview_lists_every_kind() {
        var id = desk.listed(plantedCase(DecidedCases.aCitizen("夏金桂", LocalDate.parse("1990-03-07"), 22)));

        var preview = whole(desk.unitHead, id).get("preview");

        assertThat(preview.get("hidden")
                        .valueStream()
                        .map(one -> one.get("kind").asString()))
                .contains("name", "minor", "phone", "address", "account", "contact", "plate", "id-number");
        assertThat(preview.toString()).doesNotContain(PLANTED.values());
        assertThat(preview.toString()).contains("超过保质期的面包");
    }

    private static String planted(String what) {
        return Objects.requireNonNull(PLANTED.get(what));
    }

    private String plantedCase(Map<String, Object> party) {
        return desk.market
                .reportedBy(planted("举报人姓名"), planted("举报人电话"))
                .asking(List.of(
                        Map.of(
                                "name", planted("证人姓名"),
                                "part", "WITNESS",
                                "phone", planted("证人电话"),
                                "address", planted("证人住址")),
                        Map.of("name", planted("监护人姓名"), "part", "OTHER", "phone", planted("监护人电话")),
                        Map.of("name", planted("未成年人姓名"), "part", "WITNESS", "idNumber", MINOR_ID)))
                .ordinary(
                        EXPIRED_FOOD,
                        party,
                        FACTS,
                        List.of(Map.of("kind", "fine", "amountFen", FINE_FEN)),
                        "2026-03-03");
    }

    private void withdraw(String id) {
        var answer = desk.act(desk.head, id, "withdraw-publication", """
                {"reason": "公示内容有误"}
                """);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private void nowhere(String id, Map<String, Object> party) {
        var secrets = Stream.concat(PLANTED.values().stream(), Stream.of(String.valueOf(party.get("idNumber"))))
                .toList();
        var pages = publicPages(id);
        secrets.forEach(secret -> {
            assertThat(pages).as(secret).noneMatch(page -> page.contains(secret));
            assertThat(found(secret)).as("检索 " + secret).isZero();
        });
    }

    /** What anybody may open that has to do with the decision. */
    private List<String> publicPages(String id) {
        var stranger = new Client(port);
        return Stream.of(
                        "/api/public/disclosure?limit=500",
                        "/api/public/disclosure?limit=500&withdrawn=true",
                        "/api/public/disclosure/" + id,
                        "/api/public/disclosure/organs",
                        "/api/public/log",
                        "/api/public/log/140431/heads",
                        "/api/public/matters?limit=500")
                .map(address -> stranger.get(address).body())
                .toList();
    }

    private int found(String words) {
        return json(new Client(port)
                        .get("/api/public/disclosure?words="
                                + java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8)))
                .get("items")
                .size();
    }
}
