package org.zhiheng.cases.form;

import java.util.List;
import org.zhiheng.platform.RecordId;

/** 更换承办人员. */
public record ChangeOfficers(
        @Ask(value = "承办人员", pick = Ask.Pick.OFFICERS) List<RecordId> officers,
        @Ask(value = "更换的原因", max = 500) String reason)
        implements Form {}
