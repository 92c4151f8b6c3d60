package org.zhiheng.cases.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.cases.PenaltyCaseBuilder.aPenaltyCase;
import static org.zhiheng.matters.MatterBuilder.aMatter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhiheng.access.Actor;
import org.zhiheng.access.Role;
import org.zhiheng.cases.form.ChangeProposal;
import org.zhiheng.cases.form.LawVersion;
import org.zhiheng.cases.form.Penalty;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.cases.procedure.OnFile;
import org.zhiheng.cases.record.Attempt;
import org.zhiheng.matters.Matter;
import org.zhiheng.matters.PenaltyKind;
import org.zhiheng.matters.PenaltyRange;
import org.zhiheng.matters.PenaltyRange.Whom;
import org.zhiheng.platform.Problem.Missing;
import org.zhiheng.platform.RecordId;

@DisplayName("《行政处罚法》第三十七条（CF-18）：违法行为之后规定有变动，选哪一版")
class LighterLawTests {

    private static final LocalDate LAST_OF_OLD = LocalDate.parse("2026-03-01");

    @ParameterizedTest(name = "原来五万元以下，现在{0}分以下，选{1}：{2}")
    @CsvSource({
        "4000000, , 没有选择",
        "4000000, OF_THE_ACT, 现在的规定较轻",
        "4000000, OF_TODAY, ",
        "6000000, OF_THE_ACT, ",
        "6000000, OF_TODAY, 不比违法行为发生时的轻"
    })
    @DisplayName("较轻的才能用新的，较重的只能用旧的，不选不行")
    void the_lighter_law_is_applied(long most, @Nullable LawVersion law, @Nullable String refusal) {
        var missing = missing(OnFile.LIGHTER_LAW_APPLIED, changed(most), law, "2026-03-10");

        if (refusal == null) {
            assertThat(missing).isEmpty();
        } else {
            assertThat(missing).singleElement().satisfies(one -> {
                assertThat(one.text()).contains(refusal);
                assertThat(one.article()).isEqualTo("《行政处罚法》第三十七条");
            });
        }
    }

    @ParameterizedTest(name = "今天是{0}：要选择 {1}")
    @CsvSource({"2026-03-01, false", "2026-03-02, true", "2026-03-03, true"})
    @DisplayName("新规定施行前一天不用选，施行当天起要选")
    void a_choice_is_asked_for_from_the_day_of_the_change(String today, boolean asked) {
        assertThat(missing(OnFile.LIGHTER_LAW_APPLIED, changed(4_000_000), proposed(null, null), today)
                        .isEmpty())
                .isNotEqualTo(asked);
    }

    @ParameterizedTest(name = "理由“{0}”")
    @CsvSource({"''", "' '", ","})
    @DisplayName("选择了适用哪一版，没有写理由的不行")
    void a_choice_has_a_reason(@Nullable String reason) {
        assertThat(missing(
                        OnFile.LIGHTER_LAW_APPLIED,
                        changed(4_000_000),
                        proposed(LawVersion.OF_TODAY, reason),
                        "2026-03-10"))
                .singleElement()
                .satisfies(one -> assertThat(one.text()).contains("没有写明理由"));
    }

    @Test
    @DisplayName("规定没有变动的，不用选择，选了也不行")
    void without_a_change_there_is_nothing_to_choose() {
        var unchanged = aMatter().ranges(upTo(5_000_000, null, null)).build();

        assertThat(missing(OnFile.LIGHTER_LAW_APPLIED, unchanged, proposed(null, null), "2026-03-10"))
                .isEmpty();
        assertThat(missing(OnFile.LIGHTER_LAW_APPLIED, unchanged, proposed(LawVersion.OF_TODAY, "较轻"), "2026-03-10"))
                .singleElement()
                .satisfies(one -> assertThat(one.text()).contains("规定没有变动"));
    }

    @Test
    @DisplayName("幅度按选择的一版衡量：旧的五万元以下，新的四万元以下")
    void the_range_is_that_of_the_chosen_law() {
        assertThat(missing(OnFile.WITHIN_THE_RANGE, changed(4_000_000), LawVersion.OF_THE_ACT, "2026-03-10"))
                .isEmpty();
        assertThat(missing(OnFile.WITHIN_THE_RANGE, changed(4_000_000), LawVersion.OF_TODAY, "2026-03-10"))
                .singleElement()
                .satisfies(one -> assertThat(one.text()).contains("超过法定幅度"));
    }

    @ParameterizedTest(name = "违法行为终了于{0}：有依据 {1}")
    @CsvSource({"2026-08-14, true", "2026-08-15, false", "2026-08-16, false"})
    @DisplayName("违法行为终了之日依据已经废止的，不能处罚（CF-02）")
    void no_later_act_is_punished_by_a_law_that_is_gone(String violated, boolean punishable) {
        var matter = aMatter().punishedBy("noise-pollution-law", "1").build();
        var attempt = new Attempt(
                aPenaltyCase().verified(violated, violated, false).build(),
                Act.CHANGE_PROPOSAL,
                proposed(null, null),
                somebody(),
                LocalDate.parse("2026-09-01"),
                matter);

        assertThat(new SubstanceChecks().check(OnFile.BASIS_IN_FORCE, attempt).isEmpty())
                .isEqualTo(punishable);
    }

    /** Fifty thousand yuan until the first of March, another sum from the second on. */
    private static Matter changed(long mostFen) {
        return aMatter()
                .ranges(upTo(5_000_000, null, LAST_OF_OLD), upTo(mostFen, LAST_OF_OLD.plusDays(1), null))
                .build();
    }

    private static PenaltyRange upTo(long mostFen, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new PenaltyRange(
                PenaltyKind.FINE, null, mostFen, null, null, null, null, Whom.ANYONE, false, null, from, until);
    }

    private static ChangeProposal proposed(@Nullable LawVersion law, @Nullable String reason) {
        var fine = new Penalty(PenaltyKind.FINE, 4_500_000L, null);
        return new ChangeProposal(law, reason, List.of(fine), null, null, "裁量", "理由");
    }

    private static List<Missing> missing(OnFile demand, Matter matter, @Nullable LawVersion law, String today) {
        return missing(demand, matter, proposed(law, law == null ? null : "比较的理由"), today);
    }

    private static List<Missing> missing(OnFile demand, Matter matter, ChangeProposal form, String today) {
        var attempt = new Attempt(
                aPenaltyCase().verified("2026-02-01", "2026-02-02", false).build(),
                Act.CHANGE_PROPOSAL,
                form,
                somebody(),
                LocalDate.parse(today),
                matter);
        return new SubstanceChecks().check(demand, attempt);
    }

    private static Actor somebody() {
        return new Actor(RecordId.create(140431), "某人", Role.UNIT_HEAD, RecordId.create(140431), "某局", null);
    }
}
