package org.zhiheng.cases.form;

/** Why a decision needs legal review (《行政处罚法》第五十八条第一款). */
public enum ReviewGround implements Choice {
    PUBLIC_INTEREST("涉及重大公共利益"),
    HEARD("直接关系当事人或者第三人重大权益，经过听证程序"),
    COMPLEX("案件情况疑难复杂、涉及多个法律关系"),
    BY_RULE("法律、法规规定应当审核，或者列入本机关重大执法决定法制审核目录");

    private final String label;

    ReviewGround(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
