package org.zhiheng.cases.form;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.zhiheng.platform.RecordId;

/**
 * 接续案外强制措施：written by the act that passes it on, never filled in by anybody.
 *
 * @param source the measure outside a case that it continues
 * @param extended whether the period was extended there already
 * @param unrecorded whether the recording of the whole of it is still lacking there; the case goes on owing it
 */
public record TakeOverMeasure(
        @Ask(value = "案外强制措施", pick = Ask.Pick.CASE) RecordId source,
        @Ask("当事人") Party party,

        @Ask(value = "事项", pick = Ask.Pick.MATTER) RecordId matter,

        @Ask(value = "承办人员", pick = Ask.Pick.OFFICERS) List<RecordId> officers,
        @Ask("接续的财物") List<TakenOver> goods,
        @Ask("期限已经延长") boolean extended,
        @Ask("还缺全程音像记录") boolean unrecorded)
        implements Form {

    /** The day of the earliest measure that is taken over. */
    public LocalDate since() {
        return goods.stream()
                .map(TakenOver::since)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
