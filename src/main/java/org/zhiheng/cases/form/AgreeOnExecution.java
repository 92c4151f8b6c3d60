package org.zhiheng.cases.form;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/** 订立执行协议：分阶段履行；补救的，可以减免加处的罚款，不减罚款本数（《行政强制法》第四十二条）. */
public record AgreeOnExecution(
        @Ask("订立日期") LocalDate on,
        @Ask(value = "约定的内容", max = 4000, group = "约定") String terms,

        @Ask(value = "分期缴款", optional = true, hint = "有款项的逐期填写")
        List<Instalment> instalments,

        @Ask("当事人采取了补救措施") boolean remedied,

        @Ask(value = "减免的加处罚款", optional = true, hint = "只能减免加处的罚款，不能减免罚款本数") @Nullable
        Long remittedFen,

        @Ask("不损害公共利益和他人合法权益") boolean harmless,
        @Ask(value = "审批意见", max = 1000) String opinion,

        @Ask(value = "签字的协议", optional = true, pick = Ask.Pick.FILES)
        List<RecordId> files)
        implements Form {}
