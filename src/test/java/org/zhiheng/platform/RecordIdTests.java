package org.zhiheng.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("标识")
class RecordIdTests {

    @Test
    @DisplayName("写出再读回是同一个，JSON 里就是那段文字")
    void text_and_back() {
        var id = RecordId.create(140431);
        var json = JsonMapper.shared();

        assertThat(RecordId.parse(id.toString())).isEqualTo(id);
        assertThat(json.writeValueAsString(id)).isEqualTo("\"" + id + "\"");
        assertThat(json.readValue("\"" + id + "\"", RecordId.class)).isEqualTo(id);
    }

    @Test
    @DisplayName("后生成的排在后面，第七版")
    void later_ids_are_greater() {
        var ids = Stream.generate(() -> RecordId.create(140431)).limit(10_000).toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates();
        assertThat(ids).allMatch(id -> id.id().version() == 7 && id.id().variant() == 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "140431", "14043-0198c0de-0000-7000-8000-000000000000", "140431-0198c0de", "../x"})
    @DisplayName("不成样子的文字不是标识")
    void other_texts_are_refused(String text) {
        assertThatThrownBy(() -> RecordId.parse(text)).isInstanceOf(IllegalRecordId.class);
    }
}
