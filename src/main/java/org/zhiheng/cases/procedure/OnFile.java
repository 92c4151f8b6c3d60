package org.zhiheng.cases.procedure;

import org.zhiheng.cases.check.Requirements;
import org.zhiheng.law.Citation;
import org.zhiheng.law.Guard;

/** What must be on file before an act (须已具备), with the provision that asks for it; {@link Requirements} checks it. */
public enum OnFile implements Guard {
    // @formatter:off
    //                        rule         what                                             statute                          article
    QUALIFIED_ORGAN         ("ST-01",      "本机关的执法主体资格已确认并公告",              "shanxi-enforcement-regulation", "8"),
    MATTER_OF_THE_ORGAN     ("CF-02/05",   "事项有效、已公布、属本机关",                    "penalty-law",                   "38.1"),
    TWO_OFFICERS            ("CF-22",      "两名以上证件有效的执法人员",                    "penalty-law",                   "42.1"),
    CLUE_VERIFIED           ("CF-50",      "线索已核查，当事人和事项已查明",                "penalty-law",                   "54.1"),
    NOT_OPENED_ELSEWHERE    ("CF-04",      "其他机关没有就同一行为立案",                    "penalty-law",                   "25.1"),
    IDENTITY_SHOWN          ("CF-30",      "已向当事人出示执法证件",                        "penalty-law",                   "55.1"),
    EVIDENCE_RECORDED       ("CF-25",      "认定事实的证据",                                "penalty-law",                   "46.2"),
    EVIDENCE_TAKEN          ("CF-26",      "登记在卷的证据",                                "penalty-law",                   "47"),
    EVIDENCE_SOUND          ("CF-25",      "没有审查未通过而未排除的证据",                  "penalty-law",                   "46.2"),
    SOMETHING_TO_SHOW       ("SX-07",      "音像可以记录的行为",                            "penalty-law",                   "47"),
    PENALTY_PROPOSED        ("CF-51",      "调查终结报告建议给予处罚",                      "penalty-law",                   "57.1"),
    NO_PENALTY_PROPOSED     ("CF-51",      "调查终结报告建议不予处罚",                      "penalty-law",                   "57.1"),
    FIT_TO_BE_PUNISHED      ("CF-12",      "当事人已满十四周岁",                            "penalty-law",                   "30"),
    WITHIN_LIMITATION       ("CF-17",      "违法行为未超过追责时效",                        "penalty-law",                   "36.1"),
    BEING_ENTERED           ("CF-26",      "正在补录的案件",                                "penalty-law",                   "47"),
    CASE_ENDED              ("CF-26",      "已经办结的案件",                                "penalty-law",                   "47"),
    FILE_IN_PLACE           ("CF-26",      "在库的案卷",                                    "penalty-law",                   "47"),
    FILE_LENT               ("CF-26",      "借出的案卷",                                    "penalty-law",                   "47"),
    LIGHTER_LAW_APPLIED     ("CF-18",      "规定变动的，适用哪一版及理由",                  "penalty-law",                   "37"),
    BASIS_IN_FORCE          ("CF-02",      "违法行为终了之日有效的处罚依据",                "penalty-law",                   "38.1"),
    NO_BASIS_LEFT           ("CF-18",      "以没有依据不予处罚的，依据确已不存在",            "penalty-law",                   "37"),
    WITHIN_THE_RANGE        ("CF-02",      "处罚的种类和数额在法定范围之内",                "penalty-law",                   "16"),
    HEARING_RIGHT_JUDGED    ("CF-60",      "是否告知听证权利的判断",                        "penalty-law",                   "63.1"),
    CORRECTION_SEEN_TO      ("CF-10",      "责令改正，或者无需责令改正的理由",              "penalty-law",                   "28.1"),
    NOTICE_DELIVERED        ("CF-24",      "告知书已送达当事人",                            "penalty-law",                   "62"),
    NOTIFIED_OF_THIS        ("CF-24",      "已就现在的处罚建议告知当事人",                  "penalty-law",                   "44"),
    DEFENCE_HEARD           ("CF-24",      "陈述申辩已听取、已放弃或者期限届满",            "penalty-law",                   "62"),
    DEFENCE_ANSWERED        ("CF-24",      "对陈述申辩的复核意见",                          "penalty-law",                   "45.1"),
    NOT_HEAVIER_FOR_DEFENCE ("CF-24",      "加重处罚有告知之后取得的证据",                  "penalty-law",                   "45.2"),
    HEARING_PERIOD_OVER     ("CF-61",      "要求听证的期限届满或者已放弃听证",              "penalty-law",                   "64(1)"),
    HEARING_IN_TIME         ("CF-61",      "听证申请在期限之内提出",                        "penalty-law",                   "64(1)"),
    HEARING_OFFERED         ("CF-60",      "告知书载明听证权利",                            "penalty-law",                   "63.1"),
    NO_HEARING_PENDING      ("CF-60",      "听证已经举行或者申请已经撤回",                  "penalty-law",                   "65"),
    HEARING_PENDING         ("CF-61",      "听证申请",                                      "penalty-law",                   "64(1)"),
    HOST_NOT_INVESTIGATOR   ("CF-63",      "主持人和听证员不是本案调查人员",                "penalty-law",                   "64(4)"),
    TIME_TO_TELL_OF_HEARING ("CF-62",      "举行听证的日期留足七个工作日的通知时间",        "penalty-law",                   "64(2)"),
    HEARING_ARRANGED        ("CF-62",      "已定听证的时间、地点和主持人",                  "penalty-law",                   "64(2)"),
    TOLD_OF_HEARING_IN_TIME ("CF-62",      "听证通知书已在举行的七个工作日前送达",          "penalty-law",                   "64(2)"),
    HEARING_HELD            ("CF-65",      "已举行听证、当事人到场的笔录",                  "penalty-law",                   "65"),
    REVIEW_PASSED           ("CF-52",      "法制审核通过",                                  "penalty-law",                   "58.1"),
    REVIEW_SUBMITTED        ("CF-52",      "提交法制审核",                                  "penalty-law",                   "58.1"),
    MATERIAL_COMPLETE       ("SX-11",      "送审材料齐全，退回的已经补正",                  "penalty-law",                   "58.1"),
    MATERIAL_RETURNED       ("SX-11",      "退回补正、还没有补正的送审材料",                "penalty-law",                   "58.1"),
    REVIEW_EXTENDABLE       ("CF-53",      "本领域的规章准许延长审核期限，没有延长过",        "penalty-law",                   "58.1"),
    REVIEW_UNANSWERED       ("SX-12",      "提出问题、等待答复的审核意见",                  "penalty-law",                   "58.1"),
    REVIEW_DISPUTED         ("SX-12",      "承办机构不采纳、等待决定的审核意见",            "penalty-law",                   "58.1"),
    REVIEW_ANSWERED         ("SX-12",      "审核提出的问题已经答复，分歧已经决定",          "penalty-law",                   "58.1"),
    REVIEWER_QUALIFIED      ("CF-53",      "审核人不是办案人员，初次审核的有法律职业资格",  "penalty-law",                   "58.2"),
    DISCUSSED_COLLECTIVELY  ("CF-51",      "机关负责人集体讨论的记录",                      "penalty-law",                   "57.2"),
    NO_SUSPECTED_CRIME      ("CF-07",      "没有涉嫌犯罪的标记",                            "penalty-law",                   "27.1"),
    SUSPECTED_CRIME         ("CF-07",      "涉嫌犯罪的标记",                                "penalty-law",                   "27.1"),
    NO_RECUSAL_PENDING      ("CF-23",      "回避申请已有决定",                              "penalty-law",                   "43.3"),
    RECUSAL_PENDING         ("CF-23",      "等待决定的回避申请",                            "penalty-law",                   "43.3"),
    DECIDER_NOT_ON_CASE     ("CF-51",      "决定的人不是本案承办人员",                      "penalty-law",                   "57.1"),
    NOT_FINED_BEFORE        ("CF-11",      "同一违法行为没有被罚过款",                      "penalty-law",                   "29"),
    EDUCATED                ("CF-14",      "批评教育的记录",                                "penalty-law",                   "33.3"),
    FIRST_OFFENCE           ("CF-14",      "本县没有处罚过当事人",                          "penalty-law",                   "33.1"),
    EXTENSION_GRANTED       ("CF-55",      "本领域的规章准许延长办案期限",                  "penalty-law",                   "60"),
    PRESERVATION_APPLIED    ("CF-31",      "等待审批的先行登记保存申请",                     "penalty-law",                   "56"),
    PRESERVATION_APPROVED   ("CF-31",      "机关负责人批准先行登记保存",                     "penalty-law",                   "56"),
    PRESERVED               ("CF-31",      "先行登记保存、尚未处理的证据",                   "penalty-law",                   "56"),
    PRESERVATION_IN_TIME    ("CF-31",      "先行登记保存没有超过七个工作日",                 "penalty-law",                   "56"),
    APPRAISAL_UNDER_WAY     ("T-09",       "正在进行的检测鉴定",                             "coercion-law",                  "25.3"),
    OWN_POWER_TO_COERCE     ("QZ-01",      "本机关自己的强制措施权",                         "coercion-law",                  "17.1"),
    MEASURE_APPLIED         ("QZ-02",      "等待审批的查封扣押申请",                         "coercion-law",                  "18(1)"),
    MEASURE_APPROVED        ("QZ-02",      "机关负责人事前批准，或者紧急的情形",             "coercion-law",                  "18(1)"),
    MEASURE_STEPS           ("QZ-02",      "当场告知，当事人或者见证人到场",                 "coercion-law",                  "18(5)"),
    MEASURE_UNCONFIRMED     ("QZ-03",      "当场实施、等待补办批准的查封扣押",               "coercion-law",                  "19"),
    ONLY_WHAT_CONCERNS      ("QZ-04",      "只限涉案财物，没有生活必需品",                   "coercion-law",                  "23.1"),
    NOT_HELD_ALREADY        ("QZ-04",      "没有被查封扣押过",                               "coercion-law",                  "23.2"),
    MEASURE_EXTENDABLE      ("QZ-05",      "在期限之内，没有延长过",                         "coercion-law",                  "25.1"),
    GOODS_HELD              ("QZ-06",      "查封扣押、尚未处理的财物",                       "coercion-law",                  "27"),
    CONFISCATION_DECIDED    ("QZ-06",      "没收的处罚决定",                                 "coercion-law",                  "27"),
    NOTHING_HELD            ("QZ-06",      "没有尚未处理的在扣财物",                         "coercion-law",                  "28.1"),
    READY_TO_PASS           ("QZ-06",      "没有待补办批准、必须解除的措施",                 "coercion-law",                  "27"),
    PASSED_ON               ("QZ-06",      "由案外强制措施转来",                             "coercion-law",                  "27"),
    SOMETHING_HELD          ("QZ-06",      "查封、扣押、冻结，尚未处理的财物",               "coercion-law",                  "27"),
    POWER_TO_FREEZE         ("QZ-07",      "法律规定本机关冻结存款、汇款的权力",             "coercion-law",                  "29.1"),
    FREEZE_APPLIED          ("QZ-07",      "等待审批的冻结申请",                             "coercion-law",                  "18(1)"),
    FREEZE_APPROVED         ("QZ-07",      "机关负责人事前批准冻结",                         "coercion-law",                  "30.1"),
    FREEZE_IN_PROPORTION    ("QZ-07",      "冻结的数额与涉案金额相当",                       "coercion-law",                  "29.2"),
    NOT_FROZEN_ALREADY      ("QZ-07",      "没有被冻结过",                                   "coercion-law",                  "29.2"),
    DEPOSITS_FROZEN         ("QZ-07",      "冻结、尚未解除的存款、汇款",                     "coercion-law",                  "32.1"),
    FREEZE_EXTENDABLE       ("QZ-07",      "在冻结期限之内，没有延长过",                     "coercion-law",                  "32.1"),
    FREEZE_TOLD             ("QZ-07",      "冻结决定书已交付当事人",                         "coercion-law",                  "31"),
    RECORDED_WHOLE          ("SX-07",      "查封扣押、强制执行的全程音像记录",               "penalty-law",                   "47"),
    FOOTAGE_LACKING         ("SX-07",      "缺少全程音像记录的行为",                         "penalty-law",                   "47"),
    PAPERS_MADE             ("CF-56",      "已经制作的文书",                                 "penalty-law",                   "61.1"),
    NO_REFERRAL_UNDER_WAY   ("XX-02",      "没有正在进行的移送",                             "transfer-regulation",           "5.1"),
    TASK_FORCE              ("XX-02",      "两名以上执法人员的专案组",                       "transfer-regulation",           "5.1"),
    REFERRAL_REPORTED       ("XX-02",      "等待决定的移送报告",                             "transfer-regulation",           "5.1"),
    PRINCIPAL_HEAD          ("XX-02",      "正职负责人或者主持工作的负责人审批",             "transfer-regulation",           "5.1"),
    REFERRAL_APPROVED       ("XX-03",      "批准移送",                                       "transfer-regulation",           "5.2"),
    FIVE_MATERIALS          ("XX-04",      "五类移送材料",                                   "transfer-regulation",           "6"),
    REFERRAL_HANDED_OVER    ("XX-05",      "已经移送公安机关",                               "transfer-regulation",           "7"),
    POLICE_RECEIVED         ("XX-06",      "公安机关的回执",                                 "transfer-regulation",           "8"),
    POLICE_REFUSED          ("XX-07",      "公安机关不予立案的决定",                         "transfer-regulation",           "9"),
    OBJECTION_IN_TIME       ("XX-07",      "异议在三日之内",                                 "transfer-regulation",           "9"),
    OBJECTION_PENDING       ("XX-07",      "等待结果的异议",                                 "transfer-regulation",           "9"),
    POLICE_FILED            ("XX-10",      "公安机关立案的决定",                             "transfer-regulation",           "12"),
    MATERIALS_HANDED_OVER   ("XX-10",      "涉案物品和材料已经移交",                         "transfer-regulation",           "12"),
    SUSPICION_ANSWERED      ("XX-08",      "不批准移送、不予立案或者移回的记录",             "transfer-regulation",           "10"),
    SUMMARY_POSSIBLE        ("CF-40",      "事项可以当场处罚，种类和数额在限额之内",        "penalty-law",                   "51"),
    HEARD_ON_THE_SPOT       ("CF-24",      "当场告知并听取陈述申辩",                        "penalty-law",                   "44"),
    COLLECTION_ALLOWED      ("CF-43",      "可以当场收缴的情形",                            "penalty-law",                   "68"),
    COLLECTED               ("CF-43",      "当场收缴的罚款",                                "penalty-law",                   "71"),
    HANDED_IN               ("CF-43",      "当场收缴的罚款已交至机关",                      "penalty-law",                   "71"),
    FILED                   ("CF-41",      "当场处罚决定已报机关备案",                      "penalty-law",                   "52.3"),
    CONSENT_TO_ELECTRONIC   ("CF-56",      "当事人同意电子送达的确认书",                    "penalty-law",                   "61.2"),
    OTHER_WAYS_TRIED        ("CF-57",      "其他方式无法送达的原因和经过",                  "civil-procedure-law",           "95"),
    WITNESS_OF_LEAVING      ("CF-57",      "留置送达的见证人，或者照片、录像",              "civil-procedure-law",           "89"),
    DECISION_MADE           ("CF-27",      "已经作出的决定",                                "penalty-law",                   "48.2"),
    FINE_OVERDUE            ("CF-72",      "罚款逾期未缴",                                  "penalty-law",                   "72.1(1)"),
    FINE_UNPAID             ("CF-70",      "尚有未缴的罚款",                                "penalty-law",                   "66.2"),
    DECISION_DELIVERED      ("JJ-11",      "决定书已送达当事人",                            "penalty-law",                   "61.1"),
    REMEDY_PENDING          ("CF-73",      "正在进行的复议或者诉讼",                        "penalty-law",                   "73.1"),
    NO_REMEDY_PENDING       ("CF-73",      "没有正在进行的复议或者诉讼",                    "penalty-law",                   "73.1"),
    UNDOING_RECORDED        ("CF-27",      "被改变的决定已经登记变动",                      "penalty-law",                   "48.2"),
    UNPERFORMED             ("QZ-08",      "逾期没有履行的义务",                            "coercion-law",                  "35"),
    DEMANDED                ("QZ-08",      "催告书",                                        "coercion-law",                  "35"),
    DEMAND_PERIOD_OVER      ("QZ-15",      "催告书送达满十个工作日仍未履行",                "coercion-law",                  "54"),
    REMEDY_PERIOD_OVER      ("QZ-15",      "当事人在法定期限内没有申请复议、提起诉讼",      "coercion-law",                  "53"),
    APPLIED_TO_COURT        ("QZ-16",      "强制执行申请",                                  "coercion-law",                  "55"),
    POWER_TO_EXECUTE        ("QZ-08",      "法律规定本机关自行强制执行的权力",              "coercion-law",                  "13"),
    DEMAND_UNHEEDED         ("QZ-08",      "经催告，期满无正当理由仍不履行",                "coercion-law",                  "37.1"),
    MONEY_LONG_OVERDUE      ("QZ-13",      "划拨、拍卖的，加处罚款已超过三十日",            "coercion-law",                  "46.1"),
    BUILDING_MAY_FALL       ("QZ-12",      "强制拆除的，已公告限期自拆，救济期限届满",      "coercion-law",                  "44"),
    EXECUTION_DECIDED       ("QZ-08",      "强制执行决定书已送达",                          "coercion-law",                  "38"),
    EXECUTION_UNDER_WAY     ("QZ-09",      "正在进行的强制执行",                            "coercion-law",                  "39.1"),
    NOT_SUSPENDED           ("QZ-09",      "执行没有中止",                                  "coercion-law",                  "39.1"),
    EXECUTION_SUSPENDED     ("QZ-09",      "中止的执行",                                    "coercion-law",                  "39.2"),
    TERMINATION_GROUNDED    ("QZ-09",      "终结执行的情形",                                "coercion-law",                  "40"),
    EXECUTED_WRONGLY        ("QZ-09",      "决定变动，或者执行错误",                        "coercion-law",                  "41"),
    NO_AGREEMENT            ("QZ-10",      "没有正在履行的执行协议",                        "coercion-law",                  "42.2"),
    AGREEMENT_RUNNING       ("QZ-10",      "正在履行的执行协议",                            "coercion-law",                  "42.2"),
    AGREEMENT_HARMLESS      ("QZ-10",      "协议不损害公共利益和他人合法权益",              "coercion-law",                  "42.1"),
    NOT_AT_NIGHT            ("QZ-11",      "不在夜间和法定节假日，或者情况紧急",            "coercion-law",                  "43.1"),
    SUPPLIES_KEPT           ("QZ-11",      "没有停止供应居民生活的水、电、热、燃气",        "coercion-law",                  "43.2"),
    PARTY_OR_WITNESS        ("QZ-08",      "当事人或者见证人到场",                          "coercion-law",                  "18(8)"),
    REMISSION_BOUND         ("QZ-10",      "减免不超过加处的罚款",                          "coercion-law",                  "42.1"),
    CLEARING_AT_ONCE        ("QZ-14",      "立即代履行：须立即清除，不在场的事后通知",      "coercion-law",                  "52"),
    SUBSTITUTE_POSSIBLE     ("QZ-14",      "可以代履行的义务和后果",                        "coercion-law",                  "50"),
    SUBSTITUTE_DECIDED      ("QZ-14",      "代履行决定书已送达",                            "coercion-law",                  "51.1(1)"),
    SUBSTITUTE_REMINDED     ("QZ-14",      "代履行三个工作日前的催告",                      "coercion-law",                  "51.1(2)"),
    SUBSTITUTE_PEACEFUL     ("QZ-14",      "没有采用暴力、胁迫以及其他非法方式",            "coercion-law",                  "51.3"),
    AUCTION_POSSIBLE        ("QZ-13",      "拍卖抵缴的，救济期限届满、经催告仍不履行",      "coercion-law",                  "46.3"),
    CARRIED_OUT             ("CF-58",      "处罚决定已经履行",                              "penalty-law",                   "66.1");
    // @formatter:on

    private final String rule;
    private final String label;
    private final Citation citation;

    OnFile(String rule, String label, String statute, String article) {
        this.rule = rule;
        this.label = label;
        this.citation = Citation.of(statute, article);
    }

    @Override
    public String label() {
        return label;
    }

    /** The id of the rule that it carries out. */
    String rule() {
        return rule;
    }

    public Citation citation() {
        return citation;
    }
}
