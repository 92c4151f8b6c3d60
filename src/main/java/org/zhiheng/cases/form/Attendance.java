package org.zhiheng.cases.form;

/** Whether the party came to the hearing (第六十四条第六项). */
public enum Attendance implements Choice {
    PRESENT("当事人（代理人）到场"),
    ABSENT("无正当理由拒不出席"),
    LEFT("未经许可中途退出");

    private final String label;

    Attendance(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
