package org.zhiheng.cases.form;

/** Why execution is suspended (《行政强制法》第三十九条第一款). */
public enum SuspensionGround implements Choice {
    UNABLE("当事人履行确有困难或者暂无履行能力"),
    CLAIM_OF_OTHERS("第三人对执行标的主张权利，确有理由"),
    IRREPARABLE("执行可能造成难以弥补的损失，且中止不损害公共利益"),
    OTHER("行政机关认为需要中止的其他情形");

    private final String label;

    SuspensionGround(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
