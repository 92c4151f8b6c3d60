package org.zhiheng.cases.confidential;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.PersonalText;
import org.zhiheng.platform.RecordId;

/** What a step of the confidential channel keeps; every word of it is encrypted where it is stored. */
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
            @Nullable PersonalText suspect,
            @Nullable PersonalText post,
            @Nullable PersonalText facts,
            @Nullable PersonalText evidence,
            boolean aboutHead)
            implements ChannelForm {}

    /** 审批移送. */
    record Decided(boolean granted, @Nullable PersonalText opinion) implements ChannelForm {}

    /**
     * 移送监察机关.
     *
     * @param receipt the number of the receipt, or who signed for it
     */
    record Sent(
            @Nullable LocalDate on,
            @Nullable PersonalText receiver,
            @Nullable PersonalText receipt) implements ChannelForm {}

    /** 登记监察机关的答复. */
    record Answered(@Nullable LocalDate on, @Nullable PersonalText answer) implements ChannelForm {}
}
