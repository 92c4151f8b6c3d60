package org.zhiheng.law;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In what a period of the law is counted. */
public enum PeriodUnit {
    WORKING_DAY("工作日"),
    DAY("日"),
    MONTH("个月"),
    YEAR("年");

    private final String label;

    PeriodUnit(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The name in addresses and data: "working-day". */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<PeriodUnit> find(String key) {
        return Arrays.stream(values()).filter(unit -> unit.key().equals(key)).findFirst();
    }
}
