package org.zhiheng.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("号码")
class IdentifierTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    @ParameterizedTest
    @DisplayName("统一社会信用代码：两位校验码都要对")
    @CsvSource({
        "GOOD_CODE, ''",
        "GOOD_BAD_LAST, 第 18 位",
        "GOOD_BAD_17, 第 17 位",
        "9114043100000000, 须为 18 位",
        "91140431MA0ILLEGAO, 第 12 位"
    })
    void credit_code(String code, String fault) {
        var good = "111400000001013705";
        var tested = switch (code) {
            case "GOOD_CODE" -> good;
            case "GOOD_BAD_LAST" -> good.substring(0, 17) + "6";
            case "GOOD_BAD_17" -> good.substring(0, 16) + "1" + good.substring(17);
            default -> code;
        };

        if (fault.isEmpty()) {
            assertThat(CreditCode.fault(tested)).isEmpty();
        } else {
            assertThat(CreditCode.fault(tested))
                    .hasValueSatisfying(sentence -> assertThat(sentence).contains(fault));
        }
    }

    @ParameterizedTest
    @DisplayName("公民身份号码：位数、区划、日期、校验码")
    @CsvSource({
        "140499199605039625, ''",
        "140499199605039626, 校验码",
        "140499199602309625, 不是日期",
        "990499199605039625, 不是行政区划代码",
        "14049919960503962x, 须为 18 位",
        "140499209605039625, 不可能"
    })
    void citizen_id(String number, String fault) {
        if (fault.isEmpty()) {
            assertThat(CitizenId.fault(number, TODAY)).isEmpty();
        } else {
            assertThat(CitizenId.fault(number, TODAY))
                    .hasValueSatisfying(sentence -> assertThat(sentence).contains(fault));
        }
    }

    @Test
    @DisplayName("CF-12：周岁自生日的第二天起算")
    void age_counts_from_the_day_after_the_birthday() {
        var born = "140499199605039625";

        assertThat(CitizenId.ageOn(born, LocalDate.parse("2010-05-02"))).isEqualTo(13);
        assertThat(CitizenId.ageOn(born, LocalDate.parse("2010-05-03"))).isEqualTo(13);
        assertThat(CitizenId.ageOn(born, LocalDate.parse("2010-05-04"))).isEqualTo(14);
    }

    @Test
    @DisplayName("区划代码的级别和范围")
    void region_codes() {
        assertThat(RegionCode.lastWithin(140000)).isEqualTo(149999);
        assertThat(RegionCode.lastWithin(140400)).isEqualTo(140499);
        assertThat(RegionCode.lastWithin(140431)).isEqualTo(140431);
        assertThat(RegionCode.fault("14043")).isPresent();
    }
}
