package org.zhiheng.cases.form;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/** 登记音像记录：a recording and the acts of the case that it shows (第四十七条，全过程记录). */
public record RecordFootage(
        @Ask(value = "记录的行为", pick = Ask.Pick.ACTS, group = "记录了什么")
        Set<Integer> acts,

        @Ask(value = "能看到的内容", optional = true, hint = "查封扣押、强制执行、代履行须全程音像的，逐项选明")
        Set<FootageContent> seen,

        @Ask("全程不间断") boolean whole,

        @Ask(value = "中断的时段", when = "whole=false", hint = "另一段音像拍到中断时段的，登记那一段就补上了")
        List<Gap> breaks,

        @Ask(value = "中断的原因", max = 500, when = "whole=false") @Nullable
        String gaps,

        @Ask(value = "开始时间", group = "拍摄") LocalDateTime from,
        @Ask("结束时间") LocalDateTime until,
        @Ask(value = "地点", max = 300) String place,
        @Ask(value = "设备", max = 100, hint = "型号和编号") String device,
        @Ask(value = "拍摄人", max = 100) String recorder,

        @Ask(value = "音像文件", pick = Ask.Pick.FILES, group = "保管")
        List<RecordId> files,

        @Ask(value = "保管人", max = 100) String keeper,
        @Ask(value = "原始载体存放处", max = 200) String storedAt)
        implements Form {}
