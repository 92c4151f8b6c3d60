package org.zhiheng.law;

import java.math.BigDecimal;

/** Sums of money as people read them. */
public final class Amounts {

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
}
