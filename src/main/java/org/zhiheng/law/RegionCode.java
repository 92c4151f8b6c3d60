package org.zhiheng.law;

import java.util.Optional;
import java.util.Set;

/** Region code (行政区划代码, GB/T 2260): six digits, two each for province, city and county. */
public final class RegionCode {

    private static final Set<Integer> PROVINCES = Set.of(
            11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61,
            62, 63, 64, 65, 71, 81, 82, 83);

    /** The place of a region in the state. */
    public enum Level {
        PROVINCE,
        CITY,
        COUNTY
    }

    private RegionCode() {}

    /** What is wrong with {@code code}, in Chinese; empty for a code that can exist. */
    public static Optional<String> fault(String code) {
        if (!code.matches("\\d{6}")) {
            return Optional.of("行政区划代码须为 6 位数字。");
        }
        return PROVINCES.contains(Integer.parseInt(code.substring(0, 2)))
                ? Optional.empty()
                : Optional.of("行政区划代码前两位“" + code.substring(0, 2) + "”不是省级代码。");
    }

    public static Level levelOf(int code) {
        return code % 10_000 == 0 ? Level.PROVINCE : code % 100 == 0 ? Level.CITY : Level.COUNTY;
    }

    /** The last code that lies within {@code code}: 140499 for the city 140400, itself for a county. */
    public static int lastWithin(int code) {
        return switch (levelOf(code)) {
            case PROVINCE -> code + 9_999;
            case CITY -> code + 99;
            case COUNTY -> code;
        };
    }
}
