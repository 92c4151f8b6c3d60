package org.zhiheng.officers;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhiheng.law.RegionCode;
import org.zhiheng.platform.RecordId;
import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/**
 * A certificate of enforcement (执法证件).
 *
 * @param number an opaque text, one among those of its issuer
 * @param region the region in which it is valid, with all that lies within
 * @param until the last day, included
 * @param photo the photograph on it (证件照); null where there is none
 * @param state as of the last change
 * @param changes what became of it, the oldest first
 */
public record Certificate(
        RecordId id,
        RecordId officer,
        Issuer issuer,
        String number,
        Set<String> fields,
        int region,
        LocalDate from,
        LocalDate until,
        @Nullable RecordId photo,
        State state,
        List<StateChange> changes) {

    /** The field of those who enforce in a township, whatever matters it was handed (综合执法). */
    public static final String ALL_FIELDS = "综合执法";

    /** Who gave it out; numbers are unique for each (制发层级). */
    @EnumNaming(KebabCaseStrategy.class)
    public enum Issuer {
        PROVINCE("省制行政执法证"),
        MINISTRY("国务院部门制发的执法证"),
        POLICE("人民警察证"),
        SUPERVISION("行政执法监督证");

        private final String label;

        Issuer(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** A certificate of supervision gives no power to enforce. */
        boolean isForEnforcement() {
            return this != SUPERVISION;
        }
    }

    /** What was done to it; that it has expired follows from its last day. */
    @EnumNaming(KebabCaseStrategy.class)
    public enum State {
        VALID("有效"),
        SUSPENDED("暂扣"),
        LOST("遗失"),
        WITHDRAWN("收回"),
        CANCELLED("注销");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** From {@code on} it was in a state, for a reason. */
    public record StateChange(State state, LocalDate on, String reason, String person) {}

    public Certificate {
        fields = Set.copyOf(fields);
        changes = List.copyOf(changes);
    }

    public boolean isValidOn(LocalDate day) {
        return issuer.isForEnforcement() && holdsOn(day);
    }

    /** Whether it holds on a day, be it one of supervision. */
    public boolean holdsOn(LocalDate day) {
        return isWithinTerm(day) && stateOn(day) == State.VALID;
    }

    public boolean isWithinTerm(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    public State stateOn(LocalDate day) {
        return changes.stream()
                .filter(change -> !change.on().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(StateChange::state)
                .orElse(State.VALID);
    }

    public boolean coversField(String field) {
        return fields.contains(field) || fields.contains(ALL_FIELDS);
    }

    public boolean coversRegion(int place) {
        return region <= place && place <= RegionCode.lastWithin(region);
    }

    /** 有效, 暂扣, 收回, 注销, 未生效 or 已过期 on a day. */
    public String stateLabelOn(LocalDate day) {
        var kept = stateOn(day);
        if (kept != State.VALID) {
            return kept.label();
        }
        return day.isBefore(from) ? "未生效" : day.isAfter(until) ? "已过期" : kept.label();
    }
}
