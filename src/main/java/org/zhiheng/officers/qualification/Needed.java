package org.zhiheng.officers.qualification;

import org.zhiheng.law.Citation;
import org.zhiheng.law.Guard;

/** What must be on file before an act on an application (须已具备); none may be missing (RY-01). */
enum Needed implements Guard {
    // @formatter:off
    //                  what                                    statute                          article
    ONE_PERSON_ONCE    ("没有以同一公民身份号码在别处登记",   "supervision-regulation",        "17"),
    AS_REGISTERED      ("姓名、人员性质与在册登记一致",         "supervision-regulation",        "17"),
    ESTABLISHED        ("编制证明",                             "supervision-regulation",        "17"),
    PHOTOGRAPHED       ("证件照",                               "supervision-regulation",        "17"),
    LAW_QUALIFIED      ("国家统一法律职业资格证书",             "supervision-regulation",        "17"),
    RENAMED            ("同一人在册登记已经更名",               "supervision-regulation",        "17"),
    EXAMINED_OR_EXEMPT ("资格考试合格，或者准予免试",           "shanxi-enforcement-regulation", "9");
    // @formatter:on

    private final String label;
    private final Citation citation;

    Needed(String label, String statute, String article) {
        this.label = label;
        this.citation = Citation.of(statute, article);
    }

    @Override
    public String label() {
        return label;
    }

    Citation citation() {
        return citation;
    }
}
