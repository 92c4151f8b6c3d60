package org.zhiheng.cases.form;

/** Which of the executions that may run beside each other (《行政强制法》第三十七条、第五十条). */
public enum ExecutionKind implements Choice {
    BY_FORCE("强制执行"),
    SUBSTITUTE("代履行");

    private final String label;

    ExecutionKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
