package org.zhiheng.cases.form;

import java.time.LocalDate;
import org.zhiheng.platform.RecordId;

/** 登记回避申请（第四十三条）. */
public record ApplyForRecusal(
        @Ask(value = "被申请回避的执法人员", pick = Ask.Pick.CASE_OFFICER)
        RecordId officer,

        @Ask("申请人") RecusalBy by,
        @Ask("申请日期") LocalDate on,
        @Ask(value = "申请回避的理由", max = 1000) String grounds)
        implements Form {}
