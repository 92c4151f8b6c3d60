package org.zhiheng.law;

import java.math.BigDecimal;

/** Sums of money as people read them. */
public final class Amounts {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿"};

    private Amounts() {}

    /**
     * 1,234.50 元.
     *
     * @param fen the sum in 分
     */
    public static String yuan(long fen) {
        var amount = BigDecimal.valueOf(fen, 2);
        return (fen % 100 == 0 ? "%,.0f 元" : "%,.2f 元").formatted(amount);
    }

    /**
     * 人民币伍仟元整, as papers that decide on money write it.
     *
     * @param fen the sum in 分, less than a trillion yuan
     */
    public static String inCapitals(long fen) {
        if (fen == 0) {
            return "人民币零元整";
        }
        var yuan = fen / 100;
        var rest = (int) (fen % 100);
        return "人民币" + (yuan == 0 ? "" : integer(yuan) + "元") + cents(rest, yuan == 0);
    }

    private static String cents(int cents, boolean alone) {
        if (cents == 0) {
            return "整";
        }
        var jiao = cents / 10;
        var fen = cents % 10;
        var tenths = jiao == 0 ? (alone ? "" : "零") : DIGITS.charAt(jiao) + "角";
        return tenths + (fen == 0 ? "整" : DIGITS.charAt(fen) + "分");
    }

    private static String integer(long number) {
        var words = new StringBuilder();
        var digits = Long.toString(number);
        var zero = false;
        for (int i = 0; i < digits.length(); i++) {
            var digit = digits.charAt(i) - '0';
            var place = digits.length() - 1 - i;
            if (digit != 0) {
                words.append(zero ? "零" : "").append(DIGITS.charAt(digit)).append(PLACES[place % 4]);
            }
            zero = digit == 0 && !words.isEmpty();
            if (place % 4 == 0 && place > 0 && isGroupNamed(digits, place)) {
                words.append(GROUPS[place / 4]);
                zero = zero && digit == 0;
            }
        }
        return words.toString();
    }

    /** Whether a group of four digits has a value of its own, so that its name is written. */
    private static boolean isGroupNamed(String digits, int place) {
        var end = digits.length() - place;
        return Long.parseLong(digits.substring(Math.max(0, end - 4), end)) != 0;
    }
}
