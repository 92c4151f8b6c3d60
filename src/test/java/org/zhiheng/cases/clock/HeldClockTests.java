package org.zhiheng.cases.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.cases.Measures.account;
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
import static org.zhiheng.cases.Measures.seizedAtOnce;
import static org.zhiheng.cases.Measures.takenOver;
import static org.zhiheng.cases.Measures.thawed;
import static org.zhiheng.cases.Measures.thing;
import static org.zhiheng.cases.PenaltyCaseBuilder.aPenaltyCase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhiheng.cases.PenaltyCaseBuilder;
import org.zhiheng.cases.form.*;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.cases.record.TakenAct;
import org.zhiheng.law.DeadlineRule;
import org.zhiheng.matters.PenaltyKind;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.Scope;

@OnPostgres
@DisplayName("查封扣押、冻结的期限逐项计算，时钟指着最先届满的那一项（《行政强制法》第二十五条、第三十二条）")
class HeldClockTests {

    private static final String DAY = "2026-03-10";
    private static final LocalDate TODAY = LocalDate.parse(DAY);

    /** Everything by which the organ might have done with what it holds. */
    private static final Map<Act, Form> ENDS = Map.ofEntries(
            Map.entry(Act.DISPOSE_PRESERVED, new DisposePreserved(PreservedDisposal.RELEASED, "全部", "无关")),
            Map.entry(Act.CONFIRM_MEASURE, new ConfirmMeasure(TODAY.minusDays(1).atTime(10, 0), true, "同意")),
            Map.entry(Act.LIFT_MEASURE, lifted("全部")),
            Map.entry(Act.DISPOSE_GOODS, disposed("全部", "2026-03-09")),
            Map.entry(Act.HAND_OVER_GOODS, new HandOverGoods(TODAY.minusDays(1), "公安局", "全部", List.of())),
            Map.entry(Act.DELIVER_PAPERS, handed("2026-03-09", OtherPaper.FREEZE_DECISION)),
            Map.entry(Act.LIFT_FREEZE, thawed("全部", "2026-03-09")),
            Map.entry(Act.DECIDE_PENALTY, new DecidePenalty(null, List.of(), "银行", "同意")),
            Map.entry(Act.DECIDE_NO_PENALTY, new DecideNoPenalty(NoPenaltyGround.MINOR, "同意")),
            Map.entry(Act.DECIDE_NOT_ESTABLISHED, new DecideNotEstablished("同意")),
            Map.entry(Act.PASS_TO_CASE, new PassToCase("某事", "某事", null)),
            Map.entry(Act.WITHDRAW_CASE, new WithdrawCase("无")));

    @Autowired
    private Clocks clocks;

    @Test
    @DisplayName("三月三日扣押、三月九日冻结，一并转入案件：扣押到四月二日，冻结到四月八日")
    void goods_and_deposits_taken_over_run_from_their_own_day() {
        var over = aPenaltyCase()
                .taken(
                        Act.TAKE_OVER_MEASURE,
                        takenOver(List.of(thing("2026-03-03", false)), List.of(account("2026-03-09", false))),
                        DAY);

        assertThat(due(CoercionDeadlines.MEASURE, over)).isEqualTo("2026-04-02");
        assertThat(due(CoercionDeadlines.FREEZE, over)).isEqualTo("2026-04-08");
    }

    @Test
    @DisplayName("先扣押的排在后面也从最早的一天起算；转入以前延长过的，只有那一项是六十日")
    void the_earliest_of_what_is_taken_over_counts() {
        var over = aPenaltyCase()
                .taken(
                        Act.TAKE_OVER_MEASURE,
                        takenOver(List.of(thing("2026-03-06", false), thing("2026-03-03", true)), List.of()),
                        DAY);

        assertThat(due(CoercionDeadlines.MEASURE, over)).isEqualTo("2026-04-05");
    }

    @Test
    @DisplayName("第一次冻结延长以后，时钟指着没有延长的第二次；第二次也延长了，又指着第一次")
    void the_second_freeze_is_not_hidden_by_the_first() {
        var frozen = aPenaltyCase()
                .taken(Act.FREEZE_DEPOSITS, frozen("2026-03-03", "1"), DAY)
                .taken(Act.FREEZE_DEPOSITS, frozen("2026-03-09", "2"), DAY);
        assertThat(due(CoercionDeadlines.FREEZE, frozen)).isEqualTo("2026-04-02");

        frozen.taken(Act.EXTEND_FREEZE, new ExtendFreeze("1", "复杂"), DAY);
        assertThat(due(CoercionDeadlines.FREEZE, frozen)).isEqualTo("2026-04-08");

        frozen.taken(Act.EXTEND_FREEZE, new ExtendFreeze("2", "复杂"), DAY);
        assertThat(due(CoercionDeadlines.FREEZE, frozen)).isEqualTo("2026-05-02");

        frozen.taken(Act.LIFT_FREEZE, thawed("1", DAY), DAY);
        assertThat(due(CoercionDeadlines.FREEZE, frozen)).isEqualTo("2026-05-08");
    }

