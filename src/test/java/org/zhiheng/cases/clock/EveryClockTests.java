package org.zhiheng.cases.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhiheng.cases.form.ExtendReview;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.cases.record.PenaltyCase;
import org.zhiheng.law.DeadlineRule;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.Scope;
import org.zhiheng.settings.SettableClock;

/** The last days were counted by hand on the calendars of 2025 and 2026, not taken from the product. */
@OnPostgres
@DisplayName("每一个办案时钟：前一日、当日、次日")
class EveryClockTests {

    private static final Set<String> IN_HOURS = Set.of("补办查封扣押的批准", "移送公安机关");

    // @formatter:off
    private static final String LAST_DAYS = """
            核查线索、决定是否立案       | 2026-09-21 | 2026-10-19 | 十五个工作日，跨中秋、国庆，十月十日上班
            作出处罚决定                 | 2026-07-06 | 2026-10-04 | 九十日，机关的期限在国庆假内也届满
            当事人陈述申辩               | 2026-09-29 | 2026-10-12 | 五个工作日，跨国庆
            当事人陈述申辩               | 2025-12-26 | 2026-01-05 | 五个工作日，跨年，一月四日上班
            当事人要求听证               | 2026-04-30 | 2026-05-11 | 五个工作日，跨劳动节，五月九日上班
            当事人要求听证               | 2025-12-26 | 2026-01-05 | 五个工作日，跨年，一月四日上班
            听证通知期，期满可以举行     | 2026-02-11 | 2026-02-27 | 七个工作日，跨春节，二月十四日上班
            法制审核                     | 2026-06-15 | 2026-06-30 | 十个工作日，跨端午
            送达决定书                   | 2026-09-30 | 2026-10-15 | 七个工作日，跨国庆
            当事人缴纳罚款               | 2026-03-03 | 2026-03-18 | 十五日
            当事人缴纳罚款               | 2026-09-18 | 2026-10-08 | 第十五日在国庆假内，顺延
            当事人缴纳没收的违法所得     | 2026-09-18 | 2026-10-08 | 第十五日在国庆假内，顺延
            报机关备案                   | 2026-09-30 | 2026-10-15 | 七个工作日，跨国庆
            当场收缴的罚款交至机关       | 2026-09-30 | 2026-10-09 | 二个工作日，跨国庆
            罚款缴付银行                 | 2026-04-03 | 2026-04-08 | 二个工作日，跨清明
            当事人申请行政复议           | 2026-08-04 | 2026-10-08 | 第六十日在国庆假内，顺延
            当事人提起行政诉讼           | 2026-04-02 | 2026-10-08 | 六个月满在国庆假内，顺延
            当事人提起行政诉讼           | 2025-08-31 | 2026-02-28 | 二月没有三十一日，末日是上班的星期六
            当事人不服复议决定提起诉讼   | 2026-09-17 | 2026-10-08 | 第十五日在国庆假内，顺延
            催告后履行义务               | 2026-09-24 | 2026-10-15 | 十个工作日，跨中秋、国庆
            申请法院强制执行             | 2026-01-02 | 2026-10-02 | 六个月至七月二日，再三个月，机关的期限不顺延
            处理先行登记保存的证据       | 2026-09-30 | 2026-10-15 | 七个工作日，跨国庆
            查封扣押的期限               | 2026-09-04 | 2026-10-04 | 三十日，在国庆假内也届满
            交付冻结决定书               | 2026-09-30 | 2026-10-10 | 三个工作日，跨国庆，十月十日上班
            冻结的期限                   | 2026-09-04 | 2026-10-04 | 三十日，在国庆假内也届满
            决定是否移送                 | 2026-10-01 | 2026-10-04 | 三日，假期照算
            公安机关决定是否立案         | 2026-02-14 | 2026-02-17 | 三日，假期照算
            对不予立案提出异议           | 2026-12-30 | 2027-01-02 | 三日，跨年，不等放假安排
            公安机关复议                 | 2026-10-01 | 2026-10-04 | 三日，假期照算
            移交涉案物品和材料           | 2026-12-31 | 2027-01-03 | 三日，跨年，不等放假安排
            """;
    // @formatter:on

    @Autowired
    private Clocks clocks;

    @Autowired
    private SettableClock legal;

    @AfterEach
    void set_back() {
        legal.reset();
    }

    static Stream<Arguments> lines() {
        return LAST_DAYS
                .lines()
                .map(line -> line.split("\\|"))
                .map(parts -> Arguments.of(parts[0].strip(), parts[1].strip(), parts[2].strip(), parts[3].strip()));
    }

    @ParameterizedTest(name = "{0}：{1} 起至 {2}（{3}）")
    @MethodSource("lines")
    @DisplayName("前一日、当日没有届满，次日届满")
    void a_period_is_over_the_day_after_its_last(String name, LocalDate start, LocalDate last, String why) {
        var rule = rule(name);
        var penaltyCase = CasesInTime.withStart(rule, start).build();

        assertThat(find(rule, penaltyCase, last).due().day()).as(why).hasValue(last);
        assertThat(find(rule, penaltyCase, last.minusDays(1)).isOver()).isFalse();
        assertThat(find(rule, penaltyCase, last).isOver()).isFalse();
        assertThat(find(rule, penaltyCase, last.plusDays(1)).isOver()).isTrue();
    }

