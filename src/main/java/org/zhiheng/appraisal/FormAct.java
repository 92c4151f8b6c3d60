package org.zhiheng.appraisal;

import org.zhiheng.law.Step;
import org.zhiheng.platform.Keys;
import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/** What is done with a form (考核表的步骤). */
@EnumNaming(KebabCaseStrategy.class)
public enum FormAct implements Step {
    DRAW("制作考核表"),
    COLLECT_AGAIN("重新汇集事实"),
    SHOW("交本人核对"),
    OBJECT("提出异议"),
    ANSWER("答复异议"),
    SUMMARISE("核对并总结"),
    NOTE_NO_SUMMARY("记明本人没有总结"),
    PROPOSE("提出等次建议"),
    SEND_BACK("退回重提"),
    APPROVE("审定等次"),
    NOTIFY("书面通知本人"),
    RECORD_USE("记录结果运用"),
    /** Only on records of before there was a summary; in no line of the table. */
    ACKNOWLEDGE("核对无异议");

    private final String label;

    FormAct(String label) {
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