    @Test
    @DisplayName("两次扣押，只延长一次的：时钟指着没有延长的")
    void nor_is_the_second_seizure() {
        var held = aPenaltyCase()
                .taken(Act.TAKE_MEASURE, seized("2026-03-03", "甲"), DAY)
                .taken(Act.TAKE_MEASURE, seized("2026-03-09", "乙"), DAY)
                .taken(Act.EXTEND_MEASURE, new ExtendMeasure("1", "复杂"), DAY);

        assertThat(due(CoercionDeadlines.MEASURE, held)).isEqualTo("2026-04-08");
    }

    @Test
    @DisplayName("当场扣押两次，解除的是另一次：还没有补办批准的照样在走；自己的全部解除了才停（第十九条）")
    void lifting_something_else_confirms_nothing() {
        var held = aPenaltyCase()
                .taken(Act.TAKE_MEASURE, seized("2026-03-03", "甲"), DAY)
                .taken(Act.TAKE_MEASURE, seizedAtOnce("2026-03-09", "乙"), DAY)
                .taken(Act.LIFT_MEASURE, lifted("1"), "2026-03-09");
        assertThat(clock(CoercionDeadlines.CONFIRMATION, held).state()).isNotEqualTo(Clock.State.MET);

        held.taken(Act.LIFT_MEASURE, lifted("2"), "2026-03-09");
        assertThat(clock(CoercionDeadlines.CONFIRMATION, held).state()).isEqualTo(Clock.State.MET);
    }

    @ParameterizedTest(name = "第一项 {0} 解除：{1}")
    @CsvSource({"2026-04-01, MET", "2026-04-02, MET", "2026-04-03, MISSED"})
    @DisplayName("三月三日扣押的逾期解除，三月九日扣押的按期解除：逾期的不因解除而消失")
    void what_was_missed_stays_missed(String day, Clock.State state) {
        var held = aPenaltyCase()
                .taken(Act.TAKE_MEASURE, seized("2026-03-03", "甲"), DAY)
                .taken(Act.TAKE_MEASURE, seized("2026-03-09", "乙"), DAY)
                .taken(Act.LIFT_MEASURE, lifted("1"), day);
        assertThat(due(CoercionDeadlines.MEASURE, held)).as("还扣着的先看").isEqualTo("2026-04-08");

        held.taken(Act.LIFT_MEASURE, lifted("2"), "2026-04-08");
        assertThat(clock(CoercionDeadlines.MEASURE, held).state()).isEqualTo(state);
    }

    @ParameterizedTest(name = "第一次冻结 {0} 解除：{1}")
    @CsvSource({"2026-04-02, MET", "2026-04-03, MISSED"})
    @DisplayName("冻结也是，交付冻结决定书也是")
    void nor_is_a_late_thaw_forgotten(String day, Clock.State state) {
        var frozen = aPenaltyCase()
                .taken(Act.FREEZE_DEPOSITS, frozen("2026-03-03", "1"), DAY)
                .taken(Act.DELIVER_PAPERS, handed("2026-03-07", OtherPaper.FREEZE_DECISION), DAY)
                .taken(Act.FREEZE_DEPOSITS, frozen("2026-03-09", "2"), DAY)
                .taken(Act.DELIVER_PAPERS, handed("2026-03-10", OtherPaper.FREEZE_DECISION), DAY)
                .taken(Act.LIFT_FREEZE, thawed("1", day), day)
                .taken(Act.LIFT_FREEZE, thawed("2", "2026-04-08"), "2026-04-08");

        assertThat(clock(CoercionDeadlines.FREEZE, frozen).state()).isEqualTo(state);
        assertThat(clock(CoercionDeadlines.FREEZE_DELIVERY, frozen).state()).isEqualTo(Clock.State.MISSED);
    }

    @ParameterizedTest(name = "{0} 送达：{1}")
    @CsvSource({"2026-03-05, MET", "2026-03-06, MET", "2026-03-09, MISSED"})
    @DisplayName("三月三日冻结，三月十日才登记的送达回证：以回证上的日期为准，三月六日为第三个工作日（第三十一条）")
    void a_receipt_entered_later_counts_from_its_own_day(String on, Clock.State state) {
        var told = aPenaltyCase()
                .taken(Act.FREEZE_DEPOSITS, frozen("2026-03-03", "1"), DAY)
                .taken(Act.DELIVER_PAPERS, handed(on, OtherPaper.FREEZE_DECISION), DAY);

        assertThat(clock(CoercionDeadlines.FREEZE_DELIVERY, told).state()).isEqualTo(state);
    }

