package org.zhiheng.cases.check;

import static org.zhiheng.cases.check.Requirements.lack;
import static org.zhiheng.cases.check.Requirements.lackIf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhiheng.cases.clock.CaseDeadlines;
import org.zhiheng.cases.clock.Clocks;
import org.zhiheng.cases.form.DemandPerformance;
import org.zhiheng.cases.procedure.OnFile;
import org.zhiheng.cases.record.Attempt;
import org.zhiheng.cases.record.EffectiveDay;
import org.zhiheng.platform.Problem.Missing;

/** The period that a demand leaves the party before the organ executes by itself (《行政强制法》第三十五条、第三十七条). */
@Component
class DemandPeriod {

    private final Clocks clocks;

    DemandPeriod(Clocks clocks) {
        this.clocks = clocks;
    }

    /**
     * What is missing under a demand of the law.
     *
     * @param within whether it is enough that the period runs
     */
    List<Missing> check(OnFile demand, boolean within, Attempt attempt) {
        var delivered = attempt.penaltyCase().execution().demand();
        if (delivered.isEmpty()) {
            return lack(demand, "催告书尚未送达当事人", "请先催告履行并送达催告书。");
        }
        var last = lastDay(attempt);
        return lackIf(
                !within && last.filter(attempt.today()::isAfter).isEmpty(),
                demand,
                "催告的期限尚未届满" + last.map(day -> "（至 " + day + "）").orElse(""),
                "请待期限届满。");
    }

    /** The day written in the demand, but not before it was delivered; ten working days where none is written. */
    private Optional<LocalDate> lastDay(Attempt attempt) {
        var penaltyCase = attempt.penaltyCase();
        var delivered = penaltyCase.execution().demand().map(EffectiveDay::of);
        var written = penaltyCase
                .last(DemandPerformance.class)
                .flatMap(demanded -> Optional.ofNullable(demanded.form().until()));
        return written.map(day -> delivered.filter(day::isBefore).orElse(day))
                .or(() -> clocks.find(CaseDeadlines.DEMAND, attempt)
                        .flatMap(clock -> clock.due().day()));
    }
}
