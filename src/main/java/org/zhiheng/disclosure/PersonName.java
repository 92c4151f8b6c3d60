package org.zhiheng.disclosure;

import java.util.Set;
import java.util.regex.Pattern;

/** Names of natural persons (自然人姓名): how they look, and how the public reads them. */
final class PersonName {

    private static final Set<String> DOUBLE = Set.of(
            "欧阳", "上官", "司马", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "长孙", "宇文", "司徒", "夏侯", "轩辕", "端木", "南宫", "独孤",
            "呼延", "申屠");
    private static final String SINGLE =
            "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫阎段雷侯"
                    + "龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔汤牛樊葛邢安齐庞殷鲁翟温柴詹焦柳耿申蒲霍靳冀郗郜卫栗车裴解牟尚阮祁纪舒柯梅盛房阳米党景苗赖岳冉游关应鲍左聂章原晋路连于";
    /** Surnames that are common words after the word party. */
    private static final String WORDS = "关应路连于任方原解尚高白万安金房";

    private static final String NO_GIVEN_NAME = "在出购于的到来将把被对向为是有和与及或因以并未不已经处从当时等均都也还又再其该此本人者应须能可共曾正就度";
    private static final String GIVEN = "[\\u4e00-\\u9fa5&&[^" + NO_GIVEN_NAME + "某]]";

    static final String ANY = "(?:" + String.join("|", DOUBLE) + "|[" + SINGLE + "])" + GIVEN + "{1,2}";
    /** Where any word may follow, such as 当事人. */
    static final String AFTER_COMMON_WORD =
            "(?:" + String.join("|", DOUBLE) + "|[" + SINGLE + "&&[^" + WORDS + "]])" + GIVEN + "{1,2}";

    private static final Pattern WHOLE =
            Pattern.compile("[\\u4e00-\\u9fa5]{2,4}|[\\u4e00-\\u9fa5]{1,10}·[\\u4e00-\\u9fa5·]{1,15}");
    private static final Pattern ORGANISATION =
            Pattern.compile(".*(?:公司|企业|厂|店|铺|部|馆|社|行|坊|场|站|院|校|园|中心|超市|餐厅|局|所|队|会|摊)");
    private static final Pattern LOOKS_LIKE_ONE = Pattern.compile(ANY);

    private PersonName() {}

    /** Whether a bare text, such as the name of a witness, is a person's name. */
    static boolean isOne(String text) {
        return WHOLE.matcher(text).matches() && !ORGANISATION.matcher(text).matches() && !isMasked(text);
    }

    /** Whether the name of a shop is nothing but that of its owner. */
    static boolean looksLikeOne(String text) {
        return LOOKS_LIKE_ONE.matcher(text).matches()
                && !ORGANISATION.matcher(text).matches();
    }

    static boolean isMasked(String name) {
        return name.contains("某") || name.contains("×") || name.contains("*");
    }

    /** 张三 becomes 张某, 张三丰 and 欧阳修 keep their surnames: 张某某, 欧阳某. */
    static String masked(String name) {
        if (isMasked(name)) {
            return name;
        }
        var dot = name.indexOf('·');
        if (dot > 0) {
            return name.charAt(0) + "某某";
        }
        var surname = name.length() > 2 && DOUBLE.contains(name.substring(0, 2)) ? 2 : 1;
        return name.substring(0, surname) + "某".repeat(Math.clamp(name.length() - (long) surname, 1, 2));
    }
}
