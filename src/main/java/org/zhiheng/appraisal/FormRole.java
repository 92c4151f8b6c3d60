package org.zhiheng.appraisal;

import org.zhiheng.access.Role;
import org.zhiheng.law.Actor;

/** Who has a part in an appraisal. */
enum FormRole implements Actor {
    PERSONNEL("机关人事人员"),
    PERSON("被考核人本人"),
    ORGAN_HEAD("机关负责人");

    private final String label;

    FormRole(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether somebody has this part in the appraisal of a person; nobody decides on himself. */
    boolean is(org.zhiheng.access.Actor by, Form form) {
        var himself = form.officer().equals(by.officer());
        return switch (this) {
            case PERSON -> himself;
            case PERSONNEL -> by.is(Role.PERSONNEL) && by.organ().equals(form.organ()) && !himself;
            case ORGAN_HEAD -> by.is(Role.ORGAN_HEAD) && by.organ().equals(form.organ()) && !himself;
        };
    }
}
