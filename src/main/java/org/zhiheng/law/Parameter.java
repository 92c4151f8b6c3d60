package org.zhiheng.law;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One number of the law with its values over time.
 *
 * @param rule id of the rule it carries out, such as CF-55
 * @param citation the provision that asks for it
 */
public record Parameter(String key, String name, String rule, Citation citation, Unit unit, List<Value> values) {

    /** In what a parameter is stated. */
    public enum Unit {
        HOUR("小时"),
        WORKING_DAY("工作日"),
        DAY("日"),
        MONTH("个月"),
        YEAR("年"),
        FEN("分"),
        PERCENT("%"),
        COUNT("个"),
        /** The rule holds in the field: there is no number in it. */
        HOLDS("（适用）");

        private final String label;

        Unit(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        static Unit of(String key) {
            return Arrays.stream(values())
                    .filter(unit -> unit.name()
                            .toLowerCase(Locale.ROOT)
                            .replace('_', '-')
                            .equals(key))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("不认识的单位 " + key));
        }
    }

    /**
     * What holds from a day on.
     *
     * @param to the last day; null while it holds
     * @param region, field, party narrow it down; null means all
     * @param source where the value comes from, in words
     * @param verified whether somebody read it in the text of the provision
     */
    public record Value(
            LocalDate from,
            @Nullable LocalDate to,
            long value,
            @Nullable Integer region,
            @Nullable String field,
            @Nullable String party,
            String source,
            boolean verified) {

        private boolean fits(Parameters.Context context) {
            return !context.on().isBefore(from)
                    && (to == null || !context.on().isAfter(to))
                    && (region == null || region.equals(context.region()))
                    && (field == null || field.equals(context.field()))
                    && (party == null || party.equals(context.party()));
        }

        private int specialty() {
            return (region == null ? 0 : 1) + (field == null ? 0 : 2) + (party == null ? 0 : 4);
        }

        private boolean overlaps(Value other) {
            return Objects.equals(region, other.region)
                    && Objects.equals(field, other.field)
                    && Objects.equals(party, other.party)
                    && (to == null || !to.isBefore(other.from))
                    && (other.to == null || !other.to.isBefore(from));
        }
    }

    public Parameter {
        values = List.copyOf(values);
    }

    Optional<Value> valueIn(Parameters.Context context) {
        return values.stream().filter(value -> value.fits(context)).max(Comparator.comparingInt(Value::specialty));
    }

    /** The value as a period; {@code owner} says whether its end rolls over days off. */
    public Period period(Value value, Owner owner) {
        var counted = switch (unit) {
            case WORKING_DAY -> PeriodUnit.WORKING_DAY;
            case DAY -> PeriodUnit.DAY;
            case MONTH -> PeriodUnit.MONTH;
            case YEAR -> PeriodUnit.YEAR;
            default -> throw new IllegalStateException("参数 " + key + " 不是期限");
        };
        return new Period(Math.toIntExact(value.value()), counted, owner.roll());
    }

    void requireNoOverlap() {
        for (int i = 0; i < values.size(); i++) {
            for (int j = i + 1; j < values.size(); j++) {
                if (values.get(i).overlaps(values.get(j))) {
                    throw new IllegalStateException("参数 " + key + " 有两个值同时有效");
                }
            }
        }
    }
}