    @ParameterizedTest(name = "{0} 解除：{1}")
    @CsvSource({"2026-03-10T08:59, MET", "2026-03-10T09:00, MET", "2026-03-10T09:01, MISSED", "2026-03-10T23:00, MISSED"
    })
    @DisplayName("三月九日九时当场扣押，没有补办就解除：二十四小时到第二天九时（第十九条）")
    void hours_end_at_the_moment_of_lifting(String at, Clock.State state) {
        var held = aPenaltyCase()
                .taken(Act.TAKE_MEASURE, seizedAtOnce("2026-03-09", "甲"), "2026-03-09")
                .takenAt(Act.LIFT_MEASURE, lifted("1"), at);

        assertThat(clock(CoercionDeadlines.CONFIRMATION, held).state()).isEqualTo(state);
        assertThat(clock(CoercionDeadlines.CONFIRMATION, held).words()).endsWith(at.substring(11));
    }

    @ParameterizedTest(name = "{0} 解除，事后补录：{1}")
    @CsvSource({"2026-03-09, MET", "2026-03-10, MISSED"})
    @DisplayName("只知道哪一天的，算到那一天终了，不编造钟点")
    void where_only_the_day_is_known_its_end_counts(String on, Clock.State state) {
        var held = aPenaltyCase()
                .taken(Act.TAKE_MEASURE, seizedAtOnce("2026-03-09", "甲"), "2026-03-09")
                .taken(Act.LIFT_MEASURE, lifted("1"), on);

        assertThat(clock(CoercionDeadlines.CONFIRMATION, held).state()).isEqualTo(state);
        assertThat(clock(CoercionDeadlines.CONFIRMATION, held).words()).endsWith("日");
    }

    @ParameterizedTest(name = "决定以后 {0} 延长：仍然 {1}")
    @CsvSource({"2026-04-01, MET", "2026-04-10, MISSED"})
    @DisplayName("决定以后再延长的不算：逾期的不因此变成按期")
    void an_extension_after_the_end_is_none(String decidedOn, Clock.State state) {
        var frozen = aPenaltyCase()
                .taken(Act.FREEZE_DEPOSITS, frozen("2026-03-03", "1"), DAY)
                .decided(decidedOn)
                .taken(Act.EXTEND_FREEZE, new ExtendFreeze("1", "复杂"), "2026-04-11");

        assertThat(clock(CoercionDeadlines.FREEZE, frozen).state()).isEqualTo(state);
        assertThat(due(CoercionDeadlines.FREEZE, frozen)).isEqualTo("2026-04-02");
    }

    @Test
    @DisplayName("逾期解除的，不因为还扣着别的就看不见：逐项列明，一并来去的只列一行")
    void what_was_missed_is_told_beside_what_is_held() {
        var held = aPenaltyCase()
                .taken(Act.TAKE_MEASURE, seized("2026-03-03", "甲"), DAY)
                .taken(Act.TAKE_MEASURE, seized("2026-03-09", "乙"), DAY);
        assertThat(told(held)).containsExactly("查封扣押的期限 RUNNING");

        held.taken(Act.LIFT_MEASURE, lifted("1"), "2026-04-03");
        assertThat(told(held)).containsExactly("查封扣押的期限（第 2 项） RUNNING", "查封扣押的期限（第 1 项） MISSED");

        var together = aPenaltyCase()
                .taken(
                        Act.TAKE_OVER_MEASURE,
                        takenOver(
                                List.of(
                                        thing("2026-03-03", false),
                                        thing("2026-03-03", false),
                                        thing("2026-03-06", false),
                                        thing("2026-03-09", false)),
                                List.of()),
                        DAY)
                .taken(Act.LIFT_MEASURE, lifted("全部"), "2026-04-06");
        assertThat(told(together)).containsExactly("查封扣押的期限（第 1、2 项） MISSED", "查封扣押的期限（第 3 项） MISSED");
    }

