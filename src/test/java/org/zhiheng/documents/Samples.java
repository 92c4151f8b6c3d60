package org.zhiheng.documents;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.zhiheng.documents.content.*;
import org.zhiheng.platform.PersonalText;

/** One lawful sample of each kind, of a county and people that do not exist. */
final class Samples {

    static final LocalDate ON = LocalDate.of(2026, 6, 12);
    static final OrganBlock ORGAN = new OrganBlock("沁源县市场监督管理局", "沁市监", "沁源县示例街6号", "0355-7830006");
    static final CaseLine CASE = new CaseLine("沁市监案〔2026〕31号", "经营超过保质期的食品案");
    static final PartyBlock PARTY = new PartyBlock(
            "沁源县好又鲜食品经营部",
            "个体工商户",
            "统一社会信用代码",
            PersonalText.of("92140431MA0K00001X"),
            PersonalText.of("山西省长治市沁源县沁河镇示例路18号"),
            PersonalText.of("13900000018"),
            "赵小禾（经营者）");
    static final PersonBlock PERSON = new PersonBlock(
            "赵小禾",
            "当事人经营者",
            "女",
            PersonalText.of("140431199003070028"),
            PersonalText.of("13900000018"),
            PersonalText.of("沁源县沁河镇示例路18号"),
            "沁源县好又鲜食品经营部");
    static final List<OfficerLine> OFFICERS =
            List.of(new OfficerLine("李守正", "14043100101"), new OfficerLine("王秉公", "14043100102"));
    static final List<BasisLine> VIOLATED = List.of(new BasisLine("中华人民共和国食品安全法", "第三十四条第十项", "禁止经营超过保质期的食品"));
    static final List<BasisLine> BASES = List.of(new BasisLine("中华人民共和国食品安全法", "第一百二十四条第一款第五项", "没收并处罚款"));
    static final List<EvidenceLine> EVIDENCE = List.of(
            new EvidenceLine("1", "现场笔录一份", "现场笔录", "现场货架上有超过保质期的食品"),
            new EvidenceLine("2", "现场照片六张", "视听资料", "涉案食品的名称、数量和生产日期"),
            new EvidenceLine("3", "赵小禾的询问笔录一份", "当事人的陈述", "进货时间、数量、价格和销售情况"));
    static final List<PenaltyLine> PENALTIES = List.of(
            new PenaltyLine("没收违法所得", "没收违法所得36元（人民币叁拾陆元整）", 3_600L),
            new PenaltyLine("没收非法财物", "没收超过保质期的酸奶12盒", null),
            new PenaltyLine("罚款", "罚款5000元（人民币伍仟元整）", 500_000L));
    static final ReliefParagraph RELIEF =
            new ReliefParagraph("如不服本决定，可以自收到本决定书之日起六十日内向沁源县人民政府申请行政复议，也可以自收到本决定书之日起六个月内依法向沁源县人民法院提起行政诉讼。");
    static final List<ApprovalLine> APPROVALS = List.of(
            new ApprovalLine("承办人意见", "建议按上述意见办理。", "李守正、王秉公", ON.minusDays(2)),
            new ApprovalLine("承办机构意见", "同意，报请审批。", "周明理", ON.minusDays(1)),
            new ApprovalLine("机关负责人审批意见", "同意。", "钱为公", ON));
    private static final LocalDateTime FROM = LocalDateTime.of(2026, 4, 20, 9, 30);
    private static final LocalDateTime UNTIL = LocalDateTime.of(2026, 4, 20, 10, 15);
    private static final String FACTS = "2026年4月20日，本局执法人员在当事人的经营场所检查时，发现货架上待售的“晋源”牌酸奶12盒，生产日期为2026年3月1日，保质期为21日，"
            + "至检查时已超过保质期29日。经查，当事人于2026年3月5日购进该批酸奶24盒，进价每盒3元，售价每盒6元，超过保质期后售出12盒，货值金额144元，违法所得36元。";
    private static final String COURSE =
            "2026年4月20日，本局在日常监督检查中发现当事人涉嫌经营超过保质期的食品，次日报经批准立案。调查期间询问当事人一次，提取证据三份，案件于2026年5月20日调查终结。";
    private static final String DISCRETION = "当事人货值较小，主动配合调查，立即下架并清点全部库存，符合《食品安全行政处罚裁量基准》第12项“从轻”阶次。";
    private static final String SHOWN = "我们是沁源县市场监督管理局的执法人员，这是我们的执法证件，请您过目。您应当如实回答询问；认为执法人员与本案有利害关系的，可以申请回避。";

