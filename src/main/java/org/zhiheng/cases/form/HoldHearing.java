package org.zhiheng.cases.form;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/** 举行听证、制作听证笔录（第六十四条第四项至第八项）. */
public record HoldHearing(
        @Ask(value = "开始时间", group = "时间和出席") LocalDateTime from,
        @Ask("结束时间") LocalDateTime until,
        @Ask("当事人出席情况") Attendance attendance,

        @Ask(value = "到场的当事人、代理人", max = 300, hint = "可以亲自参加，也可以委托一至二人代理", when = "attendance=PRESENT|LEFT") @Nullable
        String partySide,

        @Ask(value = "调查人员提出的事实、证据和建议", max = 8000, group = "听证的内容", when = "attendance=PRESENT|LEFT") @Nullable
        String investigators,

        @Ask(value = "当事人的申辩和质证", max = 8000, when = "attendance=PRESENT|LEFT") @Nullable
        String party,

        @Ask(value = "最后陈述", max = 4000, when = "attendance=PRESENT") @Nullable
        String lastWords,

        @Ask(value = "笔录核对和签名的情况", max = 1000, hint = "核对无误后签字或者盖章；拒绝的，由主持人注明", group = "笔录")
        String signed,

        @Ask(value = "音像记录、签名扫描件", optional = true, pick = Ask.Pick.FILES)
        List<RecordId> files)
        implements Form {}