    @ParameterizedTest(name = "写明 {0}：第一项至 {1}，第二项至 {2}")
    @CsvSource({
        "1, 2026-04-12, 2026-04-08",
        "2, 2026-04-02, 2026-04-18",
        ", 2026-04-12, 2026-04-18",
        "不涉及, 2026-04-02, 2026-04-08"
    })
    @DisplayName("三月十日告知、二十日出结果的检测：只有送检的那一项停十日，没有写明的是当时扣着的全部，以后扣押的不停（第二十五条第三款）")
    void an_appraisal_stops_the_time_of_what_is_appraised(@Nullable String goods, String first, String second) {
        var held = aPenaltyCase()
                .taken(Act.TAKE_MEASURE, seized("2026-03-03", "甲"), DAY)
                .taken(Act.TAKE_MEASURE, seized("2026-03-09", "乙"), DAY)
                .taken(Act.COMMISSION_APPRAISAL, appraised(goods), DAY)
                .taken(Act.TELL_OF_APPRAISAL, appraisalTold(null, DAY), DAY)
                .taken(Act.TAKE_MEASURE, seized("2026-03-10", "丙"), DAY)
                .taken(Act.RECORD_APPRAISAL, appraisalResult(null, "2026-03-20"), "2026-03-20")
                .taken(Act.LIFT_MEASURE, lifted("全部"), "2026-05-20");

        assertThat(until(held)).containsExactlyInAnyOrder("第 1 项 " + first, "第 2 项 " + second, "第 3 项 2026-04-09");
    }

    @ParameterizedTest(name = "第一次十五日、第二次二十日取得结果：{0}")
    @CsvSource({"3, 4", "4, 3"})
    @DisplayName("两次委托同时进行，各告知各的，各停各的：一次取得结果，另一次还停着（第二十五条第三款）")
    void two_appraisals_do_not_end_each_other(int first, int second) {
        var held = aPenaltyCase()
                .taken(Act.TAKE_MEASURE, seized("2026-03-03", "甲"), DAY)
                .taken(Act.TAKE_MEASURE, seized("2026-03-09", "乙"), DAY)
                .taken(Act.COMMISSION_APPRAISAL, appraised("1"), DAY)
                .taken(Act.COMMISSION_APPRAISAL, appraised("2"), DAY)
                .taken(Act.TELL_OF_APPRAISAL, appraisalTold(3, DAY), DAY)
                .taken(Act.TELL_OF_APPRAISAL, appraisalTold(4, DAY), DAY)
                .taken(Act.RECORD_APPRAISAL, appraisalResult(first, "2026-03-15"), "2026-03-15");
        assertThat(held.build().appraisals().underWay())
                .extracting(TakenAct::seq)
                .containsExactly(second);

        held.taken(Act.RECORD_APPRAISAL, appraisalResult(null, "2026-03-20"), "2026-03-20")
                .taken(Act.LIFT_MEASURE, lifted("全部"), "2026-05-20");
        assertThat(until(held))
                .containsExactlyInAnyOrder(
                        "第 1 项 " + (first == 3 ? "2026-04-07" : "2026-04-12"),
                        "第 2 项 " + (first == 3 ? "2026-04-18" : "2026-04-13"));
    }

    @Test
    @DisplayName("只告知了第一次委托的，第二次委托的那一项照常计算")
    void what_was_not_told_does_not_stop() {
        var held = aPenaltyCase()
                .taken(Act.TAKE_MEASURE, seized("2026-03-03", "甲"), DAY)
                .taken(Act.TAKE_MEASURE, seized("2026-03-09", "乙"), DAY)
                .taken(Act.COMMISSION_APPRAISAL, appraised("1"), DAY)
                .taken(Act.COMMISSION_APPRAISAL, appraised("2"), DAY)
                .taken(Act.TELL_OF_APPRAISAL, appraisalTold(3, DAY), DAY)
                .taken(Act.RECORD_APPRAISAL, appraisalResult(4, "2026-03-15"), "2026-03-15")
                .taken(Act.RECORD_APPRAISAL, appraisalResult(3, "2026-03-20"), "2026-03-20")
                .taken(Act.LIFT_MEASURE, lifted("全部"), "2026-05-20");

        assertThat(until(held)).containsExactlyInAnyOrder("第 1 项 2026-04-12", "第 2 项 2026-04-08");
    }

