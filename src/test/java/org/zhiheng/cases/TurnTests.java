package org.zhiheng.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.cases.PenaltyCaseBuilder.aPenaltyCase;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhiheng.cases.form.ClueSource;
import org.zhiheng.cases.form.DeliveryManner;
import org.zhiheng.cases.form.OpenCase;
import org.zhiheng.cases.form.RegisterClue;
import org.zhiheng.cases.form.SendPenaltyNotice;

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
    @DisplayName("决定送达后等承办人员登记缴款；少缴一分仍等，缴清后等机关负责人结案")
    void it_ends_with_the_head_of_the_organ() {
        waits(delivered().paid(99_999, "2026-01-25"), CaseRole.CASE_OFFICERS, "缴款");
        waits(delivered().paid(100_000, "2026-01-25"), CaseRole.ORGAN_HEAD, "结案");
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
