package org.zhiheng.organs;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/**
 * A power that only a statute gives to an organ (《行政强制法》第十三条、第二十九条): on record with its provision, and of no
 * use until the justice bureau has checked it.
 *
 * @param field the field of enforcement in which it has the power; null for all of its fields
 * @param basis the provision, such as 《中华人民共和国公路法》第八十一条
 * @param until the last day, included; null while it holds
 * @param checkedOn when the justice bureau found it right; null while it did not
 */
public record CoercivePower(
        Kind kind,
        @Nullable String field,
        String basis,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate checkedOn) {

    /** What the statute lets the organ do. */
    @EnumNaming(KebabCaseStrategy.class)
    public enum Kind {
        EXECUTE("自行强制执行"),
        FREEZE("冻结存款、汇款");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    boolean holds(Kind wanted, @Nullable String inField, LocalDate day) {
        return kind == wanted
                && (field == null || field.equals(inField))
                && !day.isBefore(from)
                && (until == null || !day.isAfter(until))
                && checkedOn != null
                && !checkedOn.isAfter(day);
    }
}
