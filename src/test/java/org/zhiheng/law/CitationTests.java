package org.zhiheng.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("条、款、项")
class CitationTests {

    @ParameterizedTest
    @CsvSource({
        "57, 第五十七条",
        "57.1, 第五十七条第一款",
        "57.1(2), 第五十七条第一款第二项",
        "64(1), 第六十四条第一项",
        "10, 第十条",
        "111.12, 第一百一十一条第十二款",
        "205, 第二百零五条",
        "1200, 第一千二百条",
        "1260, 第一千二百六十条"
    })
    void is_read_as_statutes_write_it(String article, String words) {
        assertThat(Citation.of("penalty-law", article).articleInWords()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "第五十七条", "57.", "57(", "57.1.2", "-3"})
    void refuses_another_grammar(String article) {
        assertThatIllegalArgumentException().isThrownBy(() -> Citation.of("penalty-law", article));
    }

    @Test
    @DisplayName("条号")
    void gives_the_number_of_the_article() {
        assertThat(Citation.of("penalty-law", "57.1(2)").number()).isEqualTo(57);
    }
}
