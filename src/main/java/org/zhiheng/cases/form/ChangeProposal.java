package org.zhiheng.cases.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 变更处罚建议. */
public record ChangeProposal(
        @Ask(value = "适用的法律", optional = true, hint = "违法行为之后规定有变动：原则上适用行为时的，现在的较轻或者不再处罚的适用现在的") @Nullable
        LawVersion law,

        @Ask(value = "适用的理由", optional = true, max = 1000) @Nullable
        String lawReason,

        @Ask("处罚") List<Penalty> penalties,

        @Ask(value = "违法所得", optional = true, hint = "实施违法行为所取得的款项") @Nullable
        Long gainsFen,

        @Ask(value = "其中已退赔", optional = true) @Nullable Long refundedFen,

        @Ask(value = "裁量理由", max = 2000, hint = "适用的裁量基准、阶次和情节")
        String discretion,

        @Ask(value = "变更的理由", max = 2000) String reason)
        implements Form {}
