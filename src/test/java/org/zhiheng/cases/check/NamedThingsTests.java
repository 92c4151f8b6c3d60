package org.zhiheng.cases.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.cases.Measures.announced;
import static org.zhiheng.cases.Measures.appraisalResult;
import static org.zhiheng.cases.Measures.appraisalTold;
import static org.zhiheng.cases.Measures.appraised;
import static org.zhiheng.cases.Measures.disposed;
import static org.zhiheng.cases.Measures.frozen;
import static org.zhiheng.cases.Measures.handed;
import static org.zhiheng.cases.Measures.lifted;
import static org.zhiheng.cases.Measures.preserved;
import static org.zhiheng.cases.Measures.seized;
import static org.zhiheng.cases.Measures.thawed;
import static org.zhiheng.cases.PenaltyCaseBuilder.aPenaltyCase;
import static org.zhiheng.cases.check.Attempts.attempt;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhiheng.cases.PenaltyCaseBuilder;
import org.zhiheng.cases.form.DisposePreserved;
import org.zhiheng.cases.form.Form;
import org.zhiheng.cases.form.OtherPaper;
import org.zhiheng.cases.form.PreservedDisposal;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.cases.procedure.CoercionProcedure;
import org.zhiheng.cases.procedure.OnFile;
import org.zhiheng.cases.procedure.OrdinaryProcedure;
import org.zhiheng.cases.procedure.Stage;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.Scope;

@OnPostgres
@DisplayName("逾期没有逾期，看的是写明的那几项；冻结决定书没有交付的，案件不能了结")
class NamedThingsTests {

    private static final String DAY = "2026-03-10";

    @Autowired
    private Requirements requirements;

    @Autowired
    private Warnings warnings;

    @ParameterizedTest(name = "三月十三日处理第 {0} 项")
    @CsvSource({"1, true", "2, false", "全部, true"})
    @DisplayName("三月三日登记保存的已经逾期，三月九日的没有：处理没有逾期的，不拿另一项的期限来拦（第五十六条）")
    void another_thing_does_not_bar_the_one_in_time(String goods, boolean late) {
        var kept = aPenaltyCase()
                .taken(Act.PRESERVE_EVIDENCE, preserved("2026-03-03", "甲"), DAY)
                .taken(Act.PRESERVE_EVIDENCE, preserved("2026-03-09", "乙"), DAY);
        var form = new DisposePreserved(PreservedDisposal.SEIZED, goods, "入卷");

        assertThat(missing(kept, Act.DISPOSE_PRESERVED, form, "2026-03-13", OnFile.PRESERVATION_IN_TIME).stream()
                        .anyMatch(text -> text.contains("第 1 项的七个工作日已于 2026-03-12 届满")))
                .isEqualTo(late);
        assertThat(warned(kept, Act.DISPOSE_PRESERVED, form, "2026-03-13")).hasSize(late ? 1 : 0);
    }

    @Test
    @DisplayName("解除、处理查封扣押，解除冻结，也只就写明的几项提醒；还没有填写的，就全部提醒")
    void nor_does_it_warn_of_it() {
        var held = aPenaltyCase()
                .taken(Act.TAKE_MEASURE, seized("2026-03-03", "甲"), DAY)
                .taken(Act.TAKE_MEASURE, seized("2026-03-09", "乙"), DAY)
                .taken(Act.FREEZE_DEPOSITS, frozen("2026-03-03", "1"), DAY)
                .taken(Act.FREEZE_DEPOSITS, frozen("2026-03-09", "2"), DAY);
        var on = "2026-04-03";

        assertThat(warned(held, Act.LIFT_MEASURE, lifted("2"), on)).isEmpty();
        assertThat(warned(held, Act.DISPOSE_GOODS, disposed("2", on), on)).isEmpty();
        assertThat(warned(held, Act.LIFT_FREEZE, thawed("2", on), on)).isEmpty();
        assertThat(warned(held, Act.LIFT_MEASURE, lifted("1"), on))
                .singleElement()
                .asString()
                .contains("第 1 项", "2026-04-02");
        assertThat(warned(held, Act.DISPOSE_GOODS, disposed("全部", on), on)).hasSize(1);
        assertThat(warned(held, Act.LIFT_FREEZE, thawed("1", on), on)).hasSize(1);
        assertThat(warned(held, Act.LIFT_FREEZE, null, on)).hasSize(1);
    }

