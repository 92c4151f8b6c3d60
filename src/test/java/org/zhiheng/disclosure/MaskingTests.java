package org.zhiheng.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.disclosure.DecisionBuilder.aDecision;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("公示前脱敏（《行政处罚法》第五十条）")
class MaskingTests {

    private static String hidden(String text) {
        return new Masking(aDecision().build(), List.of(), List.of())
                .apply(text)
                .text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "身份证号140431199003071234，|140431199003071234",
                "号码为 14043119900307123X 的人|14043119900307123X",
                "号码１４０４３１１９９００３０７１２３４。|１４０４３１１９９００３０７１２３４",
                "号码 140431 19900307 1234。|19900307",
                "十五位 140431900307123 的证|140431900307123",
                "电话13835501234，|13835501234",
                "电话 138-3550-1234。|3550-1234",
                "联系 138 3550 1234。|3550 1234",
                "座机0355-7830105。|7830105",
                "手机：１３８３５５０１２３４|１３８３５５０１２３４",
                "电话：7830105|7830105",
                "微信号：zhang_san88|zhang_san88",
                "邮箱 zhang.san@example.com 。|zhang.san@example.com",
                "卡号6222021234567890123转账|6222021234567890123",
                "车牌晋D·A1234的车|晋D·A1234",
                "护照号：E12345678|E12345678",
                "家住沁河镇城南小区3号楼2单元501室，|501室",
                "他住在沁源县沁河镇某巷，|沁河镇某巷",
                "现住址：沁源县郭道镇东村12号|东村12号",
                "送到城南小区3号楼2单元501室门口|3号楼2单元501室",
                "证人李建国称|李建国",
                "店员王芳、赵小红在场|赵小红",
                "姓名：欧阳修平，男，45岁|欧阳修平",
                "向未成年人王小雨出售香烟|王小雨",
                "学生刘一诺（男，13岁）|刘一诺",
                "把烟卖给了赵子轩（12岁）|赵子轩",
                "当事人孙志强在店内|孙志强"
            })
    @DisplayName("文字里的个人信息，不论全角半角、有无间隔，一律隐去")
    void personal_data_is_hidden(String text, String data) {
        assertThat(hidden(text)).doesNotContain(data);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "罚款 50,000 元，货值金额 34200 元。",
                "依据《食品安全法》第一百二十四条第一款第五项。",
                "2026年3月3日，执法人员在沁源县示例路105号检查。",
                "当事人应当于十五日内缴纳罚款。",
                "统一社会信用代码91140431MA0K000008。",
                "文号沁市监罚决〔2026〕12号，照片 15 张。",
                "当事人经营的食品超过保质期，生产日期20250930，批号 202509301。",
                "经营者周某承认上述事实。"
            })
    @DisplayName("不是个人信息的数字、日期、地点和法条原样保留")
    void the_rest_stays(String text) {
        assertThat(hidden(text)).isEqualTo(text);
    }

    @Test
    @DisplayName("案件里登记过的人：姓名留姓，号码、电话、住址整段隐去，住址里的名字也不剩")
    void whoever_the_case_knows_is_hidden() {
        var decision = aDecision()
                .known("贾宝玉", "140431199003071234", "13835501234", "沁源县沁河镇大观园怡红院贾宝玉家")
                .build();

        var masked = new Masking(decision, List.of(), List.of()).apply("贾宝玉（13835501234）在沁源县沁河镇大观园怡红院贾宝玉家存放，贾宝玉承认。");

        assertThat(masked.text()).isEqualTo("贾某某（（电话略））在（住址略）存放，贾某某承认。");
        assertThat(masked.findings())
                .extracting(Finding::kind)
                .contains(PersonalKind.PHONE, PersonalKind.ADDRESS, PersonalKind.NAME);
        assertThat(masked.findings()).extracting(Finding::sample).noneMatch(sample -> sample.contains("13835501234"));
    }

    @Test
    @DisplayName("登记过的未成年人连姓也不留")
    void a_minor_keeps_not_even_the_surname() {
        var decision = aDecision().known("贾兰", true).build();

        assertThat(new Masking(decision, List.of(), List.of()).apply("贾兰购买").text())
                .isEqualTo("某某购买");
    }

    @Test
    @DisplayName("公示人另行指定的字隐去；指明不是个人信息的地名保留，号码和登记过的人不能保留")
    void the_publisher_may_hide_more_and_keep_what_only_looks_personal() {
        var decision = aDecision().known("贾宝玉", false).build();
        var text = "城南村12号的小卖部里，贾宝玉（13835501234）自称老六。";

        var masked = new Masking(decision, List.of("老六"), List.of("城南村12号", "贾宝玉", "13835501234")).apply(text);

        assertThat(masked.text())
                .contains("城南村12号的小卖部", "自称（略）")
                .doesNotContain("贾宝玉")
                .doesNotContain("13835501234");
    }

    @Test
    @DisplayName("当事人是自然人的留姓，个体工商户以姓名为字号的留姓，企业名称里的人名不动")
    void names_of_parties() {
        var citizen = aDecision().citizen("贾宝玉", "140431199003071234", false).build();
        var named = aDecision().soleTrader("薛蟠", "薛蟠").build();
        var shop = aDecision().soleTrader("沁源县薛蟠面馆", "薛蟠").build();
        var enterprise = aDecision()
                .enterprise("沁源县薛蟠商贸有限公司")
                .known("薛蟠", false)
                .facts("沁源县薛蟠商贸有限公司的薛蟠")
                .build();

        assertThat(shown(citizen)).extracting(Shown::party, Shown::creditCode).containsExactly("贾某某", null);
        assertThat(shown(named).party()).isEqualTo("薛某");
        assertThat(shown(shop).party()).isEqualTo("沁源县薛某面馆");
        assertThat(shown(enterprise))
                .extracting(Shown::party, Shown::facts)
                .containsExactly("沁源县薛蟠商贸有限公司", "沁源县薛蟠商贸有限公司的薛某");
    }

    @Test
    @DisplayName("隐去之后再查一遍，什么也找不到")
    void nothing_is_left_after_masking() {
        var decision = aDecision()
                .known("贾宝玉", "140431199003071234", "13835501234", "沁河镇怡红院")
                .facts("证人李建国，家住城南小区3号楼2单元501室，电话13900001111；贾宝玉住沁河镇怡红院；未成年人王小雨（13岁）。")
                .build();
        var masking = new Masking(decision, List.of(), List.of());
        var shown = PublicText.of(decision, "某局", masking).shown();

        assertThat(shown.freeText().flatMap(text -> masking.apply(text).findings().stream()))
                .isEmpty();
    }

    private static Shown shown(org.zhiheng.cases.DecisionRecord decision) {
        return PublicText.of(decision, "某局", new Masking(decision, List.of(), List.of()))
                .shown();
    }
}
