package org.zhiheng.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("金额的大写")
class AmountsTests {

    @ParameterizedTest(name = "{0} 分：{1}")
    @CsvSource({
        "0, 人民币零元整",
        "500000, 人民币伍仟元整",
        "3600, 人民币叁拾陆元整",
        "1000, 人民币壹拾元整",
        "10050, 人民币壹佰元伍角整",
        "1, 人民币壹分",
        "105, 人民币壹元零伍分",
        "10000000, 人民币壹拾万元整",
        "100000100, 人民币壹佰万零壹元整",
        "1050000, 人民币壹万零伍佰元整",
        "12000050000, 人民币壹亿贰仟万零伍佰元整"
    })
    void sums_are_written_as_papers_write_them(long fen, String words) {
        assertThat(Amounts.inCapitals(fen)).isEqualTo(words);
    }
}
