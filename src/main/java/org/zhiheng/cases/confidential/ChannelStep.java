package org.zhiheng.cases.confidential;

import java.time.Instant;
import java.time.LocalDate;
import org.zhiheng.platform.RecordId;

/**
 * One step of the confidential channel, as it was taken: it never changes.
 *
 * @param seq from 1 for its clue
 * @param on the day in law
 */
record ChannelStep(int seq, Kind kind, ChannelForm form, LocalDate on, Instant at, RecordId account, String person) {

    /** The steps in their order. */
    enum Kind {
        FOUND("登记线索", ChannelForm.Found.class),
        DECIDED("审批移送", ChannelForm.Decided.class),
        SENT("移送监察机关", ChannelForm.Sent.class),
        ANSWERED("登记监察机关的答复", ChannelForm.Answered.class);

        private final String label;
        private final Class<? extends ChannelForm> form;

        Kind(String label, Class<? extends ChannelForm> form) {
            this.label = label;
            this.form = form;
        }

        String label() {
            return label;
        }

        Class<? extends ChannelForm> form() {
            return form;
        }
    }
}
