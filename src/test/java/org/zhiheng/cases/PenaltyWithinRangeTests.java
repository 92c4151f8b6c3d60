package org.zhiheng.cases;

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
import org.zhiheng.cases.check.RangeChecks;
import org.zhiheng.cases.check.SubstanceChecks;
import org.zhiheng.cases.form.ChangeProposal;
import org.zhiheng.cases.form.Penalty;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.cases.procedure.OnFile;
import org.zhiheng.cases.record.Attempt;
import org.zhiheng.matters.PenaltyKind;
import org.zhiheng.matters.PenaltyRange;
import org.zhiheng.matters.PenaltyRange.Whom;
import org.zhiheng.platform.Problem.Missing;
import org.zhiheng.platform.RecordId;

@DisplayName("《行政处罚法》第十六条 处罚不得超过法定幅度（CF-02）：五万元以上十万元以下，或者货值金额十倍以上二十倍以下")
class PenaltyWithinRangeTests {

    private static final PenaltyRange FIXED = new PenaltyRange(
            PenaltyKind.FINE, 5_000_000L, 10_000_000L, null, null, null, null, Whom.ANYONE, false, "货值不足一万元");
    private static final PenaltyRange BY_GOODS =
            new PenaltyRange(PenaltyKind.FINE, null, null, "货值金额", 1000, 2000, null, Whom.ANYONE, false, "货值一万元以上");

    private static final PenaltyRange PER_VEHICLE =
            new PenaltyRange(PenaltyKind.FINE, 500_000L, 2_000_000L, null, null, null, "每辆", Whom.ANYONE, false, null);

    @ParameterizedTest(name = "罚款 {0} 分，货值 {1} 分：准许 {2}")
    @CsvSource({
        "9999999, , true", "10000000, , true", "10000001, , false",
        "39999999, 2000000, true", "40000000, 2000000, true", "40000001, 2000000, false"
    })
    @DisplayName("固定幅度看数额，倍数看货值：上限之内准许，多一分不准")
    void a_fine_stays_within_one_of_its_ranges(long fine, @Nullable Long goods, boolean allowed) {
        var missing = missing(new Penalty(PenaltyKind.FINE, fine, null, goods, null));

        assertThat(missing.isEmpty()).isEqualTo(allowed);
        assertThat(missing).allSatisfy(one -> assertThat(one.article()).isEqualTo("《行政处罚法》第十六条"));
    }

    @ParameterizedTest(name = "{0} 辆，罚款 {1} 分：准许 {2}，低于下限 {3}，顶格 {4}")
    @CsvSource({
        "1, 499999, true, true, false",
        "1, 500000, true, false, false",
        "1, 1999999, true, false, false",
        "1, 2000000, true, false, true",
        "1, 2000001, false, false, false",
        "3, 1499999, true, true, false",
        "3, 1500000, true, false, false",
        "3, 5999999, true, false, false",
        "3, 6000000, true, false, true",
        "3, 6000001, false, false, false"
    })
    @DisplayName("每辆五千元以上二万元以下：按辆数乘，上限差一分、恰好、多一分")
    void a_fine_by_pieces_is_multiplied(long pieces, long fine, boolean allowed, boolean below, boolean most) {
        var penalty = new Penalty(PenaltyKind.FINE, fine, null, null, pieces);

        assertThat(missing(penalty, PER_VEHICLE).isEmpty()).isEqualTo(allowed);
        assertThat(RangeChecks.isBelow(penalty, fine, List.of(PER_VEHICLE))).isEqualTo(below);
        assertThat(RangeChecks.isTheMost(penalty, fine, List.of(PER_VEHICLE))).isEqualTo(most);
    }

    @Test
    @DisplayName("按辆计罚又没有写辆数：告诉补上计罚数量")
    void a_sum_by_pieces_needs_their_number() {
        assertThat(missing(new Penalty(PenaltyKind.FINE, 500_000L, null), PER_VEHICLE))
                .singleElement()
                .satisfies(one -> assertThat(one.remedy()).contains("按每辆计罚", "计罚数量"));
    }

    @ParameterizedTest(name = "罚款 {0} 分，货值 {1} 分：低于下限 {2}")
    @CsvSource({
        "4999999, , true",
        "5000000, , false",
        "5000001, , false",
        "10000001, 2000000, true",
        "19999999, 2000000, true",
        "20000000, 2000000, false",
        "20000001, 2000000, false"
    })
    @DisplayName("固定幅度和倍数混合的：算得出的都算，落在空档或者低于下限的提醒")
    void a_fine_below_mixed_ranges_is_noticed(long fine, @Nullable Long goods, boolean below) {
        var penalty = new Penalty(PenaltyKind.FINE, fine, null, goods, null);

        assertThat(RangeChecks.isBelow(penalty, fine, List.of(FIXED, BY_GOODS))).isEqualTo(below);
    }

    @Test
    @DisplayName("超过固定幅度又没有写货值：告诉补上货值")
    void a_sum_by_multiples_needs_its_base() {
        assertThat(missing(new Penalty(PenaltyKind.FINE, 30_000_000L, null)))
                .singleElement()
                .satisfies(one -> assertThat(one.remedy()).contains("货值金额", "基数"));
    }

    @Test
    @DisplayName("事项没有设定的种类，一律不准")
    void an_unset_kind_is_refused() {
        assertThat(missing(new Penalty(PenaltyKind.REVOKE_LICENCE, null, "许可证")))
                .singleElement()
                .satisfies(one -> assertThat(one.text()).contains("没有设定“吊销许可证件”"));
    }

    private static List<Missing> missing(Penalty penalty) {
        return missing(penalty, FIXED, BY_GOODS);
    }

    private static List<Missing> missing(Penalty penalty, PenaltyRange... ranges) {
        var by = new Actor(RecordId.create(140431), "某人", Role.UNIT_HEAD, RecordId.create(140431), "某局", null);
        var form = new ChangeProposal(null, null, List.of(penalty), null, null, "裁量", "理由");
        var attempt = new Attempt(
                aPenaltyCase().build(),
                Act.CHANGE_PROPOSAL,
                form,
                by,
                LocalDate.parse("2026-03-03"),
                aMatter().ranges(ranges).build());

        return new SubstanceChecks().check(OnFile.WITHIN_THE_RANGE, attempt);
    }
}
