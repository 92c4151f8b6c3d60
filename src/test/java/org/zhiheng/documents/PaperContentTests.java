package org.zhiheng.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhiheng.documents.content.DeliveryReceipt;
import org.zhiheng.documents.content.DocumentContent;
import org.zhiheng.documents.content.PenaltyLine;
import org.zhiheng.documents.content.SummaryDecision;

@DisplayName("文书内容：法律要求写的都写了")
class PaperContentTests {

    @Test
    @DisplayName("处罚决定书有《行政处罚法》第五十九条的六项和印章的位置（CF-54）")
    void a_decision_has_the_six_elements() throws IOException {
        var text = textOf(DocumentKind.PENALTY_DECISION, Samples.of(DocumentKind.PENALTY_DECISION));

        assertThat(text).as("(一) 当事人的姓名或者名称、地址").contains("当事人：沁源县好又鲜食品经营部", "住所（住址）：山西省长治市");
        assertThat(text).as("(二) 违法的事实和证据").contains("二、违法事实和证据", "至检查时已超过保质期29日", "现场照片六张");
        assertThat(text).as("(三) 处罚的种类和依据").contains("依据《中华人民共和国食品安全法》第一百二十四条第一款第五项", "罚款5000元（人民币伍仟元整）");
        assertThat(text).as("(四) 履行方式和期限").contains("六、履行方式和期限", "收到本决定书之日起十五日内");
        assertThat(text).as("(五) 救济的途径和期限").contains("六十日内向沁源县人民政府申请行政复议", "六个月内");
        assertThat(text).as("(六) 机关名称和日期，印章").contains("沁源县市场监督管理局2026年6月12日（印章）");
    }

    @Test
    @DisplayName("告知书：有听证权利的才写听证")
    void a_notice_speaks_of_a_hearing_only_when_there_may_be_one() throws IOException {
        var plain = DocumentKind.PENALTY_NOTICE;
        var hearing = DocumentKind.PENALTY_NOTICE_WITH_HEARING;

        assertThat(textOf(plain, Samples.of(plain))).contains("四、陈述和申辩的权利").doesNotContain("听证");
        assertThat(textOf(hearing, Samples.of(hearing))).contains("行政处罚听证告知书", "四、陈述和申辩的权利", "五、要求听证的权利", "不承担听证的费用");
    }

    @Test
    @DisplayName("当场处罚决定书：违法行为、依据、种类、时间地点、缴纳、救济、陈述申辩、执法人员签名（第五十二条）")
    void a_summary_decision_has_what_article_52_asks_for() throws IOException {
        var kind = DocumentKind.SUMMARY_DECISION;

        assertThat(textOf(kind, Samples.of(kind)))
                .contains("2026年4月20日9时30分，在沁源县沁河镇示例路18号", "三、陈述和申辩", "没有异议", "五、履行方式和期限")
                .contains("六、救济途径和期限", "执法人员（签名）：", "当事人（签名或者盖章）：", "签收情况：当事人已签名");
        assertThat(textOf(kind, withoutStatement())).contains("当事人没有陈述、申辩。").doesNotContain("签收情况");
    }

    @Test
    @DisplayName("送达回证：没有送达时留空待签，留置送达写明事由和见证人")
    void a_receipt_is_signed_on_paper_or_tells_how_it_was_left() throws IOException {
        var blank = textOf(DocumentKind.DELIVERY_RECEIPT, receipt(null, null));
        var left = textOf(DocumentKind.DELIVERY_RECEIPT, receipt("村民委员会委员孙某", "当事人拒绝签收，留置于住所。"));

        assertThat(blank).contains("签收", "见证人", "送达时间").doesNotContain("收件人：", "孙某");
        assertThat(left).contains("拒签、留置送达的事由和日期当事人拒绝签收，留置于住所。", "见证人村民委员会委员孙某");
    }

    @Test
    @DisplayName("当事人写进来的标签和控制字符只是文字")
    void content_is_only_text() throws IOException {
        var kind = DocumentKind.SUMMARY_DECISION;
        var hostile = withFacts("<script>alert(1)</script>&amp;${1+1}\u0000\u0007<b>粗</b>𠀀");

        assertThat(textOf(kind, hostile)).contains("<script>alert(1)</script>&amp;${1+1}<b>粗</b>");
    }

    private static DocumentContent withoutStatement() {
        return summary("未公示许可证。", null, null);
    }

    private static DocumentContent withFacts(String facts) {
        return summary(facts, "没有异议。", "当事人已签名");
    }

    private static SummaryDecision summary(String facts, @Nullable String statement, @Nullable String signing) {
        var sample = (SummaryDecision) Samples.of(DocumentKind.SUMMARY_DECISION);
        return new SummaryDecision(
                sample.organ(),
                sample.party(),
                sample.at(),
                sample.place(),
                facts,
                sample.violated(),
                sample.bases(),
                List.of(new PenaltyLine("警告", "警告", null)),
                statement,
                sample.performance(),
                sample.relief(),
                sample.officers(),
                signing);
    }

    private static DeliveryReceipt receipt(@Nullable String witness, @Nullable String note) {
        var sample = (DeliveryReceipt) Samples.of(DocumentKind.DELIVERY_RECEIPT);
        return new DeliveryReceipt(
                sample.organ(),
                sample.matter(),
                sample.recipient(),
                sample.address(),
                sample.papers(),
                witness == null ? "直接送达" : "留置送达",
                sample.place(),
                witness == null ? null : sample.deliveredAt(),
                null,
                witness,
                sample.officers(),
                note);
    }

    private static String textOf(DocumentKind kind, DocumentContent content) throws IOException {
        return Press.textOf(Press.print(kind, content)).replaceAll("\\s", "");
    }
}
