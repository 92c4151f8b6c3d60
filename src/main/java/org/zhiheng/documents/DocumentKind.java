package org.zhiheng.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhiheng.documents.content.*;
import org.zhiheng.platform.Keys;

/** The kinds of legal documents (文书种类), in the order in which they come into a case file. */
public enum DocumentKind {
    // @formatter:off
    //                          label                number word  family        template                 content
    CLUE_REGISTER              ("案件来源登记表",     null,        "approval",   "clue-register",         ClueRegister.class),
    JURISDICTION_NOTICE        ("指定管辖通知书", "指管", "notice", "letter", Letter.class),
    CASE_ASSIGNMENT            ("案件交办通知书", "交办", "notice", "letter", Letter.class),
    CASE_TRANSFER_LETTER       ("案件移送函", "案移", "notice", "letter", Letter.class),
    CASE_OPENING               ("立案审批表",         "立",        "approval",   "case-opening",          CaseOpening.class),
    CASE_DECLINED              ("不予立案审批表",     "不立",      "approval",   "case-declined",         CaseDeclined.class),
    ADDRESS_CONFIRMATION       ("送达地址确认书", null, "record", "minutes", Minutes.class),
    RECUSAL_DECISION           ("回避决定书",         "回决",      "decision",   "recusal-decision",      RecusalDecision.class),
    INTERVIEW_NOTICE           ("询问通知书", "询通", "notice", "letter", Letter.class),
    INTERVIEW_RECORD           ("询问笔录",           null,        "record",     "interview-record",      InterviewRecord.class),
    SCENE_RECORD               ("现场笔录",           null,        "record",     "scene-record",          SceneRecord.class),
    EVIDENCE_EXTRACTION        ("证据提取单",         null,        "record",     "evidence-extraction",   EvidenceExtraction.class),
    ELECTRONIC_EXTRACTION      ("电子数据证据提取笔录", null, "record", "evidence-extraction", EvidenceExtraction.class),
    MATERIALS_NOTICE           ("限期提供材料通知书", "限材", "notice", "letter", Letter.class),
    IDENTIFICATION_NOTICE      ("协助辨认（鉴别）通知书", "协辨", "notice", "letter", Letter.class),
    ASSISTANCE_REQUEST         ("协助调查函", "协查", "notice", "letter", Letter.class),
    SEIZURE_ASSISTANCE         ("协助扣押通知书", "协扣", "notice", "letter", Letter.class),
    MATTER_APPROVAL            ("有关事项审批表",     null,      "record",      "minutes",                 Minutes.class),
    PRESERVATION_NOTICE        ("先行登记保存证据通知书", "登保",    "notice",      "letter",                  Letter.class),
    PRESERVATION_RELEASE       ("解除先行登记保存证据通知书", "解保",    "notice",      "letter",                  Letter.class),
    GOODS_LIST                 ("场所、设施、财物清单", null,      "record",      "goods-list",              GoodsList.class),
    SEALING_STRIP              ("封条", null, "notice", "sealing-strip", Letter.class),
    CUSTODY_ENTRUSTMENT        ("场所、设施、财物委托保管书", "委管", "notice", "letter", Letter.class),
    SAMPLING_RECORD            ("抽样记录",           null,      "record",      "minutes",                 Minutes.class),
    APPRAISAL_COMMISSION       ("检测（检验、检疫、鉴定）委托书", "鉴委", "notice", "letter", Letter.class),
    APPRAISAL_NOTICE           ("检测鉴定期间告知书", "鉴期",    "notice",      "letter",                  Letter.class),
    APPRAISAL_RESULT           ("检测鉴定结果告知书", "鉴果",    "notice",      "letter",                  Letter.class),
    MEASURE_DECISION           ("实施行政强制措施决定书", "强措",    "notice",      "letter",                  Letter.class),
    FREEZE_DECISION            ("冻结决定书",         "冻决",      "notice",      "letter",                  Letter.class),
    MEASURE_EXTENSION          ("延长行政强制措施期限决定书", "强延",    "notice",      "letter",                  Letter.class),
    MEASURE_LIFTING            ("解除行政强制措施决定书", "强解",    "notice",      "letter",                  Letter.class),
    FREEZE_NOTICE              ("协助冻结存款通知书", "协冻", "notice", "letter", Letter.class),
    THAW_NOTICE                ("协助解除冻结存款通知书", "协解", "notice", "letter", Letter.class),
    EARLY_DISPOSAL_CONSENT     ("先行处置物品确认书", null, "record", "minutes", Minutes.class),
    EARLY_DISPOSAL_ANNOUNCEMENT("先行处置物品公告", "处公", "notice", "letter", Letter.class),
    GOODS_DISPOSAL             ("涉案物品处理记录",   null,      "record",      "minutes",                 Minutes.class),
    REFERRAL_REPORT            ("移送涉嫌犯罪案件报告", null,      "record",      "minutes",                 Minutes.class),
    REFERRAL_APPROVAL          ("涉嫌犯罪案件移送审批表", null,      "record",      "minutes",                 Minutes.class),
    REFERRAL_LETTER            ("涉嫌犯罪案件移送书", "刑移",    "notice",      "letter",                  Letter.class),
    REFERRAL_LIST              ("涉嫌犯罪案件移送清单", null,      "record",      "minutes",                 Minutes.class),
    GOODS_REFERRAL_NOTICE      ("查封、扣押物品移送告知书", "物移",    "notice",      "letter",                  Letter.class),
    CORRECTION_ORDER           ("责令改正通知书",     "责改",      "notice",     "correction-order",      CorrectionOrder.class),
    REFUND_ORDER               ("责令退款通知书", "责退", "notice", "letter", Letter.class),
    EXTENSION_APPROVAL         ("延长办案期限审批表", "延",        "approval",   "extension-approval",    ExtensionApproval.class),
    INVESTIGATION_REPORT       ("案件调查终结报告",   null,        "report",     "investigation-report",  InvestigationReport.class),
    LEGAL_REVIEW               ("法制审核意见书",     "法审",      "approval",   "legal-review",          LegalReview.class),
    PENALTY_NOTICE             ("行政处罚告知书",     "罚告",      "notice",     "penalty-notice",        PenaltyNotice.class),
    PENALTY_NOTICE_WITH_HEARING("行政处罚听证告知书", "听告",      "notice",     "penalty-notice",        PenaltyNotice.class),
    HEARING_NOTICE             ("行政处罚听证通知书", "听通",      "notice",     "letter",                Letter.class),
    HEARING_RECORD             ("听证笔录",           null,        "record",     "minutes",               Minutes.class),
    HEARING_REPORT             ("听证报告",           null,        "record",     "minutes",               Minutes.class),
    DEFENCE_RECORD             ("陈述申辩笔录",       null,        "record",     "defence-record",        DefenceRecord.class),
    DEFENCE_REVIEW             ("陈述申辩复核意见", null, "record", "minutes", Minutes.class),
    COLLECTIVE_DISCUSSION      ("集体讨论记录",       null,        "record",     "collective-discussion", CollectiveDiscussion.class),
    DECISION_APPROVAL          ("行政处理决定审批表", null, "record", "minutes", Minutes.class),
    PENALTY_DECISION           ("行政处罚决定书",     "罚决",      "decision",   "penalty-decision",      PenaltyDecision.class),
    SUMMARY_DECISION           ("当场行政处罚决定书", "当罚",      "decision",   "summary-decision",      SummaryDecision.class),
    NO_PENALTY_DECISION        ("不予行政处罚决定书", "不罚",      "decision",   "no-penalty-decision",   NoPenaltyDecision.class),
    EDUCATION_RECORD           ("批评教育记录",       null,        "record",     "education-record",      EducationRecord.class),
    PAYMENT_DEFERRAL           ("延期（分期）缴纳罚款通知书", "延缴", "notice",    "letter",                Letter.class),
    ADDITIONAL_FINE_DECISION   ("加处罚款决定书", "加罚", "notice", "letter", Letter.class),
    DEMAND_NOTICE              ("履行行政处罚决定催告书", "催",    "notice",     "letter",                Letter.class),
    DEMAND_REPLY_RECORD        ("催告后陈述申辩笔录", null,        "record",     "minutes",               Minutes.class),
    EXECUTION_DECISION         ("强制执行决定书",     "强执",      "notice",     "letter",                Letter.class),
    EXECUTION_RECORD           ("强制执行现场笔录",   null,        "record",     "minutes",               Minutes.class),
    EXECUTION_AGREEMENT        ("强制执行协议",       null,        "record",     "minutes",               Minutes.class),
    EXECUTION_SUSPENSION       ("中止强制执行通知书", "强中",      "notice",     "letter",                Letter.class),
    EXECUTION_RESUMPTION       ("恢复强制执行通知书", "强恢",      "notice",     "letter",                Letter.class),
    EXECUTION_TERMINATION      ("终结强制执行通知书", "强终",      "notice",     "letter",                Letter.class),
    SUBSTITUTE_DECISION        ("代履行决定书",       "代履",      "notice",     "letter",                Letter.class),
    SUBSTITUTE_REMINDER        ("代履行催告书",       "代催",      "notice",     "letter",                Letter.class),
    SUBSTITUTE_RECORD          ("代履行执行笔录",     null,        "record",     "minutes",               Minutes.class),
    COURT_APPLICATION          ("强制执行申请书",     "强申",      "notice",     "letter",                Letter.class),
    AMENDMENT_NOTICE           ("文书补正通知书",     "补正",      "notice",     "amendment-notice",      AmendmentNotice.class),
    DELIVERY_ANNOUNCEMENT      ("行政处罚文书送达公告", "送公", "notice", "letter", Letter.class),
    GENERAL_LETTER             ("公函", "函", "notice", "letter", Letter.class),
    ANNOUNCEMENT               ("公告", "公告", "notice", "letter", Letter.class),
    DELIVERY_RECEIPT           ("送达回证",           null,        "record",     "delivery-receipt",      DeliveryReceipt.class),
    CASE_WITHDRAWAL            ("撤销案件审批表",     "撤",        "approval",   "case-withdrawal",       CaseWithdrawal.class),
    CASE_CLOSING               ("结案审批表",         "结",        "approval",   "case-closing",          CaseClosing.class);
    // @formatter:on

