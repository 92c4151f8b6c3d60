package org.zhiheng.law;

/** Numbers as statutes write them: 一百零三. */
public final class ChineseNumber {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] PLACES = {"", "十", "百", "千"};

    private ChineseNumber() {}

    /**
     * The number in words.
     *
     * @param number from 1 to 9999
     */
    public static String of(int number) {
        if (number < 1 || number > 9999) {
            throw new IllegalArgumentException("只能写出一到九千九百九十九：" + number);
        }
        var words = new StringBuilder();
        var digits = Integer.toString(number);
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            int place = digits.length() - 1 - i;
            if (digit == 0) {
                if (!words.isEmpty() && words.charAt(words.length() - 1) != '零') {
                    words.append('零');
                }
            } else if (digit == 1 && place == 1 && i == 0) {
                words.append('十');
            } else {
                words.append(DIGITS.charAt(digit)).append(PLACES[place]);
            }
        }
        return words.charAt(words.length() - 1) == '零' ? words.substring(0, words.length() - 1) : words.toString();
    }
}
