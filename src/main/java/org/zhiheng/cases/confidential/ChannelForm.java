package org.zhiheng.cases.confidential;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/** What a step of the confidential channel keeps; {@link DutyClueStore} encrypts it whole, with the case and the outcome. */
sealed interface ChannelForm {

    /**
     * 登记线索.
     *
     * @param penaltyCase the case in which it was found; null where it was found otherwise
     * @param suspect the public official (公职人员)
     * @param aboutHead whether it concerns the head of the organ, who then neither sees nor approves it
     */
    record Found(
            @Nullable RecordId penaltyCase,
            @Nullable String suspect,
            @Nullable String post,
            @Nullable String facts,
            @Nullable String evidence,
            boolean aboutHead)
            implements ChannelForm {}

    /**
     * 审批移送.
     *
     * @param granted null where it was not said, which is not taken for a refusal
     */
    record Decided(@Nullable Boolean granted, @Nullable String opinion) implements ChannelForm {}

    /**
     * 移送监察机关.
     *
     * @param receipt the number of the receipt, or who signed for it
     */
    record Sent(
            @Nullable LocalDate on,
            @Nullable String receiver,
            @Nullable String receipt) implements ChannelForm {}

    /** 登记监察机关的答复. */
    record Answered(@Nullable LocalDate on, @Nullable String answer) implements ChannelForm {}
}
