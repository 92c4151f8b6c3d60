package org.zhiheng.law;

import java.util.Optional;

/**
 * Unified social credit code (统一社会信用代码, GB 32100): eighteen characters, of which the ninth to seventeenth are the
 * organisation code (GB 11714) with a check character of its own.
 */
public final class CreditCode {

    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private CreditCode() {}

    /** What is wrong with {@code code}, in Chinese; empty for a code that can exist. */
    public static Optional<String> fault(String code) {
        if (code.length() != 18) {
            return Optional.of("统一社会信用代码须为 18 位，现有 " + code.length() + " 位。");
        }
        for (int i = 0; i < code.length(); i++) {
            if (CHARACTERS.indexOf(code.charAt(i)) < 0) {
                return Optional.of("统一社会信用代码第 " + (i + 1) + " 位“" + code.charAt(i) + "”不对：只用数字和除 I、O、S、V、Z 以外的大写字母。");
            }
        }
        if (RegionCode.fault(code.substring(2, 8)).isPresent()) {
            return Optional.of("统一社会信用代码第 3 至 8 位不是行政区划代码，请对照营业执照核对。");
        }
        if (code.charAt(16) != organisationCheck(code.substring(8, 16))) {
            return Optional.of("统一社会信用代码第 17 位（组织机构代码校验码）不对，请对照营业执照核对。");
        }
        return code.charAt(17) == check(code) ? Optional.empty() : Optional.of("统一社会信用代码第 18 位校验码不对，请对照营业执照核对。");
    }

    private static char check(String code) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += CHARACTERS.indexOf(code.charAt(i)) * WEIGHTS[i];
        }
        return CHARACTERS.charAt((31 - sum % 31) % 31);
    }

    private static char organisationCheck(String body) {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += Character.digit(body.charAt(i), 36) * ORGANISATION_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
    }
}