    private Samples() {}

    static DocumentContent of(DocumentKind kind) {
        return switch (kind) {
            case CLUE_REGISTER ->
                new ClueRegister(
                        ORGAN,
                        new CaseLine(null, CASE.title()),
                        "监督检查",
                        ON.minusDays(53),
                        "孙先生",
                        PersonalText.of("13900000077"),
                        PARTY,
                        FACTS,
                        OFFICERS,
                        APPROVALS);
            case CASE_OPENING ->
                new CaseOpening(ORGAN, CASE, "监督检查", ON.minusDays(53), PARTY, FACTS, VIOLATED, OFFICERS, APPROVALS);
            case CASE_DECLINED ->
                new CaseDeclined(
                        ORGAN,
                        new CaseLine(null, CASE.title()),
                        "投诉举报",
                        ON.minusDays(53),
                        PARTY,
                        FACTS,
                        "经核查，涉案食品由当事人在检查前自行下架封存，没有销售，违法事实不能成立。",
                        VIOLATED,
                        OFFICERS,
                        APPROVALS);
            case INTERVIEW_RECORD ->
                new InterviewRecord(
                        ORGAN, CASE, FROM, UNTIL, "沁源县市场监督管理局询问室", PERSON, OFFICERS, "王秉公", SHOWN, interview());
            case SCENE_RECORD ->
                new SceneRecord(
                        ORGAN,
                        CASE,
                        PARTY,
                        FROM,
                        UNTIL,
                        "沁源县沁河镇示例路18号",
                        PERSON,
                        null,
                        OFFICERS,
                        "王秉公",
                        SHOWN,
                        "经营场所约60平方米，冷藏柜第二层有“晋源”牌酸奶12盒，包装完好，标示生产日期2026年3月1日，保质期21日。",
                        "情况属实，马上下架。");
            case EVIDENCE_EXTRACTION ->
                new EvidenceExtraction(
                        ORGAN, CASE, PARTY, FROM, "沁源县沁河镇示例路18号", "赵小禾", items(), OFFICERS, "复制件与原件核对无异。");
            case CORRECTION_ORDER ->
                new CorrectionOrder(
                        ORGAN,
                        CASE,
                        PARTY,
                        FACTS,
                        VIOLATED,
                        List.of(new BasisLine("中华人民共和国行政处罚法", "第二十八条第一款", "责令改正")),
                        List.of("立即停止销售超过保质期的食品", "清查全部库存，建立临近保质期食品的登记制度"),
                        ON.plusDays(10),
                        "逾期不改正的，本局将依法处理。",
                        RELIEF,
                        OFFICERS);
            case INVESTIGATION_REPORT ->
                new InvestigationReport(
                        ORGAN,
                        CASE,
                        PARTY,
                        COURSE,
                        FACTS,
                        EVIDENCE,
                        VIOLATED,
                        BASES,
                        DISCRETION,
                        "建议给予行政处罚。",
                        PENALTIES,
                        OFFICERS,
                        APPROVALS);
            case LEGAL_REVIEW ->
                new LegalReview(
                        ORGAN,
                        CASE,
                        PARTY,
                        "食品安全监督管理股",
                        ON.minusDays(7),
                        "案件疑难复杂、涉及多个法律关系",
                        points(),
                        "通过",
                        "同意承办机构的处理意见。",
                        List.of("冯知微（国家统一法律职业资格）"));
            case PENALTY_NOTICE, PENALTY_NOTICE_WITH_HEARING ->
                new PenaltyNotice(
                        ORGAN,
                        CASE,
                        PARTY,
                        FACTS,
                        EVIDENCE,
                        VIOLATED,
                        BASES,
                        DISCRETION,
                        PENALTIES,
                        "你（单位）对上述拟作出的行政处罚有陈述和申辩的权利，可以自收到本告知书之日起五个工作日内向本局提出。",
                        kind == DocumentKind.PENALTY_NOTICE ? null : "你（单位）有要求听证的权利，可以自收到本告知书之日起五个工作日内向本局提出；不承担听证的费用。",
                        OFFICERS);
            case DEFENCE_RECORD ->
                new DefenceRecord(
                        ORGAN,
                        CASE,
                        FROM,
                        UNTIL,
                        "沁源县市场监督管理局",
                        PERSON,
                        OFFICERS,
                        "王秉公",
                        "沁市监罚告〔2026〕9号",
                        "事实认可。本店是第一次，货值不大，已经整改，请求从轻处理。",
                        List.of(EVIDENCE.getFirst()));
            case MATTER_APPROVAL ->
                new Minutes(
                        ORGAN,
                        CASE,
                        List.of(new FormLine("审批事项", "扣押"), new FormLine("审批人", "钱为公")),
                        List.of(
                                new Section("一、拟采取措施的场所、设施或者财物", "超过保质期的酸奶12盒"),
                                new Section("二、理由", "防止继续销售。"),
                                new Section("三、依据", "《中华人民共和国食品安全法》第一百一十条第四项"),
                                new Section("四、负责人意见", "批准。")),
                        "审批人（签名）：");
            case REFERRAL_REPORT, REFERRAL_APPROVAL, REFERRAL_LIST ->
                new Minutes(
                        ORGAN,
                        CASE,
                        List.of(new FormLine("当事人", PARTY.name()), new FormLine("专案组", "李守正、王秉公")),
                        List.of(
                                new Section("一、核实的情况", FACTS),
                                new Section("二、移送的理由和依据", "销售金额达到追诉标准，涉嫌生产、销售不符合安全标准的食品罪。")),
                        "依据：《行政执法机关移送涉嫌犯罪案件的规定》第五条。");
            case REFERRAL_LETTER ->
                new Letter(
                        ORGAN,
                        CASE,
                        null,
                        "沁源县公安局",
                        List.of(
                                new Section(null, "本机关办理的案件涉嫌犯罪，现移送你单位。"),
                                new Section("一、核实的情况", FACTS),
                                new Section("二、附送的材料", "涉嫌犯罪案件移送书；调查报告；涉案物品清单；检验报告；其他材料。")),
                        OFFICERS);
            case SAMPLING_RECORD, GOODS_DISPOSAL ->
                new Minutes(
                        ORGAN,
                        CASE,
                        List.of(new FormLine("时间", "2026年6月10日9时00分"), new FormLine("当事人", PARTY.name())),
                        List.of(new Section("一、物品", "“晋源”牌酸奶12盒。"), new Section("二、经过", "在当事人到场的情况下逐盒清点、封样。")),
                        "以上经到场人核对无误。");
            case GOODS_LIST ->
                new GoodsList(
                        ORGAN,
                        CASE,
                        PARTY,
                        FROM,
                        "沁源县沁河镇示例路18号",
                        List.of(
                                new GoodsLine("1", "“晋源”牌酸奶", "12盒", "生产日期2026年3月1日，保质期21日", "扣押"),
                                new GoodsLine("2", "冷藏展示柜", "1台", "标识：LC-280-0031", "查封")),
                        OFFICERS);
            case FREEZE_NOTICE, THAW_NOTICE ->
                new Letter(
                        ORGAN,
                        CASE,
                        null,
                        "某银行沁源县支行",
                        List.of(
                                new Section(null, "因办理案件需要，依据《中华人民共和国行政强制法》第三十条的规定，请协助办理下列存款："),
                                new Section(
                                        "一、账号和数额",
                                        "存款的账号、户名和数额：",
                                        PersonalText.of("1. 账号6222000011112222，户名某公司，冻结5,000元。")),
                                new Section("二、期限", "自2026年4月20日起三十日。")),
                        OFFICERS);
            case PRESERVATION_NOTICE,
                    PRESERVATION_RELEASE,
                    APPRAISAL_NOTICE,
                    APPRAISAL_RESULT,
                    MEASURE_DECISION,
                    FREEZE_DECISION,
                    MEASURE_EXTENSION,
                    MEASURE_LIFTING,
                    GOODS_REFERRAL_NOTICE ->
                new Letter(
                        ORGAN,
                        CASE,
                        PARTY,
                        PARTY.name(),
                        List.of(
                                new Section(null, "当事人涉嫌经营超过保质期的食品，依据有关法律的规定，本机关对下列物品作出处理："),
                                new Section("一、物品", "1. “晋源”牌酸奶 12盒（扣押）\n2. 冷藏展示柜 1台（查封）"),
                                new Section("二、期限", "自2026年4月20日起三十日。"),
                                new Section("三、权利和救济", RELIEF.text())),
                        OFFICERS);
            case HEARING_NOTICE, PAYMENT_DEFERRAL, DEMAND_NOTICE, COURT_APPLICATION ->
                new Letter(
                        ORGAN,
                        CASE,
                        PARTY,
                        PARTY.name(),
                        List.of(
                                new Section(null, "根据你（单位）2026年5月27日提出的听证申请，本机关决定举行听证。"),
                                new Section("一、时间和地点", "2026年6月10日9时00分，沁源县市场监督管理局二楼听证室。"),
                                new Section("二、权利和义务", "可以亲自参加，也可以委托一至二人代理。")),
                        OFFICERS);
            case HEARING_RECORD, HEARING_REPORT ->
                new Minutes(
                        ORGAN,
                        CASE,
                        List.of(new FormLine("时间", "2026年6月10日9时00分至10时30分"), new FormLine("主持人", "冯知微")),
                        List.of(new Section("一、调查人员提出的事实、证据和建议", FACTS), new Section("二、当事人的申辩和质证", "对事实无异议，请求从轻。")),
                        "以上笔录经当事人核对无误。");
            case COLLECTIVE_DISCUSSION ->
                new CollectiveDiscussion(
                        ORGAN,
                        CASE,
                        FROM,
                        UNTIL,
                        "三楼会议室",
                        "钱为公",
                        List.of(
                                new CollectiveDiscussion.Member("钱为公", "局长"),
                                new CollectiveDiscussion.Member("郑持平", "副局长"),
                                new CollectiveDiscussion.Member("韩慎行", "副局长")),
                        List.of("陈远（出差）"),
                        List.of("李守正", "冯知微"),
                        "王秉公",
                        FACTS,
                        List.of(
                                new CollectiveDiscussion.Speech("郑持平", "事实清楚，证据充分，同意承办机构的意见。"),
                                new CollectiveDiscussion.Speech("韩慎行", "当事人配合调查，同意从轻。")),
                        "一致同意对当事人没收违法所得、没收涉案食品并处罚款5000元。");
            case PENALTY_DECISION ->
                new PenaltyDecision(
                        ORGAN,
                        CASE,
                        PARTY,
                        COURSE,
                        FACTS,
                        EVIDENCE,
                        "2026年5月26日，本局向当事人送达沁市监罚告〔2026〕9号《行政处罚告知书》。当事人在期限内提出从轻处理的申辩，经复核，其理由已在裁量时考虑。",
                        VIOLATED,
                        BASES,
                        DISCRETION,
                        PENALTIES,
                        "当事人应当自收到本决定书之日起十五日内，到指定的银行或者通过电子支付系统缴纳罚款和违法所得。到期不缴纳罚款的，每日按罚款数额的百分之三加处罚款，加处罚款的数额不超过罚款的数额。",
                        RELIEF);
            case SUMMARY_DECISION ->
                new SummaryDecision(
                        ORGAN,
                        PARTY,
                        FROM,
                        "沁源县沁河镇示例路18号",
                        "未在经营场所的显著位置公示食品经营许可证。",
                        VIOLATED,
                        BASES,
                        List.of(new PenaltyLine("警告", "警告", null)),
                        "没有异议。",
                        "当场给予警告，立即改正。",
                        RELIEF,
                        OFFICERS,
                        "当事人已签名");
            case NO_PENALTY_DECISION ->
                new NoPenaltyDecision(
                        ORGAN,
                        CASE,
                        PARTY,
                        COURSE,
                        FACTS,
                        EVIDENCE,
                        VIOLATED,
                        List.of(new BasisLine("中华人民共和国行政处罚法", "第三十三条第一款", "初次违法")),
                        "当事人初次违法，危害后果轻微并及时改正。",
                        "本局已于2026年5月28日对当事人进行教育。",
                        RELIEF);
            case EDUCATION_RECORD ->
                new EducationRecord(
                        ORGAN,
                        CASE,
                        PARTY,
                        FROM,
                        "沁源县沁河镇示例路18号",
                        FACTS,
                        List.of(new BasisLine("中华人民共和国行政处罚法", "第三十三条第三款", "教育当事人")),
                        "向当事人讲解食品保质期的规定和查验义务，说明再次违反的后果。",
                        "今后每日检查保质期。",
                        OFFICERS);
            case DELIVERY_RECEIPT ->
                new DeliveryReceipt(
                        ORGAN,
                        CASE,
                        PARTY.name(),
                        PARTY.address(),
                        List.of(new DeliveryReceipt.Paper("行政处罚决定书", "沁市监罚决〔2026〕12号", 1)),
                        "直接送达",
                        "沁源县沁河镇示例路18号",
                        UNTIL,
                        "赵小禾（经营者）",
                        null,
                        OFFICERS,
                        null);
            case CASE_CLOSING ->
                new CaseClosing(
                        ORGAN,
                        CASE,
                        PARTY,
                        ON.minusDays(52),
                        "沁市监罚决〔2026〕12号",
                        ON,
                        PENALTIES,
                        "当事人已于2026年6月18日缴清罚没款，涉案食品已经销毁。",
                        "行政处罚决定执行完毕。",
                        OFFICERS,
                        APPROVALS);
            case EXTENSION_APPROVAL ->
                new ExtensionApproval(
                        ORGAN,
                        CASE,
                        PARTY,
                        ON.minusDays(52),
                        ON.plusDays(38),
                        ON.plusDays(68),
                        "案情复杂，须向生产企业所在地机关协查。",
                        List.of(new BasisLine("市场监督管理行政处罚程序规定", "第六十四条第一款", "延长期限")),
                        OFFICERS,
                        APPROVALS);
            case CASE_WITHDRAWAL ->
                new CaseWithdrawal(
                        ORGAN,
                        CASE,
                        PARTY,
                        ON.minusDays(52),
                        COURSE,
                        "经鉴定，涉案食品标示的生产日期系印刷错误，违法事实不能成立。",
                        List.of(new BasisLine("中华人民共和国行政处罚法", "第五十七条第一款第三项", "违法事实不能成立")),
                        OFFICERS,
                        APPROVALS);
            case RECUSAL_DECISION ->
                new RecusalDecision(
                        ORGAN,
                        CASE,
                        "当事人沁源县好又鲜食品经营部",
                        ON.minusDays(5),
                        OFFICERS.getLast(),
                        "与当事人的竞争者是近亲属。",
                        true,
                        "经查，申请回避的理由成立。",
                        List.of(new BasisLine("中华人民共和国行政处罚法", "第四十三条", "回避")),
                        new OfficerLine("吴守一", "14043100103"),
                        "钱为公");
            case AMENDMENT_NOTICE ->
                new AmendmentNotice(
                        ORGAN,
                        CASE,
                        PARTY,
                        "行政处罚决定书",
                        "沁市监罚决〔2026〕12号",
                        ON,
                        List.of(new AmendmentNotice.Correction("第一页第四行", "示例路81号", "示例路18号")),
                        "文字录入错误。");
            default -> PlainSamples.of(kind);
        };
    }

