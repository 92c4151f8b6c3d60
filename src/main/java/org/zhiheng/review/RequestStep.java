package org.zhiheng.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.Keys;
import org.zhiheng.platform.RecordId;

/**
 * What was done with a request (审核件的一步).
 *
 * @param account of the reviewer whom it concerns, and the officer: what tells who withdrew where there is no pool
 */
record RequestStep(
        int seq,
        Kind kind,
        @Nullable RecordId reviewer,
        @Nullable String reviewerName,
        @Nullable RecordId account,
        @Nullable RecordId officer,
        @Nullable String note,
        LocalDate on,
        String person,
        String role) {

    /** What can be done with one. */
    enum Kind {
        SUBMIT("送审"),
        ASSIGN("分派"),
        TAKE("领取"),
        RECUSE("审核人回避"),
        END_LOAN("借调结束，退回待分派"),
        RETURN("退回补正材料"),
        SUPPLEMENT("补正材料"),
        ANSWER("出具意见"),
        RESPOND("答复意见"),
        LAPSE("失效"),
        UNDO("决定变动");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        /** Its name in the log. */
        String key() {
            return Keys.of(this) + "-review-request";
        }
    }

    /** Whether this step says that somebody withdrew who is this reviewer, or this person. */
    boolean isRecusalOf(Assignee who) {
        return kind == Kind.RECUSE
                && (isSame(reviewer, who.reviewer())
                        || isSame(account, who.account())
                        || isSame(officer, who.officer()));
    }

    private static boolean isSame(@Nullable RecordId one, @Nullable RecordId other) {
        return one != null && one.equals(other);
    }
}
