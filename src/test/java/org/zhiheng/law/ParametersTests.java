package org.zhiheng.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("有日期的参数")
class ParametersTests {

    private static final Parameters PARAMETERS = Parameters.standard();
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    private static Parameters.Context market(String party) {
        return new Parameters.Context(TODAY, 140431, "市场监管", party);
    }

    @Test
    @DisplayName("领域的规定先于一般的规定")
    void the_special_value_goes_first() {
        var general = PARAMETERS
                .find("cases.clue-verification", Parameters.Context.on(TODAY))
                .orElseThrow();
        var farming = PARAMETERS
                .find("cases.clue-verification", new Parameters.Context(TODAY, 140431, "农业农村", null))
                .orElseThrow();

        assertThat(general.verified()).isFalse();
        assertThat(farming.value()).isEqualTo(7);
        assertThat(farming.verified()).isTrue();
    }

    @Test
    @DisplayName("CF-60：没有登记标准的领域没有值，不用别的领域代替")
    void an_unknown_threshold_has_no_value() {
        assertThat(PARAMETERS.find("cases.hearing-threshold", market("LEGAL_PERSON")))
                .isPresent();
        assertThat(PARAMETERS.find(
                        "cases.hearing-threshold", new Parameters.Context(TODAY, 140431, "林业草原", "LEGAL_PERSON")))
                .isEmpty();
    }

    @Test
    @DisplayName("施行之前没有值，错误说出参数和日期")
    void no_value_before_its_day() {
        assertThat(PARAMETERS.number("cases.decision-period", LocalDate.parse("2021-07-15")))
                .isEqualTo(90);
        assertThatIllegalStateException()
                .isThrownBy(() -> PARAMETERS.number("cases.decision-period", LocalDate.parse("2021-07-14")))
                .withMessageContaining("cases.decision-period")
                .withMessageContaining("2021-07-14");
    }

    @Test
    @DisplayName("同一时间有两个值的参数不能用")
    void overlapping_values_are_refused() {
        var from = LocalDate.parse("2024-01-01");
        var twice = new Parameter(
                "cases.twice",
                "两个值",
                "CF-00",
                Citation.of("penalty-law", "60"),
                Parameter.Unit.DAY,
                List.of(
                        new Parameter.Value(from, from.plusDays(10), 1, null, null, null, "甲", true),
                        new Parameter.Value(from.plusDays(10), null, 2, null, null, null, "乙", true)));

        assertThatIllegalStateException()
                .isThrownBy(() -> new Parameters(List.of(twice)))
                .withMessageContaining("同时有效");
    }

    @Test
    @DisplayName("每个参数都有条文、规则和出处")
    void every_value_says_where_it_comes_from() {
        assertThat(PARAMETERS.all()).hasSizeGreaterThan(20).allSatisfy(parameter -> {
            assertThat(parameter.rule()).matches("[A-Z]{1,2}-\\d+");
            assertThat(parameter.values())
                    .isNotEmpty()
                    .allSatisfy(value -> assertThat(value.source()).isNotBlank());
        });
    }
}