    private static List<QuestionAnswer> interview() {
        return List.of(
                new QuestionAnswer("以上告知的内容您听清楚了吗？是否申请回避？", "听清楚了，不申请回避。"),
                new QuestionAnswer("请介绍您的身份和经营情况。", "我叫赵小禾，是沁源县好又鲜食品经营部的经营者，2021年开业，主要经营预包装食品。"),
                new QuestionAnswer("这批酸奶是什么时候、从哪里购进的？", "2026年3月5日从县城的批发部购进24盒，每盒3元，有进货票据。"),
                new QuestionAnswer("超过保质期后售出多少？", "售出12盒，每盒6元，我没有及时检查日期。"));
    }

    private static List<EvidenceExtraction.Item> items() {
        return List.of(
                new EvidenceExtraction.Item(EVIDENCE.getFirst(), "原件", "1份", null),
                new EvidenceExtraction.Item(
                        EVIDENCE.get(1),
                        "电子照片",
                        "6张",
                        "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"));
    }

    private static List<LegalReview.Point> points() {
        return List.of(
                new LegalReview.Point("执法主体和执法人员", true, "主体合法，两名执法人员证件有效"),
                new LegalReview.Point("执法程序", true, "立案、调查、告知均符合规定"),
                new LegalReview.Point("案件事实和证据", true, "事实清楚，证据合法充分"),
                new LegalReview.Point("适用法律和裁量", true, "适用准确，裁量符合基准"),
                new LegalReview.Point("是否超越法定权限", true, "没有超越"),
                new LegalReview.Point("文书", false, "告知书第二页的日期须补正"),
                new LegalReview.Point("是否涉嫌犯罪", true, "不涉嫌犯罪"));
    }
}
