package org.zhiheng.cases.form;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.zhiheng.platform.RecordId;

/**
 * 接续案外强制措施：written by the act that passes it on, never filled in by anybody.
 *
 * @param source the measure outside a case that it continues
 * @param deposits what is frozen still
 * @param unrecorded whether the recording of the whole of it is still lacking there; the case goes on owing it
 */
public record TakeOverMeasure(
        @Ask(value = "案外强制措施", pick = Ask.Pick.CASE) RecordId source,
        @Ask("当事人") Party party,

        @Ask(value = "事项", pick = Ask.Pick.MATTER) RecordId matter,

        @Ask(value = "承办人员", pick = Ask.Pick.OFFICERS) List<RecordId> officers,
        @Ask(value = "接续的财物", optional = true) List<TakenOver> goods,
        @Ask(value = "接续冻结的存款", optional = true) List<TakenDeposit> deposits,
        @Ask("还缺全程音像记录") boolean unrecorded)
        implements Form {

    /** The day of the earliest measure that is taken over. */
    public LocalDate since() {
        return Stream.concat(
                        goods.stream().map(TakenOver::since), deposits.stream().map(TakenDeposit::since))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
