package org.zhiheng.cases.form;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 催告履行（《行政强制法》第三十五条、第五十四条）. */
public record DemandPerformance(
        @Ask(value = "应当履行的义务", max = 2000) String duty,

        @Ask(value = "履行的期限和方式", max = 1000, hint = "涉及金钱的，写明数额和缴纳方式")
        String howToPerform,

        @Ask(value = "履行期限届满之日", optional = true, future = true, hint = "由本机关自己强制执行、代履行的写明；不写的，按送达后十个工作日") @Nullable
        LocalDate until)
        implements Form {}
