package org.zhiheng.cases.form;

/** Which office whoever decides on a referral holds (《行政执法机关移送涉嫌犯罪案件的规定》第五条). */
public enum PrincipalOffice implements Choice {
    PRINCIPAL("本机关正职负责人"),
    ACTING("主持工作的负责人"),
    DEPUTY("其他负责人");

    private final String label;

    PrincipalOffice(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
