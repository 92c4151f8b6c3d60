package org.zhiheng.cases.form;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/** 批评教育（第三十三条第三款）. */
public record Educate(
        @Ask("时间") LocalDateTime at,
        @Ask(value = "地点", max = 300) String place,
        @Ask(value = "教育的内容", max = 2000) String education,

        @Ask(value = "当事人的表示", optional = true, max = 1000) @Nullable
        String statement,

        @Ask(value = "执法人员", pick = Ask.Pick.OFFICERS) List<RecordId> officers)
        implements Form {}
