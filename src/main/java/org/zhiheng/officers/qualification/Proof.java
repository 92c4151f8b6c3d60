package org.zhiheng.officers.qualification;

import org.zhiheng.platform.RecordId;
import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/** A file that proves what is applied for (证明材料), by the name it had when it was handed in. */
record Proof(Kind kind, RecordId file, String name) {

    /** What it proves. */
    @EnumNaming(KebabCaseStrategy.class)
    enum Kind {
        PHOTO("证件照"),
        ESTABLISHMENT("编制证明"),
        LAW("国家统一法律职业资格证书"),
        IDENTITY("身份证明"),
        RESULT("考试成绩证明"),
        OTHER("其他材料");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }
}
