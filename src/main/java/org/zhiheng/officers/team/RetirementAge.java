package org.zhiheng.officers.team;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.zhiheng.law.Parameters;
import org.zhiheng.officers.Officer;

/**
 * When somebody reaches the age of retirement (法定退休年龄), 《国务院关于渐进式延迟法定退休年龄的办法》第一条: men born from
 * 1965-01 and women of fifty-five born from 1970-01 work a month longer for every four months, at most thirty-six; women of
 * fifty born from 1975-01 a month longer for every two months, at most sixty.
 */
final class RetirementAge {

    private static final int MONTHS = 12;

    private RetirementAge() {}

    /** The first month in which the person no longer serves for age. */
    static YearMonth of(LocalDate birth, Officer.Sex sex, Officer.Kind kind, LocalDate on) {
        var born = YearMonth.from(birth);
        if (sex == Officer.Sex.MALE) {
            return born.plusMonths(age("men", on) + delay(born, YearMonth.of(1965, 1), 4, 36));
        }
        return kind.mayHoldCertificate()
                ? born.plusMonths(age("women", on) + delay(born, YearMonth.of(1970, 1), 4, 36))
                : born.plusMonths(age("women-workers", on) + delay(born, YearMonth.of(1975, 1), 2, 60));
    }

    private static long age(String whose, LocalDate on) {
        return Parameters.standard().number("officers.retirement-" + whose, on) * (long) MONTHS;
    }

    private static long delay(YearMonth born, YearMonth first, int each, long most) {
        var later = ChronoUnit.MONTHS.between(first, born);
        return later < 0 ? 0 : Math.min(most, later / each + 1);
    }
}
