package org.zhiheng.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhiheng.cases.form.RegisterClue;
import org.zhiheng.platform.Problem;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("行为的表单：读取、描述、核对")
class FormTests {

    private static final String CLUE = """
            {"source": "REPORT", "receivedOn": "2026-03-02", "title": "某案", "place": "某地", "facts": "某事"%s}
            """;

    @ParameterizedTest
    @EnumSource(Act.class)
    @DisplayName("每一种行为的表单都说得出每一个问题")
    void every_form_describes_itself(Act act) {
        assertThat(FormOutline.of(act.form()))
                .isNotEmpty()
                .allSatisfy(group -> assertThat(group.fields()).allSatisfy(field -> {
                    assertThat(field.label()).isNotBlank();
                    if (field.type().startsWith("choice")) {
                        assertThat(field.options()).isNotEmpty();
                    }
                }));
    }

    @Test
    @DisplayName("空白的答案等于没有回答；提醒的理由与表单分开保存")
    void blanks_are_no_answers() {
        var filled = read(CLUE.formatted(", \"informant\": \" \", \"warningReason\": \"已核对\""));

        assertThat(((RegisterClue) filled.form()).informant()).isNull();
        assertThat(filled.reason()).isEqualTo("已核对");
    }

    @Test
    @DisplayName("不认识的字段、类型不对、漏填、过长：逐一说出字段名")
    void faults_name_their_field() {
        assertThatThrownBy(() -> read(CLUE.formatted(", \"colour\": 1"))).hasMessageContaining("colour");
        assertThatThrownBy(() -> read(CLUE.replace("2026-03-02", "昨天").formatted("")))
                .hasMessageContaining("receivedOn");
        assertThatThrownBy(() -> read(CLUE.replace("某案", "案".repeat(101)).formatted("")))
                .hasMessageContaining("案由")
                .hasMessageContaining("101");
        assertThatThrownBy(() -> read("{\"source\": \"REPORT\"}"))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.fields())
                                .extracting(Problem.FieldProblem::field)
                                .containsExactlyInAnyOrder("receivedOn", "title", "place", "facts"));
    }

    private static FormReader.Filled read(String json) {
        return FormReader.read(Act.REGISTER_CLUE, new JsonMapper().readTree(json));
    }
}
