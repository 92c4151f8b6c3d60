package org.zhiheng.cases.procedure;

import org.zhiheng.law.Step;
import org.zhiheng.platform.Keys;

/** Where a case stands (案件环节); what merely happened is an act on file, not a stage. */
public enum Stage implements Step {
    NEW("尚未登记"),
    CLUE("线索"),
    HOLDING("强制措施"),
    INVESTIGATION("调查"),
    CONCLUDED("调查终结"),
    NOTIFIED("已告知"),
    DECIDED("已决定"),
    DELIVERED("已送达"),
    CLOSED("已结案");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Its name in addresses and answers. */
    public String key() {
        return Keys.of(this);
    }
}
