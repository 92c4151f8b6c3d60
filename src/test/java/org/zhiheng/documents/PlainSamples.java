package org.zhiheng.documents;

import java.util.List;
import org.zhiheng.documents.content.DocumentContent;
import org.zhiheng.documents.content.EvidenceExtraction;
import org.zhiheng.documents.content.FormLine;
import org.zhiheng.documents.content.Letter;
import org.zhiheng.documents.content.Minutes;
import org.zhiheng.documents.content.Section;

/** Samples of the papers that share the two plain shapes, letter and minutes (ADR 0015). */
final class PlainSamples {

    private static final String GOODS = "“晋源”牌酸奶12盒，生产日期2026年3月1日。";

    private PlainSamples() {}

    static DocumentContent of(DocumentKind kind) {
        return switch (kind) {
            case JURISDICTION_NOTICE ->
                toOrgan(
                        "沁源县市场监督管理局沁河所",
                        text("你所与郭道所就本案的管辖发生争议。"),
                        text("经研究，决定本案由你所管辖。请自收到本通知之日起七个工作日内与郭道所办理案件材料的交接。"),
                        part("依据", "《中华人民共和国行政处罚法》第二十五条第二款。"));
            case CASE_ASSIGNMENT ->
                toOrgan("沁源县市场监督管理局沁河所", text("现将本案交你所调查处理。"), part("要求", "请依法核查，于2026年7月12日前报告处理结果。"));
            case CASE_TRANSFER_LETTER ->
                toOrgan(
                        "沁源县农业农村局",
                        text("本局在办理本案中发现，涉案违法行为属于你局管辖，现移送你局处理。"),
                        part("一、移送的理由和依据", "《中华人民共和国行政处罚法》第二十二条、第二十五条。"),
                        part("二、附送的材料", "案件来源登记表；现场笔录；涉案物品清单。"),
                        part("三、回复", "请将是否受理的情况书面告知本局。"));
            case INTERVIEW_NOTICE ->
                toParty(
                        text("为调查本案，请你（单位）于2026年6月15日9时到沁源县市场监督管理局询问室接受询问，并携带身份证件和进货票据。"),
                        part("依据", "《中华人民共和国行政处罚法》第五十五条第二款。"));
            case MATERIALS_NOTICE ->
                toParty(
                        text("请你（单位）于2026年6月20日前提供下列材料："),
                        part("一、材料", "1. 食品经营许可证复印件；\n2. 进货票据和供货者资质；\n3. 销售记录。"),
                        part("二、要求", "提供的材料应当真实、完整，并在复印件上签名或者盖章。"));
            case IDENTIFICATION_NOTICE ->
                toOrgan("山西晋源乳业有限公司", text("请你单位对下列物品是否为你单位生产或者许可生产进行辨认："), part("物品", GOODS));
            case ASSISTANCE_REQUEST ->
                toOrgan(
                        "沁县市场监督管理局",
                        text("因调查本案需要，请你局协助调查下列事项："),
                        part("一、协查事项", "涉案食品的生产企业是否于2026年3月1日生产该批次产品，数量和流向。"),
                        part("二、依据和期限", "《中华人民共和国行政处罚法》第二十六条。请自收到本函之日起十五个工作日内完成并函复。"));
            case SEIZURE_ASSISTANCE ->
                toOrgan("沁县市场监督管理局", text("请你局协助扣押当事人存放在你县的下列物品："), part("物品和存放地点", GOODS + "沁县定昌镇示例路3号库房。"));
            case SEALING_STRIP -> toParty(text("未经本局同意，任何单位和个人不得擅自启封、转移、使用或者销毁。违反的，依法追究责任。"));
            case CUSTODY_ENTRUSTMENT ->
                toOrgan(
                        "沁源县示例仓储有限公司",
                        text("依据《中华人民共和国行政强制法》第二十六条第二款的规定，委托你单位保管下列财物："),
                        part("一、财物", GOODS),
                        part("二、要求", "不得损毁或者擅自转移、处置；保管费用由本局承担。"));
            case APPRAISAL_COMMISSION ->
                toOrgan(
                        "长治市综合检验检测中心",
                        text("因办理本案需要，委托你单位对下列物品进行检验："),
                        part("一、物品", GOODS),
                        part("二、委托事项", "菌落总数、大肠菌群、酸度。"),
                        part("三、期限", "请于2026年6月30日前出具报告。"));
            case EARLY_DISPOSAL_ANNOUNCEMENT ->
                toOrgan(
                        "有关当事人",
                        text("下列物品容易变质，且无法查明所有人，本局拟依法先行处置："),
                        part("物品", GOODS),
                        part("期限", "自公告之日起六十日内可以认领。"));
            case REFUND_ORDER ->
                toParty(
                        text("经查，你（单位）超出标价收取价款。现责令你（单位）自收到本通知书之日起三十日内将多收的价款退还消费者。"),
                        part("一、应退款项", "多收价款360元，涉及消费者12人，名单附后。"),
                        part("二、逾期不退的后果", "逾期不退或者难以查找消费者的，依法予以没收。"));
            case ADDITIONAL_FINE_DECISION ->
                toParty(
                        text("你（单位）没有在期限内缴纳沁市监罚决〔2026〕12号《行政处罚决定书》所处的罚款5000元。"),
                        part("一、加处罚款的决定", "自2026年6月30日起，每日按罚款数额的百分之三加处罚款，计20日，共3000元（人民币叁仟元整）。"),
                        part("二、依据", "《中华人民共和国行政处罚法》第七十二条第一款第一项；《中华人民共和国行政强制法》第四十五条。"),
                        part("三、救济途径和期限", Samples.RELIEF.text()));
            case EXECUTION_DECISION ->
                toParty(
                        text("本机关作出沁市监罚决〔2026〕12号《行政处罚决定书》，你（单位）没有履行。经催告，期满仍未履行，没有正当理由。"),
                        part("一、依据", "法律规定本机关可以自行强制执行的条款；《中华人民共和国行政强制法》第三十七条。"),
                        part("二、执行的标的和内容", "拆除建筑控制区内的砖混库房一间，恢复原状。"),
                        part("三、方式和时间", "强制拆除；2026年8月3日9时00分。"),
                        part("四、救济途径和期限", Samples.RELIEF.text()));
            case EXECUTION_SUSPENSION, EXECUTION_RESUMPTION, EXECUTION_TERMINATION ->
                toParty(
                        text("本机关作出沁市监罚决〔2026〕12号《行政处罚决定书》，现就它的执行通知如下："),
                        part("一、情形", "当事人履行确有困难或者暂无履行能力。"),
                        part("二、理由", "经营场所失火，正在安置人员。"));
            case SUBSTITUTE_DECISION, SUBSTITUTE_REMINDER ->
                toParty(
                        text("你（单位）没有清除倾倒在河道内的废渣，后果将造成环境污染。"),
                        part("一、标的", "清除废渣约12立方米。"),
                        part("二、方式和时间", "机械清运；2026年8月3日9时00分。"),
                        part("三、代履行人", "沁源县示例环卫有限公司。"),
                        part("四、费用预算", "4,800元，按照成本合理确定，由你（单位）承担。"));
            case DEMAND_REPLY_RECORD, EXECUTION_RECORD, EXECUTION_AGREEMENT, SUBSTITUTE_RECORD ->
                minutes(
                        List.of(
                                new FormLine("时间", "2026年8月3日9时00分至11时20分"),
                                new FormLine("地点", "沁源县沁河镇示例路18号"),
                                new FormLine("当事人", Samples.PARTY.name())),
                        "当事人（见证人）、执法人员（签名）：",
                        part("一、内容", "执法人员出示执法证件，告知执行的内容，逐项清点后实施。"),
                        part("二、结果", "执行完毕，双方核对无误。"));
            case DELIVERY_ANNOUNCEMENT ->
                toParty(text("因采用其他方式无法送达，现依法向你（单位）公告送达沁市监罚决〔2026〕12号《行政处罚决定书》。"), part("期限", "自本公告发布之日起满三十日，即视为送达。"));
            case GENERAL_LETTER -> toOrgan("沁源县行政审批服务管理局", text("请提供当事人的登记材料。"));
            case ANNOUNCEMENT -> toOrgan("涉案物品的权利人", text("请自本公告发布之日起三十日内到本局说明权属。"));
            case ELECTRONIC_EXTRACTION -> {
                var list = (EvidenceExtraction) Samples.of(DocumentKind.EVIDENCE_EXTRACTION);
                yield new EvidenceExtraction(
                        list.organ(),
                        list.matter(),
                        list.party(),
                        list.at(),
                        list.place(),
                        list.holder(),
                        list.items(),
                        list.officers(),
                        "从当事人的收银系统导出，导出时计算摘要，当事人在场。");
            }
            case ADDRESS_CONFIRMATION ->
                minutes(
                        List.of(
                                new FormLine("受送达人", Samples.PARTY.name()),
                                new FormLine("送达地址", "沁源县沁河镇示例路18号"),
                                new FormLine("收件人和电话", "赵小禾，13900000018"),
                                new FormLine("是否同意电子送达", "同意，手机短信13900000018")),
                        "以上地址和方式由本人确认，送达到上述地址即为送达；有变更的，及时书面告知。",
                        part("告知", "不提供或者提供不确切的，文书退回之日视为送达之日。"));
            case EARLY_DISPOSAL_CONSENT ->
                minutes(
                        List.of(new FormLine("当事人", Samples.PARTY.name())),
                        "当事人同意先行处置。",
                        part("一、物品", GOODS),
                        part("二、处置方式", "变卖，价款提存。"));
            case DEFENCE_REVIEW ->
                minutes(
                        List.of(new FormLine("当事人", Samples.PARTY.name()), new FormLine("复核人", "李守正、王秉公")),
                        "复核人（签名）：",
                        part("一、陈述和申辩的内容", "本店是第一次，货值不大，请求从轻处理。"),
                        part("二、复核的情况", "经查询，当事人两年内没有同类处罚，货值144元。"),
                        part("三、复核意见", "理由成立，建议采纳。"));
            case DECISION_APPROVAL ->
                minutes(
                        List.of(new FormLine("当事人", Samples.PARTY.name()), new FormLine("决定文书", "沁市监罚决〔2026〕12号")),
                        "审批人（签名）：",
                        part("一、承办人意见", "建议没收违法所得36元，罚款5000元。"),
                        part("二、审核和集体讨论", "法制审核通过。"),
                        part("三、负责人意见", "同意。"));
            default -> throw new IllegalArgumentException("no sample of " + kind);
        };
    }

    private static Section text(String text) {
        return new Section(null, text);
    }

    private static Section part(String title, String text) {
        return new Section(title, text);
    }

    private static Letter toOrgan(String addressee, Section... sections) {
        return new Letter(Samples.ORGAN, Samples.CASE, null, addressee, List.of(sections), Samples.OFFICERS);
    }

    private static Letter toParty(Section... sections) {
        return new Letter(
                Samples.ORGAN, Samples.CASE, Samples.PARTY, Samples.PARTY.name(), List.of(sections), Samples.OFFICERS);
    }

    private static Minutes minutes(List<FormLine> lines, String closing, Section... sections) {
        return new Minutes(Samples.ORGAN, Samples.CASE, lines, List.of(sections), closing);
    }
}
