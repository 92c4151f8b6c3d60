package org.zhiheng.disclosure;

import java.util.Arrays;
import java.util.List;
import org.zhiheng.platform.sheet.SheetColumn;

/** The fields of double publicity for penalties (双公示·行政处罚), with their codes, lengths and units. */
enum ExportField {
    // @formatter:off
    //                code           name                              most   always
    PARTY            ("CF_XDR_MC",   "行政相对人名称",                  200,  true),
    PARTY_CATEGORY   ("CF_XDR_LB",   "行政相对人类别",                   16,  true),
    CREDIT_CODE      ("CF_XDR_SHXYM","统一社会信用代码",                 18,  false),
    REGISTRATION     ("CF_XDR_GSZC", "工商注册号",                       50,  false),
    ORGANISATION     ("CF_XDR_ZZJG", "组织机构代码",                     32,  false),
    TAX              ("CF_XDR_SWDJ", "税务登记号",                       32,  false),
    INSTITUTION      ("CF_XDR_SYDW", "事业单位证书号",                  120,  false),
    SOCIAL           ("CF_XDR_SHZZ", "社会组织登记证号",                 64,  false),
    REPRESENTATIVE   ("CF_FRDB",     "法定代表人",                       50,  false),
    REPRESENTATIVE_ID_KIND("CF_FR_ZJLX","法定代表人证件类型",            64,  false),
    REPRESENTATIVE_ID("CF_FR_ZJHM",  "法定代表人证件号码",               32,  false),
    ID_KIND          ("CF_XDR_ZJLX", "自然人证件类型",                   64,  false),
    ID_NUMBER        ("CF_XDR_ZJHM", "自然人证件号码",                   64,  false),
    NUMBER           ("CF_WSH",      "行政处罚决定书文号",              128,  true),
    VIOLATION        ("CF_WFXW",     "违法行为类型",                   2000,  true),
    FACTS            ("CF_SY",       "违法事实",                       5000,  true),
    BASES            ("CF_YJ",       "处罚依据",                       2000,  true),
    KINDS            ("CF_CFLB",     "处罚类别",                        200,  true),
    CONTENT          ("CF_NR",       "处罚内容",                       4000,  true),
    FINE             ("CF_NR_FK",    "罚款金额（万元）",                 25,  false),
    CONFISCATED      ("CF_NR_WFFF",  "没收违法所得、没收非法财物的金额（万元）", 25, false),
    LICENCE          ("CF_NR_ZKDX",  "暂扣或者吊销证照名称及编号",      200,  false),
    DECIDED_ON       ("CF_JDRQ",     "处罚决定日期",                     10,  true),
    VALID_UNTIL      ("CF_YXQ",      "处罚有效期",                       10,  true),
    SHOWN_UNTIL      ("CF_GSJZQ",    "公示截止期",                       10,  true),
    ORGAN            ("CF_CFJG",     "处罚机关",                        200,  true),
    ORGAN_CODE       ("CF_CFJGDM",   "处罚机关统一社会信用代码",         18,  true),
    SOURCE           ("CF_SJLY",     "数据来源单位",                    200,  true),
    SOURCE_CODE      ("CF_SJLYDM",   "数据来源单位统一社会信用代码",     18,  true),
    REMARK           ("BZ",          "备注",                           1000,  false);
    // @formatter:on

    private final String code;
    private final String label;
    private final int most;
    private final boolean always;

    ExportField(String code, String label, int most, boolean always) {
        this.code = code;
        this.label = label;
        this.most = most;
        this.always = always;
    }

    String code() {
        return code;
    }

    String label() {
        return label;
    }

    /** Longest text, in characters. */
    int most() {
        return most;
    }

    /** Whether no row may be without it. */
    boolean always() {
        return always;
    }

    static List<SheetColumn> columns() {
        return Arrays.stream(values())
                .map(field -> new SheetColumn(field.code, field.label + "，最多 " + field.most + " 个字", field.always))
                .toList();
    }
}
