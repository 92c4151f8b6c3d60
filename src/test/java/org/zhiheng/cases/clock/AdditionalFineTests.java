package org.zhiheng.cases.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.cases.PenaltyCaseBuilder.aPenaltyCase;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhiheng.cases.form.DeferPayment;
import org.zhiheng.cases.form.Instalment;
import org.zhiheng.cases.procedure.Act;

@DisplayName("《行政处罚法》第七十二条第一款第一项 加处罚款（CF-72）")
class AdditionalFineTests {

    private static final LocalDate DUE = LocalDate.parse("2026-01-30");

    @ParameterizedTest(name = "至 {0} 应加处 {1} 分")
    @CsvSource({
        "2026-01-29, 0", "2026-01-30, 0", "2026-01-31, 30000",
        "2026-03-04, 990000", "2026-03-05, 1000000", "2026-03-06, 1000000"
    })
    @DisplayName("到期次日起每日百分之三，第三十四日到顶，不超过罚款本数")
    void three_percent_a_day_up_to_the_fine_itself(String until, long expected) {
        var penaltyCase =
                aPenaltyCase().concluded(1_000_000).decided("2026-01-12").build();

        assertThat(AdditionalFine.accruedFen(penaltyCase, DUE, LocalDate.parse(until)))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("逾期后先缴了一半，此后只按未缴的一半计算")
    void what_is_paid_late_stops_counting() {
        var penaltyCase = aPenaltyCase()
                .concluded(1_000_000)
                .decided("2026-01-12")
                .paid(500_000, "2026-02-01")
                .build();

        var accrued = AdditionalFine.accruedFen(penaltyCase, DUE, LocalDate.parse("2026-02-03"));

        assertThat(accrued).isEqualTo(2 * 30_000 + 2 * 15_000);
    }

    @ParameterizedTest(name = "二月五日复议结束，至 {0} 应加处 {1} 分")
    @CsvSource({"2026-01-31, 30000", "2026-02-01, 30000", "2026-02-05, 30000", "2026-02-06, 60000"})
    @DisplayName("复议期间（二月一日至五日）不计加处罚款（CF-73）")
    void days_of_a_remedy_do_not_count(String until, long expected) {
        var penaltyCase = aPenaltyCase()
                .concluded(1_000_000)
                .decided("2026-01-12")
                .remedy("2026-02-01", "2026-02-05")
                .build();

        assertThat(AdditionalFine.accruedFen(penaltyCase, DUE, LocalDate.parse(until)))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "至 {0} 应加处 {1} 分")
    @CsvSource({
        "2026-02-01, 60000", "2026-02-02, 90000", "2026-02-03, 90000",
        "2026-03-31, 90000", "2026-04-01, 120000", "2026-04-02, 150000"
    })
    @DisplayName("逾期三日后批准延期（二月二日）至三月三十一日：已加处的保留，延期内不加，期满次日再加（CF-70）")
    void a_deferral_stops_the_growth_and_keeps_what_was_added(String until, long expected) {
        var penaltyCase = aPenaltyCase()
                .concluded(1_000_000)
                .decided("2026-01-12")
                .taken(
                        Act.DEFER_PAYMENT,
                        new DeferPayment(
                                LocalDate.parse("2026-02-01"),
                                "困难",
                                List.of(new Instalment(LocalDate.parse("2026-03-31"), 1_000_000)),
                                "同意",
                                List.of()),
                        "2026-02-02")
                .build();

        assertThat(AdditionalFine.accruedFen(penaltyCase, DUE, LocalDate.parse(until)))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("按期缴清的，没有加处罚款")
    void a_fine_paid_in_time_grows_nothing() {
        var penaltyCase = aPenaltyCase()
                .concluded(1_000_000)
                .decided("2026-01-12")
                .paid(1_000_000, "2026-01-30")
                .build();

        assertThat(AdditionalFine.accruedFen(penaltyCase, DUE, LocalDate.parse("2026-06-30")))
                .isZero();
    }
}
