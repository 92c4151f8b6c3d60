package org.zhiheng.disclosure;

import org.zhiheng.law.Step;
import org.zhiheng.platform.Keys;

/** The legal acts of disclosure (公示的行为), each with what is kept of it. */
enum Doing implements Step {
    // @formatter:off
    LIST_FOR_DISCLOSURE    ("列入公示",       Content.Listed.class),
    EXEMPT_FROM_DISCLOSURE ("依规则不公示",   Content.Exempted.class),
    PUBLISH                ("公示",           Content.Published.class),
    CORRECT_PUBLICATION    ("更正公示",       Content.Published.class),
    KEEP_BACK              ("不予公开",       Content.KeptBack.class),
    REPORT_TO_PLATFORM     ("报送其他平台",   Content.Reported.class),
    NOTE_UNDOING           ("决定变动",       Content.Undone.class),
    WITHDRAW_PUBLICATION   ("撤回公示",       Content.Withdrawn.class),
    REQUEST_REPAIR         ("登记信用修复申请", Content.RepairRequested.class),
    GRANT_REPAIR           ("准予信用修复",   Content.RepairDecided.class),
    REFUSE_REPAIR          ("不予信用修复",   Content.RepairDecided.class),
    END_TERM               ("公示期满",       Content.TermOver.class);
    // @formatter:on

    private final String label;
    private final Class<? extends Content> content;

    Doing(String label, Class<? extends Content> content) {
        this.label = label;
        this.content = content;
    }

    @Override
    public String label() {
        return label;
    }

    Class<? extends Content> content() {
        return content;
    }

    /** Its name in addresses and in the log. */
    String key() {
        return Keys.of(this);
    }
}
