package org.zhiheng.documents.content;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.PersonalText;

/**
 * Register of where a case came from (案件来源登记表).
 *
 * @param source such as 监督检查、投诉举报、上级交办、其他机关移送
 * @param informant who told of it; null when nobody did or the person wants to stay unnamed
 */
public record ClueRegister(
        OrganBlock organ,
        CaseLine matter,
        String source,
        LocalDate registeredOn,
        @Nullable String informant,
        @Nullable PersonalText informantPhone,
        @Nullable PartyBlock party,
        String facts,
        List<OfficerLine> officers,
        List<ApprovalLine> approvals)
        implements DocumentContent {}