    @ParameterizedTest(name = "{0}：{1} 起至 {2}")
    @CsvSource({
        "补办查封扣押的批准, 2026-09-30T16:20, 2026-10-01T16:20",
        "补办查封扣押的批准, 2026-12-31T23:59, 2027-01-01T23:59",
        "移送公安机关, 2026-10-02T09:00, 2026-10-03T09:00",
        "移送公安机关, 2026-02-28T00:00, 2026-03-01T00:00"
    })
    @DisplayName("二十四小时逐分计算，假期和年底都不停：前一分、当分没有超期，后一分超期")
    void hours_stop_for_no_holiday(String name, LocalDateTime start, LocalDateTime last) {
        var rule = rule(name);
        var penaltyCase = CasesInTime.withStart(rule, start).build();

        assertThat(overdueAt(rule, penaltyCase, last.minusMinutes(1))).isFalse();
        assertThat(overdueAt(rule, penaltyCase, last)).isFalse();
        assertThat(overdueAt(rule, penaltyCase, last.plusMinutes(1))).isTrue();
    }

    @ParameterizedTest(name = "{0}：{1} 起")
    @CsvSource({
        "核查线索、决定是否立案, 2026-12-21",
        "当事人陈述申辩, 2026-12-28",
        "当事人要求听证, 2026-12-28",
        "法制审核, 2026-12-21",
        "送达决定书, 2026-12-24",
        "当事人缴纳罚款, 2026-12-20",
        "罚款缴付银行, 2026-12-30",
        "当事人提起行政诉讼, 2026-09-01",
        "处理先行登记保存的证据, 2026-12-24"
    })
    @DisplayName("期限进到还没有放假安排的年份：等待，不猜，也不算届满")
    void a_year_without_calendar_is_waited_for(String name, LocalDate start) {
        var rule = rule(name);
        var penaltyCase = CasesInTime.withStart(rule, start).build();

        var clock = find(rule, penaltyCase, LocalDate.parse("2027-12-31"));

        assertThat(clock.state()).isEqualTo(Clock.State.WAITING);
        assertThat(clock.due().day()).isEmpty();
        assertThat(clock.words()).contains("待 2027 年放假安排");
        assertThat(clock.isOver()).isFalse();
    }

    @ParameterizedTest(name = "{0}：{1} 起至 {2}")
    @CsvSource({"作出处罚决定, 2026-11-02, 2027-01-31", "查封扣押的期限, 2026-12-15, 2027-01-14", "决定是否移送, 2026-12-31, 2027-01-03"})
    @DisplayName("机关按日计算的期限不等放假安排")
    void days_of_an_organ_need_no_calendar(String name, LocalDate start, LocalDate last) {
        var rule = rule(name);

        assertThat(find(rule, CasesInTime.withStart(rule, start).build(), last)
                        .due()
                        .day())
                .hasValue(last);
    }

    @Test
    @DisplayName("农业领域的法制审核五个工作日，经批准延长十五个工作日：跨端午，前一日、当日没有届满，次日届满")
    void an_extended_review_lasts_longer() {
        var submitted = CasesInTime.withStart(CaseDeadlines.REVIEW, LocalDate.parse("2026-06-15"));
        var last = LocalDate.parse("2026-07-14");

        assertThat(reviewOfAgriculture(submitted.build(), last).due().day()).hasValue(LocalDate.parse("2026-06-23"));
        var extended = submitted
                .taken(Act.EXTEND_REVIEW, new ExtendReview("案情复杂"), "2026-06-18")
                .build();
        assertThat(reviewOfAgriculture(extended, last).due().day()).hasValue(last);
        assertThat(reviewOfAgriculture(extended, last).isOver()).isFalse();
        assertThat(reviewOfAgriculture(extended, last.plusDays(1)).isOver()).isTrue();
    }

    private Clock reviewOfAgriculture(PenaltyCase penaltyCase, LocalDate today) {
        return Scope.all()
                .call(() -> clocks.find(CaseDeadlines.REVIEW, penaltyCase, "农业农村", today))
                .orElseThrow();
    }

    @Test
    @DisplayName("没有一个时钟漏在表外")
    void no_clock_is_left_out() {
        var told = lines().map(line -> (String) line.get()[0]).collect(Collectors.toSet());
        told.addAll(IN_HOURS);
        // Each of these is held to its last day in ExecutionClockTests.
        ExecutionDeadlines.ALL.forEach(rule -> told.add(rule.name()));

        assertThat(CaseDeadlines.ALL).extracting(DeadlineRule::name).containsExactlyInAnyOrderElementsOf(told);
    }

    private static DeadlineRule<Act> rule(String name) {
        return CaseDeadlines.ALL.stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Clock find(DeadlineRule<Act> rule, PenaltyCase penaltyCase, LocalDate today) {
        return Scope.all()
                .call(() -> clocks.find(rule, penaltyCase, null, today))
                .orElseThrow();
    }

    private boolean overdueAt(DeadlineRule<Act> rule, PenaltyCase penaltyCase, LocalDateTime now) {
        legal.set(now.toString());
        return find(rule, penaltyCase, now.toLocalDate()).isOverdue();
    }
}