    @ParameterizedTest(name = "告知写明 {0}，扣押的标识是 {1}：至 {2}")
    @CsvSource({
        "1, AB-1, 2026-04-19",
        "全部, AB-1, 2026-04-19",
        "1, AB-2, 2026-04-10",
        "2, AB-1, 2026-04-10",
        "不涉及, AB-1, 2026-04-10"
    })
    @DisplayName("登记保存时告知的检测，同一件东西三月十一日转为扣押以后接着不计入，到二十日出结果；标识不同的不算同一件")
    void what_was_preserved_keeps_its_pause_when_it_is_seized(String goods, String mark, String until) {
        var held = aPenaltyCase()
                .taken(Act.PRESERVE_EVIDENCE, preserved("2026-03-09", "甲", "AB-1"), DAY)
                .taken(Act.PRESERVE_EVIDENCE, preserved("2026-03-09", "乙"), DAY)
                .taken(Act.COMMISSION_APPRAISAL, appraised(goods), DAY)
                .taken(Act.TELL_OF_APPRAISAL, appraisalTold(null, DAY), DAY)
                .taken(Act.DISPOSE_PRESERVED, new DisposePreserved(PreservedDisposal.SEIZED, "1", "扣押"), "2026-03-11")
                .taken(Act.TAKE_MEASURE, seized("2026-03-11", "甲", mark), "2026-03-11")
                .taken(Act.RECORD_APPRAISAL, appraisalResult(null, "2026-03-20"), "2026-03-20")
                .taken(Act.LIFT_MEASURE, lifted("全部"), "2026-05-20");

        assertThat(due(CoercionDeadlines.MEASURE, held)).isEqualTo(until);
    }

    @ParameterizedTest(name = "今天 {0}：{1}")
    @CsvSource({"2026-03-05, URGENT", "2026-04-02, OVERDUE", "2026-04-03, MISSED", "2026-04-04, MISSED"})
    @DisplayName("冻结决定书三月四日公告送达，四月三日公告期满才算交付：在此以前期限照走，不说已经办结（第三十一条）")
    void a_public_notice_ends_nothing_before_it_ran_out(String today, Clock.State state) {
        var announced = aPenaltyCase()
                .taken(Act.FREEZE_DEPOSITS, frozen("2026-03-03", "1"), DAY)
                .taken(Act.DELIVER_PAPERS, announced("2026-03-04"), "2026-03-04");
        var clock = clock(CoercionDeadlines.FREEZE_DELIVERY, announced, LocalDate.parse(today));

        assertThat(clock.state()).isEqualTo(state);
        assertThat(clock.words().contains("公告期间，到 4 月 3 日")).isEqualTo(!clock.hasEnded());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("heldRules")
    @DisplayName("期限表上写着由哪些行为办结，就由哪些办结，一个不多一个不少")
    void the_table_says_what_ends_a_period(DeadlineRule<Act> rule) {
        var ending = ENDS.entrySet().stream()
                .filter(end -> {
                    var one = aPenaltyCase()
                            .concluded(new Penalty(PenaltyKind.CONFISCATE_PROPERTY, null, "某物"))
                            .taken(Act.PRESERVE_EVIDENCE, preserved("2026-03-09", "丙"), "2026-03-09")
                            .taken(Act.TAKE_MEASURE, seizedAtOnce("2026-03-09", "甲"), "2026-03-09")
                            .taken(Act.FREEZE_DEPOSITS, frozen("2026-03-09", "1"), "2026-03-09")
                            .taken(end.getKey(), end.getValue(), "2026-03-09");
                    return clock(rule, one).hasEnded();
                })
                .map(Map.Entry::getKey)
                .toList();

        assertThat(ending).containsExactlyInAnyOrderElementsOf(rule.metBy());
    }

    static List<Named<DeadlineRule<Act>>> heldRules() {
        return CoercionDeadlines.ALL.stream()
                .map(rule -> Named.of(rule.name(), rule))
                .toList();
    }

    private List<String> told(PenaltyCaseBuilder penaltyCase) {
        return Scope.all().call(() -> clocks.of(penaltyCase.build(), null, TODAY)).stream()
                .filter(clock -> clock.rule().equals(CoercionDeadlines.MEASURE))
                .map(clock -> clock.name() + " " + clock.state())
                .toList();
    }

    private List<String> until(PenaltyCaseBuilder penaltyCase) {
        return Scope.all().call(() -> clocks.of(penaltyCase.build(), null, TODAY)).stream()
                .filter(clock -> clock.rule().equals(CoercionDeadlines.MEASURE))
                .map(clock -> clock.about() + " " + clock.due().day().orElseThrow())
                .toList();
    }

    private Clock clock(DeadlineRule<Act> rule, PenaltyCaseBuilder penaltyCase) {
        return clock(rule, penaltyCase, TODAY);
    }

    private Clock clock(DeadlineRule<Act> rule, PenaltyCaseBuilder penaltyCase, LocalDate today) {
        return Scope.all()
                .call(() -> clocks.find(rule, penaltyCase.build(), null, today))
                .orElseThrow();
    }

    private String due(DeadlineRule<Act> rule, PenaltyCaseBuilder penaltyCase) {
        return clock(rule, penaltyCase).due().day().orElseThrow().toString();
    }
}
