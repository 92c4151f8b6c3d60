package org.zhiheng.cases.form;

/** The eight points of a legal review (国办发〔2018〕118号 第十三项). */
public enum ReviewAspect implements Choice {
    COMPETENCE("执法主体和执法人员是否合法"),
    PROCEDURE("执法程序是否合法"),
    FACTS("案件事实是否清楚、证据是否合法充分"),
    LAW("适用法律、法规、规章是否准确"),
    DISCRETION("裁量基准运用是否适当"),
    POWERS("执法是否超越法定权限"),
    PAPERS("行政执法文书是否完备、规范"),
    CRIME("违法行为是否涉嫌犯罪、需要移送");

    private final String label;

    ReviewAspect(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
