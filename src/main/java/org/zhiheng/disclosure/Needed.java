package org.zhiheng.disclosure;

import org.zhiheng.law.Citation;
import org.zhiheng.law.Guard;

/** What must be on file before an act of disclosure (须已具备), with the provision that asks for it. */
enum Needed implements Guard {
    // @formatter:off
    //                     rule      what                                             statute                              article
    MAY_BE_SHOWN         ("SX-03",  "决策表写明公示的情形",                          "penalty-law",                       "48.1"),
    SECRETS_REVIEWED     ("CF-29",  "国家秘密、商业秘密和个人隐私的审查意见",        "information-disclosure-regulation", "17"),
    NOTHING_PERSONAL     ("CF-29",  "公示内容里没有个人信息",                        "penalty-law",                       "50"),
    DECISION_STANDS      ("CF-27",  "决定没有被变更、撤销或者确认违法、无效",        "penalty-law",                       "48.2"),
    SHORTEST_PERIOD_OVER ("XY-04",  "已过最短公示期",                                "shanxi-credit-regulation",          "43"),
    OBLIGATIONS_DONE     ("XY-04",  "处罚决定已经履行，案件已经结案",                "shanxi-credit-regulation",          "43"),
    NO_REPAIR_PENDING    ("XY-04",  "没有等待决定的修复申请",                        "shanxi-credit-regulation",          "43"),
    REPAIR_PENDING       ("XY-04",  "等待决定的修复申请",                            "shanxi-credit-regulation",          "43"),
    PERIOD_OVER          ("XY-03",  "最长公示期已经届满",                            "shanxi-credit-regulation",          "18");
    // @formatter:on

    private final String rule;
    private final String label;
    private final Citation citation;

    Needed(String rule, String label, String statute, String article) {
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

    Citation citation() {
        return citation;
    }
}
