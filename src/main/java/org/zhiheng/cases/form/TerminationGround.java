package org.zhiheng.cases.form;

/** Why execution ends for good (《行政强制法》第三十九条第二款、第四十条). */
public enum TerminationGround implements Choice {
    NO_ESTATE("公民死亡，无遗产可供执行，又无义务承受人"),
    NO_ASSETS("法人或者其他组织终止，无财产可供执行，又无义务承受人"),
    OBJECT_GONE("执行标的灭失"),
    DECISION_REVOKED("据以执行的行政决定被撤销"),
    THREE_YEARS("没有明显社会危害，当事人确无能力履行，中止满三年未恢复"),
    OTHER("行政机关认为需要终结的其他情形");

    private final String label;

    TerminationGround(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether there is nobody left from whom anything could be had: whatever is owed is given up. */
    public boolean isOfTheParty() {
        return this == NO_ESTATE || this == NO_ASSETS;
    }
}
