package org.zhiheng.cases.form;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/** 实施查封扣押、制作现场笔录、交付决定书和清单（《行政强制法》第十八条、第十九条、第二十四条）. */
public record TakeMeasure(
        @Ask(value = "批准情况", group = "批准") MeasureManner manner,

        @Ask(value = "紧急的情形", max = 1000, hint = "须在二十四小时内向负责人报告并补办批准", when = "manner=AT_ONCE") @Nullable
        String urgency,

        @Ask(value = "措施", group = "措施") MeasureKind kind,
        @Ask(value = "法律、法规依据", max = 300) String basis,
        @Ask(value = "理由", max = 1000) String reason,
        @Ask(value = "实施时间", group = "现场") LocalDateTime at,
        @Ask(value = "地点", max = 300) String place,
        @Ask(value = "执法人员", pick = Ask.Pick.OFFICERS) List<RecordId> officers,
        @Ask("已出示执法证件") boolean identityShown,
        @Ask("已当场告知理由、依据和当事人的权利、救济途径") boolean told,

        @Ask(value = "到场的当事人", optional = true, max = 200) @Nullable
        String present,

        @Ask(value = "见证人", optional = true, max = 200, hint = "当事人不到场的，邀请见证人到场并签名") @Nullable
        String witness,

        @Ask(value = "当事人的陈述和申辩", max = 2000, hint = "没有的写“无”")
        String statement,

        @Ask(value = "现场情况", max = 4000) String findings,
        @Ask(value = "记录人", max = 100) String recorder,

        @Ask(value = "查封、扣押的财物", group = "清单", hint = "一物一行，当场清点，交当事人核对")
        List<Goods> goods,

        @Ask("只限涉案的场所、设施、财物，没有公民及其所扶养家属的生活必需品") boolean concernsTheCase,

        @Ask(value = "保管人和保管地点", max = 300, hint = "妥善保管，不得使用或者损毁；费用由机关承担")
        String keeping,

        @Ask(value = "决定书和清单的交付", group = "交付") Signing signing,

        @Ask(value = "全程音像记录、照片", optional = true, pick = Ask.Pick.FILES)
        List<RecordId> files)
        implements Form {}
