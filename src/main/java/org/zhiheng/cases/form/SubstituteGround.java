package org.zhiheng.cases.form;

/** When an organ may have the duty done by others (《行政强制法》第五十条、第五十二条). */
public enum SubstituteGround implements Choice {
    TRAFFIC("已经或者将危害交通安全"),
    POLLUTION("已经或者将造成环境污染"),
    RESOURCES("已经或者将破坏自然资源"),
    OBSTRUCTION("道路、河道、航道或者公共场所的遗洒物、障碍物、污染物须立即清除");

    private final String label;

    SubstituteGround(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
