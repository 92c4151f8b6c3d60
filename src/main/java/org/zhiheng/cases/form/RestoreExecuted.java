package org.zhiheng.cases.form;

import java.time.LocalDate;
import java.util.List;
import org.zhiheng.platform.RecordId;

/** 执行回转（《行政强制法》第四十一条）. */
public record RestoreExecuted(
        @Ask("日期") LocalDate on,
        @Ask("方式") RestoringWay way,
        @Ask(value = "执行错误", hint = "决定没有变动，但执行本身有错误的勾选") boolean wronglyExecuted,
        @Ask(value = "恢复、退还或者赔偿的情况", max = 2000) String what,

        @Ask(value = "凭证", optional = true, pick = Ask.Pick.FILES)
        List<RecordId> files)
        implements Form {}
