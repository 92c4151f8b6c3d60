package org.zhiheng.cases.check;

import static org.zhiheng.cases.check.Requirements.lack;
import static org.zhiheng.cases.check.Requirements.lackIf;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.zhiheng.cases.clock.Clock;
import org.zhiheng.cases.procedure.OnFile;
import org.zhiheng.platform.Problem.Missing;

/**
 * One thing whose period is to be extended (延长，《行政强制法》第二十五条第一款、第三十二条第一款): once, and while its own period
 * runs.
 *
 * @param what the thing in words, such as 第 1 项冻结
 * @param otherwise what ends it in time, beside a decision
 * @param tooLate what is to be done where the period is over
 */
record Extension(
        OnFile demand, String what, boolean extended, Optional<Clock> period, String otherwise, String tooLate) {

    private static final String OTHERS = "；其他各项要延长的，只写其编号。";

    /** What bars the chosen ones; before anything is chosen, whether not even one of them can be. */
    static <I> List<Missing> check(Optional<List<I>> chosen, List<I> all, Function<I, Extension> extending) {
        var asked = chosen.orElse(all);
        var bars = asked.stream()
                .map(item -> extending.apply(item).bar())
                .filter(bar -> !bar.isEmpty())
                .toList();
        return bars.isEmpty() || (chosen.isEmpty() && bars.size() < asked.size()) ? List.of() : bars.getFirst();
    }

    private List<Missing> bar() {
        if (period.filter(clock -> clock.isOverdue() || clock.state() == Clock.State.MISSED)
                .isPresent()) {
            return lack(demand, what + "的期限已经届满，不能再延长", tooLate + OTHERS);
        }
        if (period.filter(Clock::hasEnded).isPresent()) {
            return lack(demand, what + "已经作出处理决定，期限不再计算，不能延长", "请依照决定处理，" + otherwise + OTHERS);
        }
        return lackIf(extended, demand, what + "的期限已经延长过一次", "请在期限之内作出处理决定，" + otherwise + OTHERS);
    }
}
