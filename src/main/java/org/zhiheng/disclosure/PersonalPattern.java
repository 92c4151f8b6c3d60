package org.zhiheng.disclosure;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Personal data that can be told by its form, full-width digits and digits with spaces between included.
 *
 * @param group what of the match is hidden
 * @param certain whether the form alone proves it, so that nobody may call it harmless
 */
record PersonalPattern(PersonalKind kind, Pattern pattern, int group, boolean certain) {

    private static final String DIGIT = "[0-9０-９]";
    private static final String GAP = "[ \\u3000·.\\-－—]?";
    private static final String ALONE = "(?<![0-9０-９A-Za-z])";
    private static final String ENDED = "(?![0-9０-９A-Za-z])";
    private static final String HAN = "\\u4e00-\\u9fa5";

    /** In this order: longer numbers before shorter ones. */
    static final List<PersonalPattern> ALL = List.of(
            certain(PersonalKind.CONTACT, "[\\w.+-]{2,}@[\\w-]+(?:\\.[\\w-]+)+"),
            certain(
                    PersonalKind.ID_NUMBER,
                    ALONE + "[1-8１-８](?:" + GAP + DIGIT + "){16}" + GAP + "[0-9０-９XxＸｘ]" + ENDED),
            certain(PersonalKind.ACCOUNT, ALONE + "[3-6](?:[ \\-]?[0-9]){15,18}" + ENDED),
            certain(
                    PersonalKind.ID_NUMBER,
                    ALONE + "[1-8][0-9]{7}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}" + ENDED),
            certain(PersonalKind.PHONE, ALONE + "(?:\\+?86)?[1１][3-9３-９](?:" + GAP + DIGIT + "){9}" + ENDED),
            certain(PersonalKind.PHONE, ALONE + "[(（]?0[0-9]{2,3}[)）]?[ \\-－—]?[0-9]{7,8}" + ENDED),
            labelled(PersonalKind.PHONE, "(?:电话|手机|座机|联系方式)(?:号码?)?[：:为是]?\\s*([0-9０-９][0-9０-９ \\-－—]{5,15}[0-9０-９])"),
            labelled(PersonalKind.CONTACT, "(?:微信|QQ|qq)号?[：:为是]?\\s*([A-Za-z0-9][\\w-]{4,19})"),
            labelled(
                    PersonalKind.ID_NUMBER,
                    "(?:护照|通行证|居留证|身份证)(?:号码?)?[：:为是]?\\s*([A-Za-z]{0,2}[0-9]{6,10}[A-Za-z0-9]{0,2})" + ENDED),
            certain(PersonalKind.PLATE, "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z]·?[A-HJ-NP-Z0-9]{5,6}" + ENDED),
            address("(?:家住|现住址?|居住[在于]|住在|家庭住址|住址|户籍(?:所在)?地址?|租住[在于]?)[：:为是]?\\s*((?!（)[^，。；！？（）、\\n,;]{2,60})", 1),
            address("[" + HAN + "A-Za-z0-9]{0,20}[0-9]{1,4}(?:号楼|栋|幢)(?:[0-9一二三四五六]{1,2}单元)?[0-9]{1,5}(?:室|户|号)", 0),
            address("[" + HAN + "]{0,12}[0-9]{1,2}单元[0-9]{2,5}(?:室|户|号)?", 0),
            address(
                    "[" + HAN + "]{2,10}(?:村|小区|花园|家园|公寓|苑|胡同)[" + HAN + "0-9]{0,6}?[0-9]{1,4}(?:组|号)(?:[0-9]{1,4}号)?",
                    0));

    private static PersonalPattern certain(PersonalKind kind, String expression) {
        return new PersonalPattern(kind, Pattern.compile(expression), 0, true);
    }

    private static PersonalPattern labelled(PersonalKind kind, String expression) {
        return new PersonalPattern(kind, Pattern.compile(expression), 1, true);
    }

    /** A place of business looks the same: whoever publishes may say that it is none of a person. */
    private static PersonalPattern address(String expression, int group) {
        return new PersonalPattern(PersonalKind.ADDRESS, Pattern.compile(expression), group, false);
    }
}
