package org.zhiheng.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("法规库")
class StatutesTests {

    private static final Statutes REGISTER = Statutes.standard();

    @Test
    @DisplayName("一部法按日期判断是否有效：施行前一日无效，施行当日有效")
    void a_law_is_in_force_from_its_day() {
        assertThat(REGISTER.inForce("penalty-law", LocalDate.parse("2021-07-14")))
                .isFalse();
        assertThat(REGISTER.inForce("penalty-law", LocalDate.parse("2021-07-15")))
                .isTrue();
        assertThat(REGISTER.inForce("penalty-law", LocalDate.parse("2021-07-16")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "environmental-protection-law",
                "impact-assessment-law",
                "marine-environment-law",
                "air-pollution-law",
                "water-pollution-law",
                "soil-pollution-law",
                "solid-waste-law",
                "noise-pollution-law",
                "radioactive-pollution-law",
                "clean-production-law"
            })
    @DisplayName("十部生态环境单行法自 2026-08-15 起废止，同日生态环境法典施行")
    void ten_environmental_laws_give_way_to_the_code(String key) {
        assertThat(REGISTER.inForce(key, LocalDate.parse("2026-08-14"))).isTrue();
        assertThat(REGISTER.inForce(key, LocalDate.parse("2026-08-15"))).isFalse();
        assertThat(REGISTER.inForce("environmental-code", LocalDate.parse("2026-08-14")))
                .isFalse();
        assertThat(REGISTER.inForce("environmental-code", LocalDate.parse("2026-08-15")))
                .isTrue();
    }

    @Test
    @DisplayName("没有登记的法规、没有登记的条文都不认")
    void knows_only_what_is_registered() {
        assertThat(REGISTER.has(Citation.of("penalty-law", "57.1(2)"))).isTrue();
        assertThat(REGISTER.has(Citation.of("penalty-law", "87"))).isFalse();
        assertThat(REGISTER.has(Citation.of("no-such-law", "1"))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> REGISTER.get("no-such-law"));
    }

    @Test
    @DisplayName("每部法规的摘要都在它的条数之内，而且不写空话")
    void digests_lie_within_the_statute() {
        for (var statute : REGISTER.all()) {
            assertThat(statute.digests()).as(statute.key()).isNotEmpty();
            assertThat(statute.digests().keySet())
                    .as(statute.key())
                    .allSatisfy(number -> assertThat(number).isBetween(1, statute.articlesInAll()));
            assertThat(statute.digests().values()).as(statute.key()).noneMatch(String::isBlank);
        }
    }

    @Test
    @DisplayName("按简称、全称、带书名号都能找到")
    void finds_by_title() {
        assertThat(REGISTER.findByTitle("行政处罚法")).isEqualTo(REGISTER.findByTitle("《中华人民共和国行政处罚法》"));
        assertThat(Citation.of("penalty-law", "57.1(2)").inWords()).isEqualTo("《行政处罚法》第五十七条第一款第二项");
    }
}
