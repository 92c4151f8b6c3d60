package org.zhiheng.law;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;

/** Citizen identification number (公民身份号码, GB 11643): region, date of birth, sequence, check character. */
public final class CitizenId {

    private static final Pattern FORM = Pattern.compile("\\d{17}[\\dX]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final DateTimeFormatter BIRTH =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    private CitizenId() {}

    /**
     * What is wrong with {@code number}, in Chinese; empty for a number that can exist.
     *
     * @param on the day before which its holder must have been born
     */
    public static Optional<String> fault(String number, LocalDate on) {
        if (!FORM.matcher(number).matches()) {
            return Optional.of("公民身份号码须为 18 位：17 位数字加 1 位校验码（数字或者大写 X）。");
        }
        if (RegionCode.fault(number.substring(0, 6)).isPresent()) {
            return Optional.of("公民身份号码前 6 位不是行政区划代码，请对照证件核对。");
        }
        var birth = birth(number);
        if (birth.isEmpty()) {
            return Optional.of("公民身份号码第 7 至 14 位不是日期，请对照证件核对。");
        }
        if (birth.get().isAfter(on) || birth.get().isBefore(on.minusYears(150))) {
            return Optional.of("公民身份号码中的出生日期 " + birth.get() + " 不可能，请对照证件核对。");
        }
        return number.charAt(17) == check(number) ? Optional.empty() : Optional.of("公民身份号码最后一位校验码不对，请对照证件核对。");
    }

    /** The date of birth in a number that has no fault. */
    public static LocalDate birthDate(String number) {
        return birth(number).orElseThrow(() -> new IllegalArgumentException("不是公民身份号码"));
    }

    /** Whether the sequence in a number that has no fault is that of a man: its last digit is odd. */
    public static boolean isMale(String number) {
        return (number.charAt(16) - '0') % 2 == 1;
    }

    /** Full years of age on a day; the birthday itself counts from the day after (周岁). */
    public static int ageOn(String number, LocalDate day) {
        var years = birthDate(number).until(day.minusDays(1)).getYears();
        return Math.max(0, years);
    }

    private static Optional<LocalDate> birth(String number) {
        try {
            return Optional.of(LocalDate.parse(number.substring(6, 14), BIRTH));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    private static char check(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11);
    }
}
