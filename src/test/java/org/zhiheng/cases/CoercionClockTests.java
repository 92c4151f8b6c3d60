package org.zhiheng.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.cases.PenaltyCaseBuilder.aPenaltyCase;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhiheng.cases.clock.Clocks;
import org.zhiheng.cases.clock.CoercionDeadlines;
import org.zhiheng.cases.clock.ReferralDeadlines;
import org.zhiheng.cases.form.*;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.law.DeadlineRule;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.PersonalText;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;

@OnPostgres
@DisplayName("登记保存、查封扣押和移送的期限：前一日、当日、次日")
class CoercionClockTests {

    private static final LocalDateTime AT = LocalDateTime.parse("2026-03-03T10:00");
    private static final List<Goods> GOODS = List.of(new Goods("某物", "1 件", null, null));

    @Autowired
    private Clocks clocks;

    @ParameterizedTest(name = "{0}：超期 {1}")
    @CsvSource({"2026-03-11, false", "2026-03-12, false", "2026-03-13, true"})
    @DisplayName("三月三日登记保存，三月十二日为第七个工作日（CF-31）")
    void preserved_evidence_waits_seven_working_days(String today, boolean overdue) {
        var form = new PreserveEvidence(AT, "某地", "某人", List.of(), true, GOODS, Signing.SIGNED, List.of());

        assertThat(isOverdue(
                        CoercionDeadlines.PRESERVATION,
                        aPenaltyCase().taken(Act.PRESERVE_EVIDENCE, form, "2026-03-03"),
                        today))
                .isEqualTo(overdue);
    }

    @ParameterizedTest(name = "{0}：超期 {1}")
    @CsvSource({"2026-04-01, false", "2026-04-02, false", "2026-04-03, true"})
    @DisplayName("三月三日扣押，四月二日为第三十日（QZ-05）")
    void goods_are_held_thirty_days(String today, boolean overdue) {
        assertThat(isOverdue(CoercionDeadlines.MEASURE, seized(), today)).isEqualTo(overdue);
    }

    @ParameterizedTest(name = "{0}：超期 {1}")
    @CsvSource({"2026-05-01, false", "2026-05-02, false", "2026-05-03, true"})
    @DisplayName("延长三十日，五月二日为第六十日（QZ-05）")
    void and_thirty_more_when_extended(String today, boolean overdue) {
        var extended = seized().taken(Act.EXTEND_MEASURE, new ExtendMeasure("全部", "复杂"), "2026-04-01");

        assertThat(isOverdue(CoercionDeadlines.MEASURE, extended, today)).isEqualTo(overdue);
    }

    @ParameterizedTest(name = "{0}：超期 {1}")
    @CsvSource({"2026-04-01, false", "2026-04-02, false", "2026-04-03, true"})
    @DisplayName("三月三日案外扣押、三月二十日转入案件，四月二日仍为第三十日（QZ-05）")
    void goods_passed_on_keep_their_period(String today, boolean overdue) {
        assertThat(isOverdue(CoercionDeadlines.MEASURE, takenOver(false), today))
                .isEqualTo(overdue);
    }

    @ParameterizedTest(name = "{0}：超期 {1}")
    @CsvSource({"2026-05-01, false", "2026-05-02, false", "2026-05-03, true"})
    @DisplayName("案外已经延长的，五月二日为第六十日（QZ-05）")
    void and_what_was_extended_before_stays_extended(String today, boolean overdue) {
        assertThat(isOverdue(CoercionDeadlines.MEASURE, takenOver(true), today)).isEqualTo(overdue);
    }

    @ParameterizedTest(name = "{0}：超期 {1}")
    @CsvSource({"2026-03-06, false", "2026-03-07, false", "2026-03-08, true"})
    @DisplayName("三月四日接到移送报告，三月七日（周六）为第三日，不顺延（XX-03）")
    void the_head_decides_within_three_days(String today, boolean overdue) {
        assertThat(isOverdue(ReferralDeadlines.DECISION, reported(), today)).isEqualTo(overdue);
    }

