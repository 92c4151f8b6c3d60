package org.zhiheng.matters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.matters.MatterBuilder.aMatter;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhiheng.matters.LawOnDay.Weight;

@DisplayName("《行政处罚法》第三十七条 从旧兼从轻（CF-18）：两版规定怎样比较")
class LawOnDayTests {

    private static final LocalDate BEFORE = LocalDate.parse("2026-08-14");
    private static final LocalDate AFTER = LocalDate.parse("2026-08-15");

    @ParameterizedTest(name = "原来{0}，现在{1}：现在的{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "罚款 10,000 元以上 50,000 元以下 | 罚款 10,000 元以上 50,000 元以下 | 相同",
                "罚款 10,000 元以上 50,000 元以下 | 罚款 10,000 元以上 49,999 元以下 | 较轻",
                "罚款 10,000 元以上 50,000 元以下 | 罚款 9,999 元以上 50,000 元以下 | 较轻",
                "罚款 10,000 元以上 50,000 元以下 | 罚款 10,000 元以上 50,001 元以下 | 较重",
                "罚款 10,000 元以上 50,000 元以下 | 罚款 20,000 元以上 40,000 元以下 | 轻重不能自动比较",
                "罚款 50,000 元以下 | 警告 | 轻重不能自动比较",
                "警告;罚款 50,000 元以下 | 警告 | 较轻",
                "罚款 50,000 元以下 | 罚款 50,000 元以下;责令停产停业 | 较重",
                "罚款 货值金额 10 倍以上 20 倍以下 | 罚款 50,000 元以下 | 轻重不能自动比较",
                "罚款 货值金额 10 倍以上 20 倍以下 | 罚款 货值金额 5 倍以上 20 倍以下 | 较轻",
                "罚款 对单位 50,000 元以下 | 罚款 对个人 40,000 元以下 | 轻重不能自动比较",
                "罚款 50,000 元以下 | 罚款 每辆 500 元以下 | 轻重不能自动比较"
            })
    @DisplayName("种类和幅度都不重的才算较轻；有轻有重、要看基数的，由人比较")
    void only_what_is_certain_is_called_lighter(String then, String now, String weight) {
        var matter = aMatter().ranges(ranges(then, now)).build();

        assertThat(matter.lawOn(AFTER).against(matter.lawOn(BEFORE)).label()).isEqualTo(weight);
    }

    @Test
    @DisplayName("幅度自起日起、至止日止：前一天、当天、后一天")
    void a_range_holds_from_its_first_day_to_its_last() {
        var matter = aMatter()
                .ranges(RangeWords.read("罚款 100 元以下 自 2026-08-15 起 至 2026-08-16 止")
                        .orElseThrow())
                .build();

        assertThat(matter.lawOn(BEFORE).ranges()).isEmpty();
        assertThat(matter.lawOn(AFTER).ranges()).hasSize(1);
        assertThat(matter.lawOn(AFTER.plusDays(1)).ranges()).hasSize(1);
        assertThat(matter.lawOn(AFTER.plusDays(2)).ranges()).isEmpty();
    }

    @Test
    @DisplayName("依据废止又没有新的：现在不再处罚，属于较轻")
    void a_law_that_is_gone_is_the_lightest() {
        var matter = aMatter().punishedBy("noise-pollution-law", "1").build();

        assertThat(matter.lawOn(AFTER).bases()).isEmpty();
        assertThat(matter.lawOn(AFTER).against(matter.lawOn(BEFORE))).isEqualTo(Weight.LIGHTER);
        assertThat(matter.lawOn(BEFORE).against(matter.lawOn(AFTER))).isEqualTo(Weight.HEAVIER);
    }

    private static PenaltyRange[] ranges(String then, String now) {
        return java.util.stream.Stream.concat(
                        Arrays.stream(then.split(";")).map(words -> words.strip() + " 至 2026-08-14 止"),
                        Arrays.stream(now.split(";")).map(words -> words.strip() + " 自 2026-08-15 起"))
                .map(words -> RangeWords.read(words).orElseThrow())
                .toArray(PenaltyRange[]::new);
    }
}
