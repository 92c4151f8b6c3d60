package org.zhiheng.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhiheng.platform.RecordId;

@DisplayName("举措的状态：由报告和期限得出")
class MeasureStateTests {

    private static final RecordId LEADER = RecordId.create(140431);
    private static final RecordId UNIT = RecordId.create(140431);
    private static final RecordId OTHER = RecordId.create(140431);
    private static final LocalDate DUE = LocalDate.parse("2024-06-30");

    @ParameterizedTest(name = "{0} 报告 {1}：{2}，{3}")
    @CsvSource({
        "2024-05-30, UNDER_WAY, UNDER_WAY, ok",
        "2024-05-31, UNDER_WAY, UNDER_WAY, soon",
        "2024-06-29, UNDER_WAY, UNDER_WAY, soon",
        "2024-06-30, UNDER_WAY, UNDER_WAY, soon",
        "2024-07-01, UNDER_WAY, OVERDUE, overdue",
        "2024-06-30, NOT_STARTED, NOT_STARTED, soon",
        "2024-07-01, NOT_STARTED, OVERDUE, overdue",
        "2024-06-30, DONE, DONE, met",
        "2024-07-01, DONE, DONE, met"
    })
    @DisplayName("期限前一日、当日、次日")
    void the_day_after_the_due_date_is_overdue(LocalDate today, Progress reported, MeasureState state, String due) {
        var found = MeasureState.of(List.of(report(UNIT, reported)), LEADER, DUE, today);

        assertThat(found).isEqualTo(state);
        assertThat(DueWords.of(DUE, found, today).state()).isEqualTo(due);
    }

    @Test
    @DisplayName("没有报告：未开始，过了期限即逾期；没有期限的永不逾期")
    void without_reports_nothing_has_begun() {
        assertThat(MeasureState.of(List.of(), LEADER, DUE, DUE)).isEqualTo(MeasureState.NOT_STARTED);
        assertThat(MeasureState.of(List.of(), LEADER, DUE, DUE.plusDays(1))).isEqualTo(MeasureState.OVERDUE);
        assertThat(MeasureState.of(List.of(), LEADER, null, DUE.plusYears(9))).isEqualTo(MeasureState.NOT_STARTED);
    }

    @Test
    @DisplayName("一个单位完成、另一个没有：仍在推进；都完成才算完成")
    void done_when_every_organ_that_reports_is_done() {
        assertThat(state(report(UNIT, Progress.DONE), report(OTHER, Progress.UNDER_WAY)))
                .isEqualTo(MeasureState.UNDER_WAY);
        assertThat(state(report(UNIT, Progress.DONE), report(OTHER, Progress.NOT_STARTED)))
                .isEqualTo(MeasureState.UNDER_WAY);
        assertThat(state(report(UNIT, Progress.DONE), report(OTHER, Progress.DONE), report(UNIT, Progress.UNDER_WAY)))
                .isEqualTo(MeasureState.DONE);
    }

    @Test
    @DisplayName("牵头的司法局最后报告，以它为准")
    void the_leader_has_the_last_word() {
        assertThat(state(report(LEADER, Progress.DONE), report(UNIT, Progress.UNDER_WAY)))
                .isEqualTo(MeasureState.DONE);
        assertThat(state(report(LEADER, Progress.UNDER_WAY), report(UNIT, Progress.DONE)))
                .isEqualTo(MeasureState.UNDER_WAY);
    }

    private static MeasureState state(Report... newestFirst) {
        return MeasureState.of(Stream.of(newestFirst).toList(), LEADER, null, DUE);
    }

    private static Report report(RecordId organ, Progress state) {
        return new Report(LEADER, LEADER, organ, DUE.minusDays(1), state, "进展", List.of(), "张三");
    }
}
