package org.zhiheng.cases.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.cases.PenaltyCaseBuilder.aPenaltyCase;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhiheng.cases.PenaltyCaseBuilder;
import org.zhiheng.cases.form.*;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.cases.procedure.CaseRole;
import org.zhiheng.matters.PenaltyKind;

@DisplayName("下一步由谁办理")
class TurnTests {

    private static PenaltyCaseBuilder verified() {
        var clue = new RegisterClue(
                ClueSource.REPORT, LocalDate.parse("2026-01-02"), null, null, null, "案", null, "某地", "某事");
        return aPenaltyCase().taken(Act.REGISTER_CLUE, clue, "2026-01-02").verified("2026-01-01", "2026-01-02", false);
    }

    private static PenaltyCaseBuilder opened() {
        return verified().taken(Act.OPEN_CASE, new OpenCase("同意"), "2026-01-05");
    }

    @Test
    @DisplayName("核查后等机关负责人决定立案，立案后等承办人员，调查终结后等承办机构负责人告知")
    void it_goes_from_one_to_the_next() {
        waits(verified(), CaseRole.ORGAN_HEAD, "立案");
        waits(opened(), CaseRole.CASE_OFFICERS, "调查");
        waits(opened().concluded(100_000), CaseRole.UNIT_HEAD, "告知拟处罚内容");
    }

    @Test
    @DisplayName("要求听证之后等机关负责人组织听证；撤回之后回到听取申辩")
    void a_hearing_that_was_asked_for_comes_first() {
        var asked = opened().concluded(100_000)
                .taken(
                        Act.SEND_PENALTY_NOTICE,
                        new SendPenaltyNotice(HearingRight.ENTITLED, "较大数额", "同意"),
                        "2026-01-12")
                .taken(Act.DELIVER_NOTICE, new DeliverNotice(delivery("2026-01-13")), "2026-01-13")
                .taken(
                        Act.REQUEST_HEARING,
                        new RequestHearing(LocalDate.parse("2026-01-14"), "某公司", null, List.of()),
                        "2026-01-14");

        waits(asked, CaseRole.ORGAN_HEAD, "组织听证");
        assertThat(Steps.of(asked.build(), null))
                .extracting(Steps.StepView::label)
                .contains("组织听证", "提出听证报告");

        asked.taken(
                Act.WITHDRAW_HEARING_REQUEST,
                new WithdrawHearingRequest(LocalDate.parse("2026-01-15"), "撤回", List.of()),
                "2026-01-15");
        waits(asked, CaseRole.CASE_OFFICERS, "听取");
        assertThat(Steps.of(asked.build(), null))
                .extracting(Steps.StepView::label)
                .doesNotContain("组织听证");
    }

    private static Delivery delivery(String on) {
        return new Delivery(
                DeliveryManner.DIRECT, LocalDate.parse(on).atTime(9, 0), "某地", "某人", null, null, List.of(), List.of());
    }

    @Test
    @DisplayName("决定送达后等承办人员登记缴款；少缴一分仍等，缴清后等机关负责人结案")
    void it_ends_with_the_head_of_the_organ() {
        waits(delivered().paid(99_999, "2026-01-25"), CaseRole.CASE_OFFICERS, "缴款");
        waits(delivered().paid(100_000, "2026-01-25"), CaseRole.ORGAN_HEAD, "结案");
    }

    @Test
    @DisplayName("加处了罚款：本数和加处的都缴清才等结案，少一分仍等缴款；协议减免的不再等")
    void what_was_added_is_waited_for_too() {
        waits(added().paid(PaymentKind.ADDITIONAL_FINE, 29_999, "2026-03-02"), CaseRole.CASE_OFFICERS, "缴款");
        waits(added().paid(PaymentKind.ADDITIONAL_FINE, 30_000, "2026-03-02"), CaseRole.ORGAN_HEAD, "结案");
        waits(
                added().taken(Act.AGREE_ON_EXECUTION, remission(10_000), "2026-03-02")
                        .taken(Act.END_AGREEMENT, kept(), "2026-03-03")
                        .paid(PaymentKind.ADDITIONAL_FINE, 20_000, "2026-03-03"),
                CaseRole.ORGAN_HEAD,
                "结案");
    }

    @Test
    @DisplayName("单处没收违法所得：没有缴清的等缴款，缴清的等结案")
    void gains_alone_are_waited_for() {
        var delivered = opened().concluded(new Penalty(PenaltyKind.CONFISCATE_GAINS, 12_600L, null))
                .taken(Act.SEND_PENALTY_NOTICE, new SendPenaltyNotice(null, null, "同意"), "2026-01-12")
                .decided("2026-01-20")
                .delivered(DeliveryManner.DIRECT, "2026-01-21");

        waits(delivered, CaseRole.CASE_OFFICERS, "缴款");
        waits(delivered.paid(PaymentKind.GAINS, 12_600, "2026-01-25"), CaseRole.ORGAN_HEAD, "结案");
    }

    private static PenaltyCaseBuilder added() {
        return delivered()
                .taken(Act.IMPOSE_ADDITIONAL_FINE, new ImposeAdditionalFine("逾期", 30_000), "2026-03-01")
                .paid(100_000, "2026-03-01");
    }

    private static AgreeOnExecution remission(long fen) {
        return new AgreeOnExecution(LocalDate.parse("2026-03-02"), "分期", List.of(), true, fen, true, "同意", List.of());
    }

    private static EndAgreement kept() {
        return new EndAgreement(LocalDate.parse("2026-03-03"), true, "履行");
    }

    private static PenaltyCaseBuilder delivered() {
        return opened().concluded(100_000)
                .taken(Act.SEND_PENALTY_NOTICE, new SendPenaltyNotice(null, null, "同意"), "2026-01-12")
                .decided("2026-01-20")
                .delivered(DeliveryManner.DIRECT, "2026-01-21");
    }

    private static void waits(PenaltyCaseBuilder penaltyCase, CaseRole by, String what) {
        assertThat(Turn.of(penaltyCase.build(), null)).hasValueSatisfying(turn -> {
            assertThat(turn.by()).isEqualTo(by);
            assertThat(turn.what()).contains(what);
        });
    }
}
