package org.zhiheng.cases.form;

import java.util.Set;

/** 说明音像缺失：why an act that must be recorded whole was not, and what proves it instead (第四十七条，全过程记录). */
public record ExplainFootage(
        @Ask(value = "缺少全程音像记录的行为", pick = Ask.Pick.ACTS) Set<Integer> acts,

        @Ask(value = "缺失、中断的原因", max = 1000, hint = "设备故障、现场不能拍摄等；中断的，写明起止时间")
        String reason,

        @Ask(value = "其他的记录", max = 1000, hint = "现场笔录、照片、见证人等怎样记录了这一段经过")
        String otherwise,

        @Ask(value = "负责人意见", max = 1000) String opinion)
        implements Form {}
