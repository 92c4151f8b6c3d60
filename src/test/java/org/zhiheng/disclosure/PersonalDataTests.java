package org.zhiheng.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.disclosure.MarketDesk.*;

import java.time.LocalDate;
import java.util.List;
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
@DisplayName("公示：个人信息到不了公众面前")
class PersonalDataTests {

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
    @DisplayName("身份证号、电话、个人住址、姓名、未成年人姓名：预览列出并遮盖，任何公开的地址都没有")
    void personal_data_never_reaches_the_public() {
        var secrets = List.of("尤二姐", "13835501234", "无名巷甲字院", "王小雨", "李建国", "3号楼2单元501室", "140431199003071234");
        var party = DecidedCases.aCitizen("尤二姐", LocalDate.parse("1990-03-07"), 9);
        var facts = "尤二姐（电话13835501234，住沁源县沁河镇无名巷甲字院）向未成年人王小雨（13岁）出售过期食品。"
                + "证人李建国，身份证号140431199003071234，家住城南小区3号楼2单元501室。";
        var id = desk.listed(desk.fined(party, facts, "2026-03-03"));

        var preview = whole(desk.unitHead, id).get("preview");
        desk.publish(id);

        assertThat(preview.get("hidden")
                        .valueStream()
                        .map(one -> one.get("kind").asString()))
                .contains("name", "phone", "address", "minor", "id-number");
        assertThat(preview.toString()).doesNotContain(secrets);
        var shown = json(new Client(port).get("/api/public/disclosure/" + id)).get("shown");
        assertThat(shown.get("party").asString()).isEqualTo("尤某某");
        assertThat(shown.get("creditCode").isNull()).isTrue();
        assertThat(shown.get("facts").asString()).contains("出售过期食品", "未成年人某某");
        secrets.forEach(
                secret -> assertThat(desk.onPublicPages(secret)).as(secret).isFalse());
        assertThat(desk.onPublicPages(String.valueOf(party.get("idNumber")))).isFalse();
        assertThat(json(new Client(port).get("/api/public/disclosure?words=尤二姐"))
                        .get("items"))
                .isEmpty();
    }

    @Test
    @DisplayName("公示人另行隐去的字不出现；撤回的理由里写了个人信息的不收")
    void the_publisher_hides_more() {
        var id = desk.listed(desk.fined("摊主人称阿福，在市场经营。"));

        var published = desk.act(desk.unitHead, id, "publish", """
                {"review": "已审查", "alsoHide": ["阿福"]}
                """);
        var withdrawn = desk.act(desk.head, id, "withdraw-publication", """
                {"reason": "经电话13835501234核实有误"}
                """);

        assertThat(published.statusCode()).as(published.body()).isEqualTo(200);
        assertThat(desk.publicFacts(id)).isEqualTo("摊主人称（略），在市场经营。");
        assertThat(withdrawn.statusCode()).isEqualTo(422);
        assertThat(withdrawn.body()).contains("电话号码", "第五十条").doesNotContain("13835501234");
    }
}
