package org.zhiheng.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.cases.PenaltyCaseBuilder.aPenaltyCase;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhiheng.cases.form.DeliverDecision;
import org.zhiheng.cases.form.DeliveryManner;
import org.zhiheng.law.Due;

@DisplayName("办案时钟的预警、超期和届满")
class ClockTests {

    private static final LocalDate OPENED = LocalDate.parse("2026-03-03");

    @ParameterizedTest(name = "立案后第 {0} 日：{1}")
    @CsvSource({
        "59, running",
        "60, soon",
        "61, soon",
        "84, soon",
        "85, urgent",
        "86, urgent",
        "89, urgent",
        "90, urgent",
        "91, overdue"
    })
    @DisplayName("第六十条的九十日：第六十日首次预警，第八十五日最后预警，第九十一日超期（CF-55）")
    void the_ninety_days_warn_twice(int day, String state) {
        var due = new Due.On(OPENED.plusDays(90), "");

        var clock = Clock.running(CaseDeadlines.DECISION, OPENED, due, OPENED.plusDays(day));

        assertThat(clock.state().key()).isEqualTo(state);
    }

    @ParameterizedTest(name = "{0}：{1}")
    @CsvSource({"2026-03-09, false", "2026-03-10, false", "2026-03-11, true"})
    @DisplayName("当事人的期限：末日当天仍可提出，次日届满，届满不是超期（CF-61）")
    void a_partys_period_expires_the_day_after_its_last(String today, boolean over) {
        var clock = Clock.running(
                CaseDeadlines.HEARING_REQUEST,
                OPENED,
                new Due.On(LocalDate.parse("2026-03-10"), ""),
                LocalDate.parse(today));

        assertThat(clock.isOver()).isEqualTo(over);
        assertThat(clock.isOverdue()).isFalse();
    }

    @Test
    @DisplayName("需要的年份还没有放假安排：等待，不猜")
    void a_clock_waits_for_the_calendar() {
        var due = new Due.WaitsForCalendar(2027, "2026-12-30 次日起算 5 个工作日，待 2027 年放假安排");

        var clock = Clock.running(CaseDeadlines.HEARING_REQUEST, OPENED, due, LocalDate.parse("2027-01-20"));

        assertThat(clock.state()).isEqualTo(Clock.State.WAITING);
        assertThat(clock.words()).contains("待 2027 年放假安排");
        assertThat(clock.isOver()).isFalse();
    }

    @ParameterizedTest(name = "{0} {1} → {2}")
    @CsvSource({"DIRECT, 2026-03-03, 2026-03-03", "NOTICE, 2026-03-03, 2026-04-02"})
    @DisplayName("公告送达满三十日视为送达，直接送达以签收日为准（T-08、CF-57）")
    void a_public_notice_counts_from_its_end(DeliveryManner manner, String on, String effective) {
        var penaltyCase = aPenaltyCase().delivered(manner, on).build();

        var delivered = penaltyCase.last(DeliverDecision.class).orElseThrow();

        assertThat(EffectiveDay.of(delivered)).isEqualTo(effective);
    }
}