    @Test
    @DisplayName("冻结又解除了，决定书还是要交付：凡了结案件的行为都要求它（第三十一条）")
    void no_case_ends_before_the_party_was_told() {
        var thawed = aPenaltyCase()
                .taken(Act.FREEZE_DEPOSITS, frozen("2026-03-09", "1"), DAY)
                .taken(Act.LIFT_FREEZE, thawed("1", "2026-03-09"), DAY);

        assertThat(missing(thawed, Act.END_COERCION, null, DAY, OnFile.FREEZE_TOLD))
                .containsExactly("冻结决定书还没有交付当事人");
        thawed.taken(Act.DELIVER_PAPERS, handed(DAY, OtherPaper.FREEZE_DECISION), DAY);
        assertThat(missing(thawed, Act.END_COERCION, null, DAY, OnFile.FREEZE_TOLD))
                .isEmpty();

        assertThat(Stream.of(OrdinaryProcedure.TABLE, CoercionProcedure.TABLE)
                        .flatMap(table -> table.rows().stream())
                        .filter(row -> row.to() == Stage.CLOSED && row.from() != Stage.CLOSED))
                .isNotEmpty()
                .allMatch(row -> row.guards().contains(OnFile.FREEZE_TOLD));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2026-04-02, 冻结决定书公告送达，公告期到 2026-04-03 才满", "2026-04-03, "})
    @DisplayName("冻结决定书三月四日公告送达的，四月三日公告期满以后才算交付（第三十一条）")
    void a_public_notice_tells_nobody_before_it_ran_out(String on, @Nullable String said) {
        var announced = aPenaltyCase()
                .taken(Act.FREEZE_DEPOSITS, frozen("2026-03-03", "1"), DAY)
                .taken(Act.LIFT_FREEZE, thawed("1", DAY), DAY)
                .taken(Act.DELIVER_PAPERS, announced("2026-03-04"), "2026-03-04");

        assertThat(missing(announced, Act.END_COERCION, null, on, OnFile.FREEZE_TOLD))
                .isEqualTo(said == null ? List.of() : List.of(said));
    }

    @ParameterizedTest(name = "写 {0}：{1}")
    @CsvSource({", 请写明这次检测鉴定涉及哪几项", "3, 不是清单上还扣着的物品的编号", "某物, 不是清单上还扣着的物品的编号", "1, ", "2, ", "1、2, ", "全部, ", "不涉及, "})
    @DisplayName("扣着东西的，检测涉及哪几项必须写明；登记保存的也可以写（第二十五条第三款）")
    void what_is_appraised_must_be_said(@Nullable String goods, @Nullable String fault) {
        var held = aPenaltyCase()
                .taken(Act.PRESERVE_EVIDENCE, preserved("2026-03-09", "甲"), DAY)
                .taken(Act.TAKE_MEASURE, seized("2026-03-09", "乙"), DAY);

        says(fault, faults(held, Act.COMMISSION_APPRAISAL, appraised(goods)));
    }

    @Test
    @DisplayName("没有扣着东西的，不必写明")
    void where_nothing_is_held_nothing_must_be_said() {
        assertThat(faults(aPenaltyCase(), Act.COMMISSION_APPRAISAL, appraised(null)))
                .isEmpty();
        says("不是清单上还扣着的物品的编号", faults(aPenaltyCase(), Act.COMMISSION_APPRAISAL, appraised("全部")));
    }

    @ParameterizedTest(name = "选 {0}：{1}")
    @CsvSource({", 检测：某中心，某物（2026-03-10）；检测：某中心，某物（2026-03-10）", "1, ", "2, ", "3, 请选明"})
    @DisplayName("同时委托了两次的，告知和结果都要选明是哪一次；只剩一次的不用选")
    void which_of_two_appraisals_must_be_said(@Nullable Integer commission, @Nullable String fault) {
        var twice = aPenaltyCase()
                .taken(Act.COMMISSION_APPRAISAL, appraised(null), DAY)
                .taken(Act.COMMISSION_APPRAISAL, appraised(null), DAY);
        says(fault, faults(twice, Act.TELL_OF_APPRAISAL, appraisalTold(commission, DAY)));
        says(fault, faults(twice, Act.RECORD_APPRAISAL, appraisalResult(commission, DAY)));

        twice.taken(Act.RECORD_APPRAISAL, appraisalResult(2, DAY), DAY);
        assertThat(faults(twice, Act.RECORD_APPRAISAL, appraisalResult(null, DAY)))
                .isEmpty();
        says("请选明", faults(twice, Act.RECORD_APPRAISAL, appraisalResult(2, DAY)));
    }

    @ParameterizedTest(name = "扣押标识 {0} 的：提醒 {1}")
    @CsvSource({"AB-1, false", "AB-2, true"})
    @DisplayName("检测还在进行时扣押，告知书没有写明的，提醒重新送达告知书；登记保存时已经告知的同一件不提醒")
    void a_seizure_during_an_appraisal_has_to_be_told_of(String mark, boolean warned) {
        var kept = aPenaltyCase().taken(Act.PRESERVE_EVIDENCE, preserved("2026-03-09", "甲", "AB-1"), DAY);
        assertThat(warned(kept, Act.TAKE_MEASURE, seized(DAY, "甲", mark), DAY)).isEmpty();

        kept.taken(Act.COMMISSION_APPRAISAL, appraised("1"), DAY)
                .taken(Act.TELL_OF_APPRAISAL, appraisalTold(null, DAY), DAY);
        assertThat(warned(kept, Act.TAKE_MEASURE, seized(DAY, "甲", mark), DAY))
                .hasSize(warned ? 1 : 0)
                .allMatch(text -> text.contains("“甲”") && text.contains("重新送达告知书"));
        assertThat(warned(kept, Act.TAKE_MEASURE, null, DAY)).hasSize(1);

        kept.taken(Act.RECORD_APPRAISAL, appraisalResult(null, DAY), DAY);
        assertThat(warned(kept, Act.TAKE_MEASURE, seized(DAY, "甲", mark), DAY)).isEmpty();
    }

    private static void says(@Nullable String fault, List<String> faults) {
        if (fault == null) {
            assertThat(faults).isEmpty();
        } else {
            assertThat(faults).singleElement().asString().contains(fault);
        }
    }

    private static List<String> faults(PenaltyCaseBuilder penaltyCase, Act act, Form form) {
        try {
            FormRules.require(
                    attempt(penaltyCase, act, form, DAY), LocalDate.parse(DAY).atTime(18, 0));
            return List.of();
        } catch (Problem problem) {
            return problem.fields().stream().map(Problem.FieldProblem::message).toList();
        }
    }

    private List<String> missing(
            PenaltyCaseBuilder penaltyCase, Act act, @Nullable Form form, String on, OnFile demanded) {
        return Scope.all()
                .call(() -> requirements.missing(List.of(demanded), attempt(penaltyCase, act, form, on)))
                .stream()
                .map(missing -> missing.text())
                .toList();
    }

    private List<String> warned(PenaltyCaseBuilder penaltyCase, Act act, @Nullable Form form, String on) {
        return Scope.all().call(() -> warnings.of(attempt(penaltyCase, act, form, on))).stream()
                .map(Warnings.Warning::text)
                .toList();
    }
}
