package org.zhiheng.cases.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.cases.PenaltyCaseBuilder.aPenaltyCase;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhiheng.cases.PenaltyCaseBuilder;
import org.zhiheng.cases.form.*;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.law.DeadlineRule;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.Scope;

@OnPostgres
@DisplayName("行政机关自己强制执行的期限：前一日、当日、次日")
class ExecutionClockTests {

    @Autowired
    private Clocks clocks;

    @ParameterizedTest(name = "{0}：届满 {1}")
    @CsvSource({"2026-04-01, false", "2026-04-02, false", "2026-04-03, true"})
    @DisplayName("三月三日加处罚款，四月二日为第三十日，超过三十日才能强制执行（QZ-13）")
    void money_is_taken_thirty_days_after_the_additional_fine(String today, boolean over) {
        var fined = aPenaltyCase().taken(Act.IMPOSE_ADDITIONAL_FINE, new ImposeAdditionalFine("同意", 0), "2026-03-03");

        assertThat(isOver(ExecutionDeadlines.AFTER_ADDITIONAL_FINE, fined, today))
                .isEqualTo(over);
    }

    @ParameterizedTest(name = "{0}：届满 {1}")
    @CsvSource({"2029-03-02, false", "2029-03-03, false", "2029-03-04, true"})
    @DisplayName("二〇二六年三月三日中止，二〇二九年三月三日满三年（QZ-09）")
    void a_suspension_lasts_three_years(String today, boolean over) {
        var suspended = aPenaltyCase()
                .taken(Act.SUSPEND_EXECUTION, new SuspendExecution(SuspensionGround.UNABLE, "停业"), "2026-03-03");

        assertThat(isOver(ExecutionDeadlines.SUSPENSION, suspended, today)).isEqualTo(over);
    }

    @ParameterizedTest(name = "{0}：届满 {1}")
    @CsvSource({"2026-04-06, false", "2026-04-07, false", "2026-04-08, true"})
    @DisplayName("四月一日催告，清明放假三日，四月七日为第三个工作日（QZ-14）")
    void a_substitute_waits_three_working_days(String today, boolean over) {
        var delivery = new Delivery(
                DeliveryManner.DIRECT,
                LocalDateTime.parse("2026-04-01T08:30"),
                "某地",
                "某人",
                null,
                null,
                List.of(),
                List.of());
        var reminded = aPenaltyCase().taken(Act.REMIND_OF_SUBSTITUTE, new RemindOfSubstitute(delivery), "2026-04-01");

        assertThat(isOver(ExecutionDeadlines.SUBSTITUTE, reminded, today)).isEqualTo(over);
    }

    private boolean isOver(DeadlineRule<Act> rule, PenaltyCaseBuilder penaltyCase, String today) {
        return Scope.all()
                .call(() -> clocks.find(rule, penaltyCase.build(), null, LocalDate.parse(today)))
                .orElseThrow()
                .isOver();
    }
}
