package org.zhiheng.training;

import java.math.BigDecimal;
import org.zhiheng.platform.RecordId;
import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/**
 * One person in one session (报名与到课).
 *
 * @param organ in which the person served when he was entered
 * @param hours that count; none unless he attended
 * @param person who acted last
 */
record Attendance(
        RecordId id,
        int version,
        RecordId organ,
        RecordId session,
        RecordId officer,
        String officerName,
        State state,
        BigDecimal hours,
        String person) {

    /** What became of it. Only what the organiser confirmed counts hours, never time before a screen. */
    @EnumNaming(KebabCaseStrategy.class)
    enum State {
        ENROLLED("已报名"),
        ATTENDED("到课"),
        ABSENT("缺课"),
        WITHDRAWN("退报");

        private final String label;

        State(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    boolean isListed() {
        return state != State.WITHDRAWN;
    }

    Attendance in(State next, BigDecimal counting, String by) {
        return new Attendance(id, version, organ, session, officer, officerName, next, counting, by);
    }
}
