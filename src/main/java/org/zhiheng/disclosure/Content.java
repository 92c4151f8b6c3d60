package org.zhiheng.disclosure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/** What is kept of one act of disclosure. */
sealed interface Content {

    /**
     * 列入公示: the decision as the ledger names it.
     *
     * @param record the case
     */
    record Listed(
            RecordId record,
            Situation situation,
            @Nullable String number,
            String title,
            String party,
            String field,
            LocalDate decidedOn)
            implements Content {}

    /** 依规则不公示. */
    record Exempted(String because) implements Content {}

    /**
     * 公示 and 更正公示.
     *
     * @param harmless what looks like personal data and is none, as the publisher says
     * @param review what the review of secrets and privacy came to (保密审查意见)
     * @param situation as the publisher judged it
     * @param situationReason why it is graver than the table says; null where it is not
     * @param creditReason why it goes to the credit platform although that is not the rule; null where it does not
     */
    record Published(
            Shown shown,
            List<Finding> masked,
            List<String> harmless,
            String review,
            Situation situation,
            @Nullable String situationReason,
            @Nullable String creditReason)
            implements Content {}

    /** 不予公开（《政府信息公开条例》第十四条、第十五条）. */
    record KeptBack(KeepingGround ground, String reason) implements Content {}

    /** 报送其他平台. */
    record Reported(Place place, LocalDate on, String receipt) implements Content {}

    /** 决定变动, as the case tells it. */
    record Undone(String kind, String by, LocalDate on, String document) implements Content {}

    /** 撤回公示: the reason is public (第四十八条第二款). */
    record Withdrawn(String reason) implements Content {}

    /** 登记信用修复申请. */
    record RepairRequested(LocalDate on, String corrected, String commitment) implements Content {}

    /** 准予、不予信用修复. */
    record RepairDecided(String reason) implements Content {}

    /** 公示期满. */
    record TermOver(LocalDate until) implements Content {}
}
