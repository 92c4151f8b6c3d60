package org.zhiheng.cases.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.cases.PenaltyCaseBuilder.aPenaltyCase;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhiheng.cases.form.DeliverDecision;
import org.zhiheng.cases.form.Delivery;
import org.zhiheng.cases.form.DeliveryManner;
import org.zhiheng.cases.form.RecordAppraisal;
import org.zhiheng.cases.form.TellOfAppraisal;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.cases.record.EffectiveDay;
import org.zhiheng.cases.record.PenaltyCase;
import org.zhiheng.law.DeadlineRule;
import org.zhiheng.law.Due;
import org.zhiheng.law.Parameters;

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

    @ParameterizedTest(name = "{0}：{1}")
    @CsvSource({"2026-03-04T09:59, false", "2026-03-04T10:00, false", "2026-03-04T10:01, true"})
    @DisplayName("当场扣押后补办批准的二十四小时：按时分计算，满一分钟就超期（QZ-03）")
    void hours_run_from_the_moment(String now, boolean overdue) {
        var from = LocalDateTime.parse("2026-03-03T10:00");
        var due = new Due.On(LocalDate.parse("2026-03-04"), "");

        var clock = Clock.runningInHours(
                CoercionDeadlines.CONFIRMATION, from, from.plusHours(24), due, LocalDateTime.parse(now));
        var met = Clock.metInHours(
                CoercionDeadlines.CONFIRMATION, from, from.plusHours(24), due, LocalDateTime.parse(now));

        assertThat(clock.isOverdue()).isEqualTo(overdue);
        assertThat(met.state()).isEqualTo(overdue ? Clock.State.MISSED : Clock.State.MET);
    }

    @Test
    @DisplayName("检测鉴定和听证的时间：市场监管不计入九十日，别的领域没有规定的照计（T-09）")
    void time_is_left_out_only_where_a_rule_of_the_field_says_so() {
        var penaltyCase = appraised();
        var due = new Due.On(OPENED.plusDays(90), "九十日");

        var market = pauses(CaseDeadlines.DECISION, penaltyCase, "市场监管").countedOut(due, OPENED, OPENED);
        var other = pauses(CaseDeadlines.DECISION, penaltyCase, "农业农村").countedOut(due, OPENED, OPENED);

        assertThat(market.due().day()).hasValue(OPENED.plusDays(100));
        assertThat(market.due().because()).contains("不计入检测鉴定的时间 10 日（2026-03-10 次日至 2026-03-20", "第六十四条");
        assertThat(other.due()).isEqualTo(due);
    }

    @ParameterizedTest(name = "今天 {0}：{1}，暂停 {2}")
    @CsvSource({"2026-03-10, 2026-04-02, true", "2026-03-11, 2026-04-03, true", "2026-03-20, 2026-04-12, true"})
    @DisplayName("没有取得结果之前一直暂停；扣押的三十日在各领域都不含检测鉴定的时间（QZ-05）")
    void an_appraisal_pauses_until_it_ends(String today, String end, boolean lasts) {
        var penaltyCase = aPenaltyCase()
                .taken(Act.TELL_OF_APPRAISAL, new TellOfAppraisal(null, told("2026-03-10")), "2026-03-10")
                .build();
        var due = new Due.On(LocalDate.parse("2026-04-02"), "");

        var paused =
                pauses(CoercionDeadlines.MEASURE, penaltyCase, "农业农村").countedOut(due, OPENED, LocalDate.parse(today));

        assertThat(paused.due().day()).hasValue(LocalDate.parse(end));
        assertThat(paused.lasts()).isEqualTo(lasts);
    }

    @Test
    @DisplayName("期限届满之后才开始的检测鉴定不使期限复活；重叠的时间只扣一次（T-09）")
    void days_are_left_out_once_and_not_after_the_end() {
        var late = aPenaltyCase()
                .taken(Act.TELL_OF_APPRAISAL, new TellOfAppraisal(null, told("2026-06-02")), "2026-06-02")
                .build();
        var twice = aPenaltyCase()
                .taken(Act.TELL_OF_APPRAISAL, new TellOfAppraisal(null, told("2026-03-10")), "2026-03-10")
                .taken(Act.TELL_OF_APPRAISAL, new TellOfAppraisal(null, told("2026-03-12")), "2026-03-12")
                .taken(Act.RECORD_APPRAISAL, result("2026-03-20"), "2026-03-20")
                .build();
        var due = new Due.On(OPENED.plusDays(90), "");
        var today = LocalDate.parse("2026-06-30");

        assertThat(pauses(CaseDeadlines.DECISION, late, "市场监管").countedOut(due, OPENED, today))
                .isEqualTo(new Pauses.Paused(due, false));
        assertThat(pauses(CaseDeadlines.DECISION, twice, "市场监管")
                        .countedOut(due, OPENED, today)
                        .due()
                        .day())
                .hasValue(OPENED.plusDays(100));
    }

    private static PenaltyCase appraised() {
        return aPenaltyCase()
                .taken(Act.TELL_OF_APPRAISAL, new TellOfAppraisal(null, told("2026-03-10")), "2026-03-10")
                .taken(Act.RECORD_APPRAISAL, result("2026-03-20"), "2026-03-20")
                .build();
    }

    private static RecordAppraisal result(String on) {
        return new RecordAppraisal(null, LocalDate.parse(on), "报告", "结论", List.of());
    }

    private static Delivery told(String on) {
        return new Delivery(
                DeliveryManner.DIRECT,
                LocalDateTime.parse(on + "T09:00"),
                "某地",
                "某人",
                null,
                null,
                List.of(),
                List.of());
    }

    private static Pauses pauses(DeadlineRule<Act> rule, PenaltyCase penaltyCase, String field) {
        return Pauses.of(rule, penaltyCase, pausing -> true, new Parameters.Context(OPENED, 140431, field, null));
    }
}
