package org.zhiheng.cases.form;

/** Where a clue came from (线索来源). */
public enum ClueSource implements Choice {
    INSPECTION("监督检查"),
    COMPLAINT("投诉"),
    REPORT("举报"),
    ASSIGNED("上级交办"),
    TRANSFERRED("其他机关移送"),
    MONITORING("监测发现"),
    MEDIA("媒体披露"),
    OTHER("其他");

    private final String label;

    ClueSource(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
