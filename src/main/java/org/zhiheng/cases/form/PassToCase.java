package org.zhiheng.cases.form;

import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/**
 * 转为行政处罚案件：what is held, and its period, go along to a new case.
 *
 * @param penaltyCase the case that came of it; set when the act is taken, never asked
 */
public record PassToCase(
        @Ask(value = "案由", max = 100, hint = "如：涉嫌使用未经检验的压力容器")
        String title,

        @Ask(value = "线索内容", max = 5000) String facts,

        @Ask(value = "案件", pick = Ask.Pick.CASE, optional = true) @Nullable
        RecordId penaltyCase)
        implements Form {

    public PassToCase to(RecordId opened) {
        return new PassToCase(title, facts, opened);
    }
}