    private static final Map<String, DocumentKind> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(DocumentKind::key, Function.identity()));

    private final String label;
    private final @Nullable String numberWord;
    private final String family;
    private final String template;
    private final Class<? extends DocumentContent> content;

    DocumentKind(
            String label,
            @Nullable String numberWord,
            String family,
            String template,
            Class<? extends DocumentContent> content) {
        this.label = label;
        this.numberWord = numberWord;
        this.family = family;
        this.template = template;
        this.content = content;
    }

    /** The kind with this {@link #key()}. */
    public static DocumentKind of(String key) {
        var kind = BY_KEY.get(key);
        if (kind == null) {
            throw new IllegalArgumentException("no kind of document has the key " + key);
        }
        return kind;
    }

    /** Its name in addresses and in the database, such as {@code penalty-decision}. */
    public String key() {
        return Keys.of(this);
    }

    public String label() {
        return label;
    }

    /** The word after that of the organ in its number, such as 罚决; null for a document without a number. */
    public @Nullable String numberWord() {
        return numberWord;
    }

    /** The record that it is made of. */
    public Class<? extends DocumentContent> content() {
        return content;
    }

    String family() {
        return family;
    }

    /** Whether officers write in it before it is signed (笔录、报告、审批表); what goes out is printed as it is. */
    public boolean isEditable() {
        return !family.equals("notice") && !family.equals("decision");
    }

    /** Whether the seal of the organ stands on it (印章): what goes out in its name. */
    public boolean isSealed() {
        return !isEditable();
    }

    /** Whether there are lines for signatures at the foot of its pages (签名栏), be they signed on paper or on a screen. */
    public boolean hasSignatureLines() {
        return !signers().isEmpty();
    }

    /** Who signs at the foot of every page; nobody but on records. */
    List<String> signers() {
        return switch (this) {
            case INTERVIEW_RECORD -> List.of("被询问人", "询问人", "记录人");
            case SCENE_RECORD -> List.of("当事人（在场人）", "见证人", "执法人员");
            case EVIDENCE_EXTRACTION, ELECTRONIC_EXTRACTION -> List.of("证据提供人", "执法人员");
            case HEARING_RECORD -> List.of("当事人（代理人）", "主持人", "记录人");
            case HEARING_REPORT -> List.of("主持人");
            case SAMPLING_RECORD, GOODS_LIST -> List.of("当事人（在场人）", "执法人员");
            case MATTER_APPROVAL, REFERRAL_APPROVAL, DECISION_APPROVAL -> List.of("申请人", "审批人");
            case REFERRAL_REPORT -> List.of("专案组成员");
            case REFERRAL_LIST -> List.of("移送人", "接收人");
            case GOODS_DISPOSAL -> List.of("经办人", "监督人");
            case ADDRESS_CONFIRMATION -> List.of("受送达人");
            case EARLY_DISPOSAL_CONSENT -> List.of("当事人", "执法人员");
            case DEFENCE_REVIEW -> List.of("复核人");
            case DEMAND_REPLY_RECORD -> List.of("陈述申辩人", "执法人员");
            case EXECUTION_RECORD -> List.of("当事人（见证人）", "执法人员");
            case EXECUTION_AGREEMENT -> List.of("当事人", "行政机关");
            case SUBSTITUTE_RECORD -> List.of("当事人（见证人）", "代履行人", "监督人员");
            case DEFENCE_RECORD -> List.of("陈述申辩人", "听取人", "记录人");
            case COLLECTIVE_DISCUSSION -> List.of("主持人", "记录人");
            case EDUCATION_RECORD -> List.of("当事人", "执法人员");
            default -> List.of();
        };
    }

    String template() {
        return family + "/" + template + ".jte";
    }
}
