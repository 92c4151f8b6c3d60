package org.zhiheng.cases.form;

/** Why a violation is not punished (《行政处罚法》第三十条、第三十一条、第三十三条、第三十六条、第三十七条). */
public enum NoPenaltyGround implements Choice {
    MINOR("违法行为轻微并及时改正，没有造成危害后果", "33.1"),
    FIRST_OFFENCE("初次违法且危害后果轻微并及时改正", "33.1"),
    NO_FAULT("有证据足以证明没有主观过错", "33.2"),
    UNDER_AGE("不满十四周岁", "30"),
    INCAPABLE("不能辨认或者不能控制自己行为", "31"),
    TIME_BARRED("违法行为超过追责时效", "36.1"),
    NO_BASIS("违法行为发生时没有规定处罚，或者现在的规定不再处罚", "37");

    private final String label;
    private final String article;

    NoPenaltyGround(String label, String article) {
        this.label = label;
        this.article = article;
    }

    /** The provision of the penalty law under which nothing is imposed. */
    public String article() {
        return article;
    }

    @Override
    public String label() {
        return label;
    }
}
