package org.zhiheng.disclosure;

/** A kind of personal data, and what the public reads in its place. */
enum PersonalKind {
    ID_NUMBER("公民身份号码", "（身份号码略）"),
    PHONE("电话号码", "（电话略）"),
    ADDRESS("个人住址", "（住址略）"),
    ACCOUNT("银行账号", "（账号略）"),
    CONTACT("电子邮箱或者社交账号", "（联系方式略）"),
    PLATE("车辆号牌", "（号牌略）"),
    NAME("自然人姓名", "某某"),
    MINOR("未成年人姓名", "某某"),
    OTHER("公示人另行隐去", "（略）");

    private final String label;
    private final String instead;

    PersonalKind(String label, String instead) {
        this.label = label;
        this.instead = instead;
    }

    String label() {
        return label;
    }

    String instead() {
        return instead;
    }
}
