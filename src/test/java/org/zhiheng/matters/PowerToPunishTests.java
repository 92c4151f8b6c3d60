package org.zhiheng.matters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.matters.MatterBuilder.MARKET;
import static org.zhiheng.matters.MatterBuilder.aMatter;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhiheng.platform.Problem.Missing;
import org.zhiheng.platform.RecordId;

@DisplayName("《行政处罚法》第十七条、第二十四条、第三十八条、第三十九条 据以立案的事项")
class PowerToPunishTests {

    private static final RecordId TOWNSHIP = RecordId.create(140431);

    @Test
    @DisplayName("依据有效、已经公布、本机关的事项：没有欠缺")
    void a_lawful_matter_lacks_nothing() {
        assertThat(missing(aMatter().build(), MARKET, "2026-03-03")).isEmpty();
    }

    @ParameterizedTest(name = "{0}：{1}")
    @CsvSource({"2026-08-14, true", "2026-08-15, false", "2026-08-16, false"})
    @DisplayName("大气污染防治法自 2026-08-15 起废止：前一日可以，当日和次日不可以")
    void a_repealed_basis_is_refused(String day, boolean allowed) {
        var matter = aMatter().punishedBy("air-pollution-law", "100(5)").build();

        var missing = missing(matter, MARKET, day);

        assertThat(missing.isEmpty()).isEqualTo(allowed);
        assertThat(missing).allSatisfy(one -> {
            assertThat(one.text()).contains("没有一条有效", "第一百条第五项");
            assertThat(one.article()).isEqualTo("《行政处罚法》第三十八条第一款");
        });
    }

    @ParameterizedTest(name = "{0}：{1}")
    @CsvSource({"2025-07-09, false", "2025-07-10, true", "2025-07-11, true"})
    @DisplayName("公布之日起才能据以立案")
    void an_unpublished_matter_is_refused(String day, boolean allowed) {
        var matter = aMatter().publishedOn("2025-07-10").build();

        assertThat(missing(matter, MARKET, day).isEmpty()).isEqualTo(allowed);
    }

    @Test
    @DisplayName("没有公布的事项，任何一天都不能据以立案")
    void a_matter_never_published_is_refused() {
        var missing = missing(aMatter().publishedOn(null).build(), MARKET, "2026-03-03");

        assertThat(missing)
                .singleElement()
                .satisfies(one -> assertThat(one.article()).isEqualTo("《行政处罚法》第三十九条"));
    }

    @ParameterizedTest(name = "{0}：{1}")
    @CsvSource({"2025-12-31, false", "2026-01-01, true", "2026-06-30, true", "2026-07-01, false"})
    @DisplayName("有效期的首日和末日都在内")
    void the_catalogue_dates_include_both_ends(String day, boolean allowed) {
        var matter = aMatter().listed("2026-01-01", "2026-06-30").build();

        assertThat(missing(matter, MARKET, day).isEmpty()).isEqualTo(allowed);
    }

    @Test
    @DisplayName("别的机关的事项不能用")
    void the_wrong_organ_is_refused() {
        var missing = missing(aMatter().build(), RecordId.create(140431), "2026-03-03");

        assertThat(missing)
                .singleElement()
                .satisfies(one -> assertThat(one.article()).isEqualTo("《行政处罚法》第十七条"));
    }

    @ParameterizedTest(name = "{0}：{1}")
    @CsvSource({"2024-12-31, false", "2025-01-01, true", "2026-06-30, true", "2026-07-01, false"})
    @DisplayName("乡镇只在赋权起止日之间有处罚权，首日和末日都在内")
    void a_township_acts_within_its_empowerment(String day, boolean allowed) {
        var matter = aMatter().empowers(TOWNSHIP, "2025-01-01", "2026-06-30").build();

        var missing = missing(matter, TOWNSHIP, day);

        assertThat(missing.isEmpty()).isEqualTo(allowed);
        assertThat(missing).allSatisfy(one -> assertThat(one.article()).isEqualTo("《行政处罚法》第二十四条"));
    }

    private static List<Missing> missing(Matter matter, RecordId organ, String day) {
        return PowerToPunish.check(matter, organ, LocalDate.parse(day));
    }
}
