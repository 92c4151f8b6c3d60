package org.zhiheng.disclosure;

import org.zhiheng.law.Step;
import org.zhiheng.platform.Keys;

/** Where a publication stands (公示环节). */
enum Standing implements Step {
    NEW("尚未列入"),
    DUE("待公示"),
    PUBLISHED("已公示"),
    TO_WITHDRAW("待撤回"),
    ENDED("已结束");

    private final String label;

    Standing(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    String key() {
        return Keys.of(this);
    }
}
