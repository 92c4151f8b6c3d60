package org.zhiheng.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhiheng.cases.PenaltyCaseBuilder.aPenaltyCase;
import static org.zhiheng.matters.MatterBuilder.aMatter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhiheng.access.Actor;
import org.zhiheng.access.Role;
import org.zhiheng.cases.answer.FormOutline;
import org.zhiheng.cases.answer.FormReader;
import org.zhiheng.cases.desk.FittedForm;
import org.zhiheng.cases.form.Penalty;
import org.zhiheng.cases.form.RegisterClue;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.cases.record.Attempt;
import org.zhiheng.matters.MatterBuilder;
import org.zhiheng.matters.PenaltyKind;
import org.zhiheng.matters.PenaltyRange;
import org.zhiheng.matters.PenaltyRange.Whom;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("行为的表单：读取、描述、核对")
class FormTests {

    private static final String CLUE = """
            {"source": "REPORT", "receivedOn": "2026-03-02", "title": "某案", "place": "某地", "facts": "某事"%s}
            """;

    private static final Set<String> OF_THE_CASE = Set.of("acts", "freezes", "commission");

    @ParameterizedTest
    @EnumSource(Act.class)
    @DisplayName("每一种行为的表单都说得出每一个问题")
    void every_form_describes_itself(Act act) {
        assertThat(FormOutline.of(act.form()))
                .isNotEmpty()
                .allSatisfy(group -> assertThat(group.fields()).allSatisfy(field -> {
                    assertThat(field.label()).isNotBlank();
                    // Acts of the case itself, such as those that a recording covers, only the fitted form knows.
                    if (field.type().startsWith("choice") && !OF_THE_CASE.contains(field.name())) {
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

    @ParameterizedTest(name = "{0}：缺 {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"outcome\": \"PENALTY\" | penalties",
                "\"outcome\": \"NO_PENALTY\" | ground",
                "\"outcome\": \"NO_PENALTY\", \"ground\": \"MINOR\" | ",
                "\"outcome\": \"PENALTY\", \"penalties\": [{\"kind\": \"fine\"}] | penalties[0].amountFen",
                "\"outcome\": \"PENALTY\", \"penalties\": [{\"kind\": \"warning\"}] | ",
                "\"outcome\": \"PENALTY\", \"penalties\": [{\"kind\": \"confiscate-property\"}] | penalties[0].detail",
                "\"outcome\": \"PENALTY\", \"penalties\": [{\"kind\": \"confiscate-property\", \"detail\": \"货\"}] | "
            })
    @DisplayName("只在某种回答之下才问的，问到就必须回答，没问到就不必")
    void what_is_asked_must_be_answered(String given, @Nullable String missing) {
        var json = "{\"facts\": \"某事\", \"discretion\": \"裁量\", \"proposal\": \"建议\", " + given + "}";

        var faults = faults(() -> FormReader.read(Act.CONCLUDE_INVESTIGATION, new JsonMapper().readTree(json)));

        assertThat(faults).isEqualTo(missing == null ? List.of() : List.of(missing));
    }

    private static List<String> faults(Runnable reading) {
        try {
            reading.run();
            return List.of();
        } catch (Problem problem) {
            return problem.fields().stream().map(Problem.FieldProblem::field).toList();
        }
    }

    @ParameterizedTest
    @EnumSource(PenaltyKind.class)
    @DisplayName("哪些种类必须写金额、写内容，与种类自己说的一致")
    void a_penalty_asks_what_its_kind_needs(PenaltyKind kind) {
        assertThat(isRequired("amountFen", kind)).isEqualTo(kind.hasAmount());
        assertThat(isRequired("detail", kind)).isEqualTo(kind.isCarriedOut() && !kind.hasAmount());
    }

    private static boolean isRequired(String name, PenaltyKind kind) {
        return FormOutline.fieldsOf(Penalty.class).stream()
                .filter(field -> field.name().equals(name))
                .allMatch(field -> field.required()
                        && (field.when() == null || field.when().in().contains(kind.key()))
                        && (field.needed() == null || field.needed().in().contains(kind.key())));
    }

    @Test
    @DisplayName("按每辆计罚的事项问数量，按倍数的问基数，都不按的都不问")
    void the_form_fits_the_matter() {
        var perVehicle =
                new PenaltyRange(PenaltyKind.FINE, null, 2_000_000L, null, null, null, "每辆", Whom.ANYONE, false, null);

        assertThat(asked(aMatter().ranges(perVehicle)))
                .containsEntry("pieces", true)
                .doesNotContainKey("baseFen");
        assertThat(asked(aMatter().ranges(perVehicle, PenaltyRange.of(PenaltyKind.FINE))))
                .containsEntry("pieces", false);
        assertThat(asked(aMatter())).doesNotContainKeys("pieces", "baseFen");
    }

    private static Map<String, Boolean> asked(MatterBuilder matter) {
        var by = new Actor(RecordId.create(140431), "某人", Role.OFFICER, RecordId.create(140431), "某局", null);
        var attempt = new Attempt(
                aPenaltyCase().build(), Act.CHANGE_PROPOSAL, null, by, LocalDate.parse("2026-03-03"), matter.build());
        return FittedForm.of(attempt).stream()
                .flatMap(group -> group.fields().stream())
                .filter(field -> field.name().equals("penalties"))
                .flatMap(field -> field.fields().stream())
                .collect(Collectors.toMap(FormOutline.Field::name, FormOutline.Field::required));
    }

    @Test
    @DisplayName("委托过两次检测的，告知和登记结果都从还没有结果的里面选；扣着东西的，涉及哪几项必须回答")
    void appraisals_are_asked_as_far_as_there_are_several() {
        var held = aPenaltyCase().taken(Act.COMMISSION_APPRAISAL, Measures.appraised(null), "2026-03-03");
        assertThat(field(held, Act.TELL_OF_APPRAISAL, "commission")).isEmpty();
        assertThat(field(held, Act.COMMISSION_APPRAISAL, "goods")).isEmpty();

        held.taken(Act.COMMISSION_APPRAISAL, Measures.appraised(null), "2026-03-03")
                .taken(Act.PRESERVE_EVIDENCE, Measures.preserved("2026-03-03", "甲"), "2026-03-03");
        for (var act : List.of(Act.TELL_OF_APPRAISAL, Act.RECORD_APPRAISAL)) {
            assertThat(field(held, act, "commission")).singleElement().satisfies(field -> {
                assertThat(field.required()).isTrue();
                assertThat(field.options())
                        .extracting(FormOutline.Option::value)
                        .containsExactly("1", "2");
            });
        }
        assertThat(field(held, Act.COMMISSION_APPRAISAL, "goods"))
                .extracting(FormOutline.Field::required)
                .containsExactly(false);

        held.taken(Act.TAKE_MEASURE, Measures.seized("2026-03-03", "乙"), "2026-03-03");
        assertThat(field(held, Act.COMMISSION_APPRAISAL, "goods"))
                .extracting(FormOutline.Field::required)
                .containsExactly(true);
    }

    private static List<FormOutline.Field> field(PenaltyCaseBuilder penaltyCase, Act act, String name) {
        var by = new Actor(RecordId.create(140431), "某人", Role.OFFICER, RecordId.create(140431), "某局", null);
        return FittedForm.of(new Attempt(penaltyCase.build(), act, null, by, LocalDate.parse("2026-03-03"), null))
                .stream()
                .flatMap(group -> group.fields().stream())
                .filter(field -> field.name().equals(name))
                .toList();
    }

    private static FormReader.Filled read(String json) {
        return FormReader.read(Act.REGISTER_CLUE, new JsonMapper().readTree(json));
    }
}
