package org.zhiheng.appraisal;

import org.zhiheng.access.Role;
import org.zhiheng.law.Actor;

/** Who has a part in an appraisal. */
enum FormRole implements Actor {
    PERSONNEL("机关人事人员"),
    PERSON("被考核人本人"),
    SUPERIOR("主管领导"),
    ORGAN_HEAD("机关负责人");

    private final String label;

    FormRole(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Who that is, where the name does not tell. */
    String who() {
        return this == SUPERIOR ? "主管领导是承办机构负责人；对机构负责人、法制审核和综合岗位的人员，以及没有机构负责人的机关，是机关负责人。" : "";
    }

    /** Whether somebody has this part in the appraisal of a person; nobody decides on himself. */
    boolean is(org.zhiheng.access.Actor by, Form form, Superiors superiors) {
        var himself = form.officer().equals(by.officer());
        return switch (this) {
            case PERSON -> himself;
            case PERSONNEL -> by.is(Role.PERSONNEL) && by.organ().equals(form.organ()) && !himself;
            case SUPERIOR -> superiors.isSuperior(by, form);
            case ORGAN_HEAD -> by.is(Role.ORGAN_HEAD) && by.organ().equals(form.organ()) && !himself;
        };
    }
}
