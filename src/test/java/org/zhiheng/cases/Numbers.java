package org.zhiheng.cases;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Numbers that can exist and belong to nobody. */
final class Numbers {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private Numbers() {}

    /** A citizen's number of the disused region 140499. */
    static String citizen(LocalDate born, int sequence) {
        var body = "140499" + born.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(sequence);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return body + "10X98765432".charAt(sum % 11);
    }
}
