package org.zhiheng.disclosure;

import java.util.List;
import java.util.regex.Pattern;

/** Places in a sentence where the name of a natural person stands, though the case does not know the person. */
record NamePattern(PersonalKind kind, Pattern pattern) {

    private static final String LINK = "(?:[：:“\"（(]|系|叫|为|是|名叫|姓名)?\\s*";
    private static final String MORE = "((?:" + PersonName.ANY + ")(?:[、和及与](?:" + PersonName.ANY + "))*)";

    static final List<NamePattern> ALL = List.of(
            new NamePattern(
                    PersonalKind.MINOR,
                    Pattern.compile("(?:未成年人|未成年|学生|儿童|男童|女童|男孩|女孩|少年|少女|幼儿|婴儿|孩子|其子|其女|儿子|女儿|之子|之女)" + LINK + MORE)),
            new NamePattern(
                    PersonalKind.MINOR,
                    Pattern.compile("(" + PersonName.ANY + ")(?=[（(，,]\\s*(?:男|女)?[，,]?\\s*(?:[0-9]|1[0-7])\\s*周?岁)")),
            new NamePattern(
                    PersonalKind.NAME,
                    Pattern.compile(
                            "(?:经营者|负责人|法定代表人|店主|老板|业主|员工|店员|职工|工人|雇员|证人|见证人|签收人|举报人|投诉人|报案人|顾客|消费者|受害人|被害人|死者|伤者|患者|司机|驾驶员|住户|居民|村民|被询问人|代理人|监护人|姓名|名叫|邻居)"
                                    + LINK + MORE)),
            new NamePattern(
                    PersonalKind.NAME,
                    Pattern.compile("(?:当事人)" + LINK + "((?:" + PersonName.AFTER_COMMON_WORD + "))")),
            new NamePattern(
                    PersonalKind.NAME,
                    Pattern.compile("(" + PersonName.ANY
                            + ")(?=先生|女士|小姐|师傅|[（(，,]\\s*(?:男|女)[，,）)]|[（(，,]\\s*[1-9][0-9]\\s*周?岁|[（(](?:居民)?身份证)")));
}
