package org.zhiheng.cases.procedure;

import org.jspecify.annotations.Nullable;
import org.zhiheng.cases.form.*;
import org.zhiheng.law.Step;
import org.zhiheng.platform.Keys;
import org.zhiheng.platform.Problem;

/** The legal acts in a penalty case (法律行为), each with what it asks and, where it cannot be undone, what it does. */
public enum Act implements Step {
    // @formatter:off
    OPEN_COERCION           ("登记案外强制措施",   OpenCoercion.class,           null),
    END_COERCION            ("办结案外强制措施",   EndCoercion.class,            "办结后不再办理；以后发现违法的，另行登记线索。"),
    PASS_TO_CASE            ("转为行政处罚案件",   PassToCase.class,             "登记一件新的案件，在扣的财物和期限随之转入，本件就此办结。"),
    TAKE_OVER_MEASURE       ("接续案外强制措施",   TakeOverMeasure.class,        null),
    REGISTER_CLUE           ("登记线索",           RegisterClue.class,           null),
    VERIFY_CLUE             ("核查线索",           VerifyClue.class,             null),
    OPEN_CASE               ("立案",               OpenCase.class,               "立案后，九十日的办案期限自次日起算，案件进入调查。"),
    DECLINE_TO_OPEN         ("不予立案",           DeclineToOpen.class,          "不予立案后，线索就此办结。"),
    RECORD_SCENE            ("制作现场笔录",       RecordScene.class,            null),
    RECORD_INTERVIEW        ("制作询问笔录",       RecordInterview.class,        null),
    RECORD_EVIDENCE         ("登记证据",           RecordEvidence.class,         null),
    EXCLUDE_EVIDENCE        ("排除证据",           ExcludeEvidence.class,        "排除的证据不再作为认定事实的根据。"),
    CHECK_EVIDENCE          ("审查证据",           CheckEvidence.class,          null),
    HAND_OVER_EVIDENCE      ("移交证据",           HandOverEvidence.class,       null),
    RECORD_FOOTAGE          ("登记音像记录",       RecordFootage.class,          null),
    EXPLAIN_FOOTAGE         ("说明音像缺失",       ExplainFootage.class,         "说明以后，缺少的全程音像记录不再妨碍结案。"),
    ORDER_CORRECTION        ("责令改正",           OrderCorrection.class,        null),
    STATE_NO_CORRECTION     ("说明无需责令改正",   StateNoCorrection.class,      null),
    APPLY_TO_PRESERVE       ("申请先行登记保存",   ApplyToPreserve.class,        null),
    APPROVE_PRESERVATION    ("审批先行登记保存",   ApprovePreservation.class,    null),
    PRESERVE_EVIDENCE       ("先行登记保存证据",   PreserveEvidence.class,       "登记保存的证据须在七个工作日内处理，逾期视为解除。"),
    DISPOSE_PRESERVED       ("处理登记保存的证据", DisposePreserved.class,       "解除先行登记保存证据通知书编号制作。"),
    TAKE_SAMPLES            ("抽样取证",           TakeSamples.class,            null),
    COMMISSION_APPRAISAL    ("委托检测鉴定",       CommissionAppraisal.class,    "期间告知书编号制作；送达当事人以后，规章准许的时间才不计入期限。"),
    TELL_OF_APPRAISAL       ("送达检测鉴定期间告知书", TellOfAppraisal.class,        null),
    RECORD_APPRAISAL        ("登记检测鉴定结果",   RecordAppraisal.class,        null),
    APPLY_FOR_MEASURE       ("申请查封扣押",       ApplyForMeasure.class,        null),
    APPROVE_MEASURE         ("审批查封扣押",       ApproveMeasure.class,         null),
    TAKE_MEASURE            ("实施查封扣押",       TakeMeasure.class,            "查封、扣押自当日起生效，期限三十日；决定书和清单须当场交付。"),
    CONFIRM_MEASURE         ("补办查封扣押批准",   ConfirmMeasure.class,         "不予批准的，查封、扣押须立即解除。"),
    EXTEND_MEASURE          ("延长查封扣押期限",   ExtendMeasure.class,          "期限延长三十日，只能延长一次；须及时书面告知当事人。"),
    LIFT_MEASURE            ("解除查封扣押",       LiftMeasure.class,            "解除后须立即退还财物。"),
    DISPOSE_GOODS           ("处理查封扣押的财物", DisposeGoods.class,           "财物按所选方式处理后不再退还。"),
    APPLY_TO_FREEZE         ("申请冻结存款",       ApplyToFreeze.class,          null),
    APPROVE_FREEZE          ("审批冻结存款",       ApproveFreeze.class,          null),
    FREEZE_DEPOSITS         ("实施冻结存款",       FreezeDeposits.class,         "冻结自当日起生效，期限三十日；冻结决定书须在三个工作日内交付当事人。"),
    EXTEND_FREEZE           ("延长冻结期限",       ExtendFreeze.class,           "期限延长三十日，只能延长一次；须及时书面告知当事人。"),
    LIFT_FREEZE             ("解除冻结存款",       LiftFreeze.class,             "解除后须及时通知金融机构和当事人。"),
    DELIVER_PAPERS          ("送达其他文书",       DeliverPapers.class,          null),
    MARK_SUSPECTED_CRIME    ("标记涉嫌犯罪",       MarkSuspectedCrime.class,     "标记后不得作出行政处罚决定，须依法移送。"),
    REPORT_REFERRAL         ("提出移送报告",       ReportReferral.class,         null),
    DECIDE_REFERRAL         ("决定是否移送",       DecideReferral.class,         "批准的，须在二十四小时内向公安机关移送。"),
    HAND_OVER_REFERRAL      ("移送公安机关",       HandOverReferral.class,       "移送书编号制作，案件及材料移送公安机关。"),
    RECORD_RECEIPT          ("登记公安机关回执",   RecordReceipt.class,          null),
    RECORD_POLICE_ANSWER    ("登记公安机关的决定", RecordPoliceAnswer.class,     null),
    OBJECT_TO_POLICE        ("对不予立案提出异议", ObjectToPolice.class,         null),
    RECORD_OBJECTION_ANSWER ("登记异议的结果",     RecordObjectionAnswer.class,  null),
    HAND_OVER_GOODS         ("移交涉案物品和材料", HandOverGoods.class,          "登记保存、查封、扣押的财物全部移交公安机关。"),
    CLOSE_AS_TRANSFERRED    ("移送结案",           CloseAsTransferred.class,     "结案后本案不再办理；司法机关移回的，另行登记线索。"),
    CLEAR_SUSPICION         ("撤销涉嫌犯罪标记",   ClearSuspicion.class,         "标记撤销后，本案按行政处罚继续办理。"),
    APPLY_FOR_RECUSAL       ("登记回避申请",       ApplyForRecusal.class,        null),
    DECIDE_RECUSAL          ("决定回避",           DecideRecusal.class,          "准许回避后，该执法人员退出本案，由接替的人员办理。"),
    CHANGE_OFFICERS         ("更换承办人员",       ChangeOfficers.class,         null),
    EXTEND_PERIOD           ("延长办案期限",       ExtendPeriod.class,           "办案期限按本领域的规章延长。"),
    CONCLUDE_INVESTIGATION  ("调查终结",           ConcludeInvestigation.class,  null),
    RETURN_TO_INVESTIGATION ("退回补充调查",       ReturnToInvestigation.class,  null),
    SEND_PENALTY_NOTICE     ("告知拟处罚内容",     SendPenaltyNotice.class,      "告知书编号制作，送达当事人后陈述申辩和听证的期限起算。"),
    DELIVER_NOTICE          ("送达告知书",         DeliverNotice.class,          null),
    RECORD_DEFENCE          ("记录陈述申辩",       RecordDefence.class,          null),
    REQUEST_HEARING         ("登记听证申请",       RequestHearing.class,         "登记后，举行听证或者当事人撤回申请之前不能作出决定。"),
    WITHDRAW_HEARING_REQUEST("撤回听证申请",       WithdrawHearingRequest.class, null),
    ARRANGE_HEARING         ("组织听证",           ArrangeHearing.class,         "听证通知书编号制作；须在举行听证的七个工作日前送达当事人。"),
    DELIVER_HEARING_NOTICE  ("送达听证通知书",     DeliverHearingNotice.class,   null),
    HOLD_HEARING            ("举行听证",           HoldHearing.class,            "听证笔录是作出决定的根据；无正当理由不出席或者中途退出的，听证终止。"),
    REPORT_HEARING          ("提出听证报告",       ReportHearing.class,          null),
    CHANGE_PROPOSAL         ("变更处罚建议",       ChangeProposal.class,         "变更后，已作出的法制审核和集体讨论不再有效；比告知的重的，须重新告知。"),
    EDUCATE                 ("批评教育",           Educate.class,                null),
    SUBMIT_FOR_REVIEW       ("提交法制审核",       SubmitForReview.class,        null),
    GIVE_REVIEW_OPINION     ("出具法制审核意见",   GiveReviewOpinion.class,      null),
    RETURN_REVIEW_MATERIAL  ("退回补正送审材料",   ReturnReviewMaterial.class,   "补正之前不计入审核期限。"),
    SUPPLY_REVIEW_MATERIAL  ("补正送审材料",       SupplyReviewMaterial.class,   null),
    EXTEND_REVIEW           ("延长审核期限",       ExtendReview.class,           "法制审核期限按本领域的规章延长，只能延长一次。"),
    RESPOND_TO_REVIEW       ("答复法制审核意见",   RespondToReview.class,        "不采纳的，由机关负责人决定；审核没有通过之前不能作出决定。"),
    SETTLE_REVIEW           ("决定法制审核的分歧", SettleReview.class,           "决定之后再次送审；审核没有通过之前不能作出决定。"),
    DISCUSS_COLLECTIVELY    ("集体讨论",           DiscussCollectively.class,    null),
    DECIDE_PENALTY          ("作出处罚决定",       DecidePenalty.class,          "决定书编号制作，处罚决定自送达当事人起对其生效，不能在本系统内更改。"),
    DECIDE_NO_PENALTY       ("决定不予处罚",       DecideNoPenalty.class,        "不予行政处罚决定书编号制作，本案不再处罚。"),
    DECIDE_NOT_ESTABLISHED  ("决定违法事实不成立", DecideNotEstablished.class,   "不予行政处罚决定书编号制作，本案不再处罚。"),
    WITHDRAW_CASE           ("撤销案件",           WithdrawCase.class,           "撤销后案件就此终结。"),
    DELIVER_DECISION        ("送达决定书",         DeliverDecision.class,        null),
    DECIDE_ON_THE_SPOT      ("当场处罚",           DecideOnTheSpot.class,        "当场处罚决定书编号制作，须当场交付当事人。"),
    HAND_OVER_DECISION      ("当场交付决定书",     HandOverDecision.class,       null),
    COLLECT_ON_THE_SPOT     ("当场收缴罚款",       CollectOnTheSpot.class,       "须出具财政部门统一制发的专用票据，并在二日内交至机关。"),
    HAND_IN_FINE            ("罚款交至机关",       HandInFine.class,             null),
    PAY_IN_FINE             ("罚款缴付银行",       PayInFine.class,              null),
    FILE_WITH_ORGAN         ("报机关备案",         FileWithOrgan.class,          null),
    RECORD_PAYMENT          ("登记缴款",           RecordPayment.class,          null),
    CARRY_OUT               ("登记执行",           CarryOut.class,               null),
    IMPOSE_ADDITIONAL_FINE  ("加处罚款",           ImposeAdditionalFine.class,   "加处罚款决定书编号制作：按逾期日数加处，不超过罚款本数；决定书须送达当事人。"),
    DEFER_PAYMENT           ("批准延期分期缴纳",   DeferPayment.class,           "批准的期限之内不加处罚款；申请法院强制执行的期限自期满起算。"),
    RECORD_REMEDY           ("登记复议诉讼",       RecordRemedy.class,           "复议、诉讼期间不停止执行，但不计加处罚款。"),
    END_REMEDY              ("登记复议诉讼结果",   EndRemedy.class,              null),
    DEMAND_PERFORMANCE      ("催告履行",           DemandPerformance.class,      "催告书编号制作；送达满十个工作日仍不履行的，可以申请强制执行。"),
    DELIVER_DEMAND          ("送达催告书",         DeliverDemand.class,          null),
    APPLY_TO_COURT          ("申请法院强制执行",   ApplyToCourt.class,           "申请书编号制作，送人民法院。"),
    RECORD_COURT_RULING     ("登记法院裁定",       RecordCourtRuling.class,      null),
    RECORD_DEMAND_REPLY     ("记录催告后的陈述申辩", RecordDemandReply.class,   null),
    DECIDE_EXECUTION        ("决定强制执行",       DecideExecution.class,        "强制执行决定书编号制作；送达当事人以后才能实施，由本机关自己强制执行。"),
    EXECUTE_BY_FORCE        ("实施强制执行",       ExecuteByForce.class,         "强制执行实施后不能撤回；决定变动或者执行错误的，须恢复、退还或者赔偿。"),
    AGREE_ON_EXECUTION      ("订立执行协议",       AgreeOnExecution.class,       "协议履行期间不实施强制执行；不履行的，恢复强制执行。"),
    END_AGREEMENT           ("登记执行协议的履行", EndAgreement.class,           null),
    SUSPEND_EXECUTION       ("中止执行",           SuspendExecution.class,       "中止期间不实施强制执行；满三年没有恢复的，可能不再执行。"),
    RESUME_EXECUTION        ("恢复执行",           ResumeExecution.class,        null),
    TERMINATE_EXECUTION     ("终结执行",           TerminateExecution.class,     "终结后不再执行，本案可以结案。"),
    RESTORE_EXECUTED        ("执行回转",           RestoreExecuted.class,        null),
    DECIDE_SUBSTITUTE       ("决定代履行",         DecideSubstitute.class,       "代履行决定书编号制作，写明费用预算和代履行人；费用由当事人承担。"),
    REMIND_OF_SUBSTITUTE    ("代履行前催告",       RemindOfSubstitute.class,     "代履行催告书编号制作；送达满三个工作日仍不履行的，可以代履行。"),
    PERFORM_SUBSTITUTE      ("实施代履行",         PerformSubstitute.class,      "代履行的费用由当事人承担。"),
    CLOSE_CASE              ("结案",               CloseCase.class,              "结案后本案不再办理。"),
    RECORD_UNDOING          ("登记决定变动",       RecordUndoing.class,          "决定被变更、撤销、确认违法或者无效的，已经公示的须在三日内撤回并说明理由。"),
    CORRECT_DOCUMENT        ("补正文书",           CorrectDocument.class,        null),
    MAKE_PAPER              ("制作其他文书",       MakePaper.class,              "文书编号制作，归入本卷；写给当事人的另行送达。"),
    ADD_NOTE                ("添加记事",           AddNote.class,                null),
    COMPLETE_ENTRY          ("补录完毕",           CompleteEntry.class,          "以后只能按程序办理，不能再补录以前的行为。"),
    LEND_FILE               ("借出案卷",           LendFile.class,               null),
    RETURN_FILE             ("归还案卷",           ReturnFile.class,             null);
    // @formatter:on

    private final String label;
    private final Class<? extends Form> form;
    private final @Nullable String effect;

    Act(String label, Class<? extends Form> form, @Nullable String effect) {
        this.label = label;
        this.form = form;
        this.effect = effect;
    }

    @Override
    public String label() {
        return label;
    }

    /** What it asks. */
    public Class<? extends Form> form() {
        return form;
    }

    /** What it does in law, where it cannot be undone; null otherwise. */
    public @Nullable String effect() {
        return effect;
    }

    /** Its name in addresses, such as {@code open-case}. */
    public String key() {
        return Keys.of(this);
    }

    public static Act of(String key) {
        return Keys.find(Act.class, key).orElseThrow(() -> Problem.notFound("法律行为（" + key + "）"));
    }
}
