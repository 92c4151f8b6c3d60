package org.zhiheng.cases.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.cases.Measures.account;
import static org.zhiheng.cases.Measures.takenOver;
import static org.zhiheng.cases.Measures.thing;
import static org.zhiheng.cases.PenaltyCaseBuilder.aPenaltyCase;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhiheng.cases.PenaltyCaseBuilder;
import org.zhiheng.cases.form.*;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.platform.RecordId;

@DisplayName("全程音像记录：哪些行为还缺")
class FootageTests {

    private static final String DAY = "2026-03-03";
    private static final LocalDate ON = LocalDate.parse(DAY);

    @ParameterizedTest(name = "另一段 {0} 至 {1}：补上 {2}")
    @CsvSource({
        "08:10, 08:12, true",
        "08:00, 09:00, true",
        "08:11, 08:30, false",
        "08:00, 08:11, false",
        "07:00, 08:10, false"
    })
    @DisplayName("八时十分至十二分中断：另一段须拍到这两分钟")
    void another_recording_fills_the_gap(String from, String until, boolean filled) {
        var executed = executed()
                .taken(Act.RECORD_FOOTAGE, footage(1, "07:00", "09:00", gap("08:10", "08:12")), DAY)
                .taken(Act.RECORD_FOOTAGE, footage(1, from, until), DAY);

        assertThat(executed.build().footage().lacking().isEmpty()).isEqualTo(filled);
    }

    @Test
    @DisplayName("两段各有中断、互相补上的，不再缺少")
    void two_with_gaps_make_one_whole() {
        var executed = executed().taken(Act.RECORD_FOOTAGE, footage(1, "07:00", "09:00", gap("08:10", "08:12")), DAY);
        assertThat(executed.build().footage().lacking()).hasSize(1);

        executed.taken(Act.RECORD_FOOTAGE, footage(1, "07:30", "09:00", gap("08:30", "08:31")), DAY);
        assertThat(executed.build().footage().lacking()).isEmpty();
    }

    @Test
    @DisplayName("转案时还缺的，案件接着缺；案外已经拍全的不缺")
    void the_duty_goes_along_with_the_goods() {
        assertThat(passedOn(true).build().footage().lacking()).hasSize(1);
        assertThat(passedOn(false).build().footage().lacking()).isEmpty();
        assertThat(passedOn(true)
                        .taken(Act.EXPLAIN_FOOTAGE, new ExplainFootage(Set.of(1), "记录仪损坏", "现场笔录", "属实"), DAY)
                        .build()
                        .footage()
                        .lacking())
                .isEmpty();
    }

    @Test
    @DisplayName("补录的以前的行为不缺；坐在桌前办的行为没有音像可以记录")
    void what_was_done_before_is_exempt() {
        var now = executed().build().acts().getFirst();
        var then = new TakenAct<>(
                1,
                now.act(),
                now.form(),
                now.on(),
                now.at(),
                now.account(),
                null,
                now.person(),
                now.role(),
                null,
                new PastAct(ON, "某人", null, List.of()),
                1);

        assertThat(Footage.mustBeWhole(now)).isTrue();
        assertThat(Footage.mustBeWhole(then)).isFalse();
        assertThat(aPenaltyCase()
                        .taken(Act.SUSPEND_EXECUTION, new SuspendExecution(SuspensionGround.UNABLE, "停业"), DAY)
                        .build()
                        .footage()
                        .recordable())
                .isEmpty();
    }

    @Test
    @DisplayName("转案的音像可以摄于扣押或者冻结的任何一天，只有存款的也一样")
    void recordings_of_what_is_taken_over_may_be_of_any_of_its_days() {
        var deposits = takenOver(List.of(), List.of(account("2026-03-05", false)));
        var both = takenOver(List.of(thing(DAY, false)), List.of(account("2026-03-05", false)));

        assertThat(daysOf(deposits)).containsExactly(LocalDate.parse("2026-03-05"));
        assertThat(daysOf(both)).containsExactly(ON, LocalDate.parse("2026-03-05"));
    }

    private static Collection<LocalDate> daysOf(TakeOverMeasure over) {
        return Footage.daysOf(aPenaltyCase()
                .taken(Act.TAKE_OVER_MEASURE, over, "2026-03-20")
                .build()
                .acts()
                .getFirst());
    }

    private static PenaltyCaseBuilder executed() {
        return aPenaltyCase()
                .taken(
                        Act.EXECUTE_BY_FORCE,
                        new ExecuteByForce(
                                at("07:00"),
                                at("08:30"),
                                null,
                                "某地",
                                List.of(),
                                true,
                                "某人",
                                null,
                                true,
                                "某经过",
                                "某人",
                                true,
                                List.of()),
                        DAY);
    }

    private static PenaltyCaseBuilder passedOn(boolean unrecorded) {
        var goods = new TakenOver(new Goods("某物", "1 件", null, null), MeasureKind.SEIZE, ON, false);
        return aPenaltyCase()
                .taken(
                        Act.TAKE_OVER_MEASURE,
                        new TakeOverMeasure(
                                RecordId.create(140431),
                                PenaltyCaseBuilder.aCompany(),
                                RecordId.create(140431),
                                List.of(),
                                List.of(goods),
                                List.of(),
                                unrecorded),
                        DAY);
    }

    private static RecordFootage footage(int act, String from, String until, Gap... gaps) {
        return new RecordFootage(
                Set.of(act),
                Set.of(FootageContent.COURSE),
                gaps.length == 0,
                List.of(gaps),
                gaps.length == 0 ? null : "换电池",
                at(from),
                at(until),
                "某地",
                "某机",
                "某人",
                List.of(),
                "某人",
                "采集站");
    }

    private static Gap gap(String from, String until) {
        return new Gap(at(from), at(until));
    }

    private static LocalDateTime at(String time) {
        return LocalDateTime.parse(DAY + "T" + time);
    }
}