    @ParameterizedTest(name = "{0}：超期 {1}")
    @CsvSource({"2026-03-12, false", "2026-03-13, false", "2026-03-14, true"})
    @DisplayName("公安机关三月十日接受，三月十三日为第三日（XX-06）")
    void the_police_answer_within_three_days(String today, boolean overdue) {
        assertThat(isOverdue(ReferralDeadlines.POLICE, received(), today)).isEqualTo(overdue);
    }

    @ParameterizedTest(name = "{0}：超期 {1}")
    @CsvSource({"2026-03-15, false", "2026-03-16, false", "2026-03-17, true"})
    @DisplayName("三月十三日接到不予立案通知，三月十六日为提出异议的第三日（XX-07）")
    void an_organ_objects_within_three_days(String today, boolean overdue) {
        assertThat(isOverdue(ReferralDeadlines.OBJECTION, answered(PoliceAnswer.NOT_FILED), today))
                .isEqualTo(overdue);
    }

    @ParameterizedTest(name = "{0}：超期 {1}")
    @CsvSource({"2026-03-15, false", "2026-03-16, false", "2026-03-17, true"})
    @DisplayName("三月十三日接到立案通知，三月十六日为移交物品的第三日（XX-10）")
    void goods_follow_within_three_days(String today, boolean overdue) {
        assertThat(isOverdue(ReferralDeadlines.GOODS, answered(PoliceAnswer.FILED), today))
                .isEqualTo(overdue);
    }

    private boolean isOverdue(DeadlineRule<Act> rule, PenaltyCaseBuilder penaltyCase, String today) {
        return Scope.all()
                .call(() -> clocks.find(rule, penaltyCase.build(), null, LocalDate.parse(today)))
                .orElseThrow()
                .isOverdue();
    }

    private static PenaltyCaseBuilder seized() {
        return aPenaltyCase()
                .taken(
                        Act.TAKE_MEASURE,
                        new TakeMeasure(
                                MeasureManner.APPROVED,
                                null,
                                MeasureKind.SEIZE,
                                "某法",
                                "某理由",
                                AT,
                                "某地",
                                List.of(),
                                true,
                                true,
                                "某人",
                                null,
                                "无",
                                "某情况",
                                "某人",
                                GOODS,
                                true,
                                "某处",
                                Signing.SIGNED,
                                List.of()),
                        "2026-03-03");
    }

    private static PenaltyCaseBuilder takenOver(boolean extended) {
        var party =
                new Party("某公司", PartyKind.LEGAL_PERSON, new PersonalText("某号"), new PersonalText("某地"), null, null);
        var goods = List.of(new TakenOver(GOODS.getFirst(), MeasureKind.SEIZE, AT.toLocalDate(), extended));
        return aPenaltyCase()
                .taken(
                        Act.TAKE_OVER_MEASURE,
                        new TakeOverMeasure(
                                RecordId.create(140431),
                                party,
                                RecordId.create(140431),
                                List.of(),
                                goods,
                                List.of(),
                                false),
                        "2026-03-20");
    }

    private static PenaltyCaseBuilder reported() {
        return aPenaltyCase()
                .taken(Act.MARK_SUSPECTED_CRIME, new MarkSuspectedCrime("某罪", "某理由"), "2026-03-04")
                .taken(Act.REPORT_REFERRAL, new ReportReferral(List.of(), "某事", "某理由"), "2026-03-04");
    }

    private static PenaltyCaseBuilder received() {
        return reported()
                .taken(
                        Act.DECIDE_REFERRAL,
                        new DecideReferral(
                                PrincipalOffice.PRINCIPAL, LocalDateTime.parse("2026-03-06T09:00"), true, "同意"),
                        "2026-03-06")
                .taken(
                        Act.HAND_OVER_REFERRAL,
                        new HandOverReferral(
                                LocalDateTime.parse("2026-03-06T10:00"), "公安局", java.util.Set.of(), null, "某", true),
                        "2026-03-06")
                .taken(
                        Act.RECORD_RECEIPT,
                        new RecordReceipt(LocalDate.parse("2026-03-10"), "某人", List.of()),
                        "2026-03-10");
    }

    private static PenaltyCaseBuilder answered(PoliceAnswer answer) {
        return received()
                .taken(
                        Act.RECORD_POLICE_ANSWER,
                        new RecordPoliceAnswer(answer, LocalDate.parse("2026-03-13"), "某号", null, List.of()),
                        "2026-03-13");
    }
}
