package org.zhiheng.cases.form;

import java.time.LocalDateTime;
import java.util.List;
import org.zhiheng.platform.RecordId;

/** 抽样取证（第五十六条）. */
public record TakeSamples(
        @Ask(value = "抽样时间", group = "时间和地点") LocalDateTime at,
        @Ask(value = "抽样地点", max = 300) String place,
        @Ask(value = "执法人员", pick = Ask.Pick.OFFICERS) List<RecordId> officers,
        @Ask("已主动出示执法证件并告知权利义务") boolean identityShown,
        @Ask(value = "样品", group = "样品") List<Goods> samples,

        @Ask(value = "抽样方法", max = 500, hint = "批次、基数、随机的方法，备份样品的封存")
        String method,

        @Ask(value = "到场的当事人或者见证人", max = 200) String present,

        @Ask(value = "照片、音像记录", optional = true, pick = Ask.Pick.FILES)
        List<RecordId> files)
        implements Form {}
