package org.zhiheng.cases.form;

import java.util.List;
import org.zhiheng.platform.RecordId;

/** 提出移送涉嫌犯罪案件的书面报告（第五条第一款）. */
public record ReportReferral(
        @Ask(value = "专案组", pick = Ask.Pick.OFFICERS, hint = "立即指定的两名以上执法人员，专门负责")
        List<RecordId> taskForce,

        @Ask(value = "核实的情况", max = 5000) String facts,

        @Ask(value = "移送的理由和依据", max = 2000, hint = "涉嫌的罪名、数额或者情节、追诉标准")
        String grounds)
        implements Form {}
