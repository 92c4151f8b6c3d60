package org.zhiheng.cases.form;

/** How a party answered the notice. */
public enum DefenceManner implements Choice {
    ORAL("口头陈述申辩"),
    WRITTEN("书面陈述申辩"),
    WAIVED("明确表示放弃陈述申辩"),
    WAIVED_ALL("明确表示放弃陈述申辩和听证");

    private final String label;

    DefenceManner(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
