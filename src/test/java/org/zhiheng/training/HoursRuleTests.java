package org.zhiheng.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhiheng.platform.RecordId;
import org.zhiheng.training.CreditStore.Credit;

@DisplayName("学时账户：三十加三十，按月折算，季度预警，按进度预测")
class HoursRuleTests {

    private static final RecordId OFFICER = RecordId.create(140431);

    private final List<Credit> credits = new ArrayList<>();

    @Test
    @DisplayName("年前入岗的三十；一月入岗的也是三十；七月一日入岗的十五；十二月三十一日入岗的二点五；上年入岗的不折算")
    void by_month_of_service() {
        assertThat(needed("2025-12-31")).isEqualByComparingTo("30");
        assertThat(needed("2026-01-01")).isEqualByComparingTo("30");
        assertThat(needed("2026-07-01")).isEqualByComparingTo("15");
        assertThat(needed("2026-07-31")).isEqualByComparingTo("15");
        assertThat(needed("2026-08-01")).isEqualByComparingTo("12.5");
        assertThat(needed("2026-12-31")).isEqualByComparingTo("2.5");
    }

    @Test
    @DisplayName("到岗日期没有登记的，算全年在岗")
    void whose_joining_is_not_on_record_served_all_year() {
        assertThat(HoursRule.of(null, LocalDate.parse("2026-12-31")).needed(Category.TRADE))
                .isEqualByComparingTo("30");
    }

    private static BigDecimal needed(String since) {
        return HoursRule.of(LocalDate.parse(since), LocalDate.parse("2026-12-31"))
                .needed(Category.TRADE);
    }

    @Test
    @DisplayName("第一季度没有过完不预警；四月一日起应有四分之一；年中入岗的从入岗那个月起算")
    void quarters_that_are_over() {
        assertThat(due("2020-01-01", "2026-03-31")).isEqualByComparingTo("0");
        assertThat(due("2020-01-01", "2026-04-01")).isEqualByComparingTo("7.5");
        assertThat(due("2020-01-01", "2026-12-31")).isEqualByComparingTo("22.5");
        assertThat(due("2026-05-10", "2026-07-01")).isEqualByComparingTo("5");
    }

    private static BigDecimal due(String since, String on) {
        return HoursRule.of(LocalDate.parse(since), LocalDate.parse(on)).dueByQuarter(Category.PUBLIC_LAW);
    }

    @Test
    @DisplayName("一类多出来的不补另一类，政治理论再多也不算；差半学时就没有完成")
    void nothing_makes_up_for_another() {
        got(Category.PUBLIC_LAW, "60", "2026-03-01");
        got(Category.POLITICAL, "40", "2026-03-01");
        assertThat(account("2026-06-30").progress()).isEqualByComparingTo("50");
        got(Category.TRADE, "29.5", "2026-03-02");
        assertThat(account("2026-06-30").isReached()).isFalse();
        got(Category.TRADE, "0.5", "2026-06-30");
        assertThat(account("2026-06-29").isReached()).isFalse();
        assertThat(account("2026-06-30").isReached()).isTrue();
    }

    @Test
    @DisplayName("年初三十天不预测；半年到了一半的不算慢；少的写明差多少，已报名的算进去")
    void the_present_pace() {
        assertThat(account("2026-01-30").forecast()).isEmpty();
        assertThat(account("2026-01-31").forecast()).hasSize(2);
        got(Category.PUBLIC_LAW, "15", "2026-03-01");
        got(Category.TRADE, "6", "2026-03-01");
        assertThat(account("2026-07-01").forecast()).containsExactly("业务知识和技能至今 6 学时，按现在的进度到年底约 12 学时，差 18 学时");
        credits.add(credit(Category.TRADE, "24", "2026-10-10", true));
        assertThat(account("2026-07-01").forecast()).isEmpty();
    }

    private HoursAccount account(String on) {
        var day = LocalDate.parse(on);
        var since = LocalDate.parse("2020-01-01");
        return new HoursAccount(
                new Roster.Member(OFFICER, "张三", OFFICER, since), HoursRule.of(since, day), credits, List.of());
    }

    private void got(Category category, String hours, String on) {
        credits.add(credit(category, hours, on, false));
    }

    private static Credit credit(Category category, String hours, String on, boolean booked) {
        return new Credit(
                OFFICER,
                "session",
                OFFICER,
                null,
                null,
                "课",
                category,
                new BigDecimal(hours),
                LocalDate.parse(on),
                booked);
    }
}
