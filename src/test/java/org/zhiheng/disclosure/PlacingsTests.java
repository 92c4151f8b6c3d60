package org.zhiheng.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.zhiheng.law.Due;
import org.zhiheng.platform.OnPostgres;

@OnPostgres
@TestPropertySource(properties = "zhiheng.demo=true")
@DisplayName("公示的期限")
class PlacingsTests {

    @Autowired
    private Placings placings;

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private Placing at(Place place, Situation situation, String decidedOn, String publishedOn) {
        return placings.of(situation, "市场监管", day(decidedOn), day(publishedOn)).stream()
                .filter(placing -> placing.rule().place() == place)
                .findFirst()
                .orElseThrow();
    }

    private LocalDate due(Place place, Situation situation, String decidedOn) {
        return java.util.Objects.requireNonNull(
                        at(place, situation, decidedOn, decidedOn).due())
                .day()
                .orElseThrow();
    }

    @Test
    @DisplayName("处罚七个工作日，国庆放假和调休都算清楚")
    void seven_working_days_for_a_penalty() {
        assertThat(due(Place.OWN_SITE, Situation.GENERAL, "2026-09-24")).isEqualTo("2026-10-12");
        assertThat(due(Place.CREDIT, Situation.GENERAL, "2026-09-24")).isEqualTo("2026-10-12");
        assertThat(due(Place.OWN_SITE, Situation.SUMMARY, "2026-03-03")).isEqualTo("2026-03-12");
    }

    @Test
    @DisplayName("不予处罚二十个工作日；国家企业信用信息公示系统二十个工作日")
    void twenty_working_days_for_the_rest() {
        assertThat(due(Place.OWN_SITE, Situation.NO_PENALTY, "2025-09-26")).isEqualTo("2025-10-30");
        assertThat(due(Place.MARKET, Situation.GENERAL, "2025-09-26")).isEqualTo("2025-10-30");
    }

    @Test
    @DisplayName("别的领域没有国家企业信用信息公示系统这一处")
    void the_market_system_is_for_its_field() {
        assertThat(placings.of(Situation.GENERAL, "应急管理", day("2026-03-03"), null))
                .extracting(placing -> placing.rule().place())
                .containsExactly(Place.OWN_SITE, Place.CREDIT);
    }

    @Test
    @DisplayName("最长公示期按决定之日选版本：2026-03-31 三年，2026-04-01 起一年；月末取月末")
    void the_longest_period_follows_the_day_of_the_decision() {
        assertThat(at(Place.CREDIT, Situation.GENERAL, "2026-03-31", "2026-04-02")
                        .until())
                .isEqualTo("2029-03-31");
        assertThat(at(Place.CREDIT, Situation.GENERAL, "2026-04-01", "2026-04-02")
                        .until())
                .isEqualTo("2027-04-01");
        assertThat(at(Place.CREDIT, Situation.SUMMARY, "2026-11-30", "2026-12-02")
                        .until())
                .isEqualTo("2027-02-28");
        assertThat(at(Place.CREDIT, Situation.SUMMARY, "2026-03-03", "2026-03-04")
                        .until())
                .isNull();
    }

    @Test
    @DisplayName("严重的一年之后才能修复，一般的三个月；市场监管系统从公示之日起三年")
    void shortest_periods() {
        assertThat(at(Place.CREDIT, Situation.GRAVE, "2026-04-01", "2026-04-02").repairableFrom())
                .isEqualTo("2027-04-01");
        assertThat(at(Place.CREDIT, Situation.GENERAL, "2026-04-01", "2026-04-02")
                        .repairableFrom())
                .isEqualTo("2026-07-01");
        assertThat(at(Place.MARKET, Situation.GENERAL, "2026-04-01", "2026-04-10")
                        .until())
                .isEqualTo("2029-04-10");
    }

    @Test
    @DisplayName("撤回三个工作日；没有放假安排的年份先等着")
    void withdrawal() {
        assertThat(placings.withdrawal(day("2026-02-13")).day()).contains(day("2026-02-25"));
        assertThat(placings.withdrawal(day("2026-12-31"))).isInstanceOf(Due.WaitsForCalendar.class);
    }
}
