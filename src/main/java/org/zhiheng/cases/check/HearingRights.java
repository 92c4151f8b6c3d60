package org.zhiheng.cases.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhiheng.cases.form.HearingRight;
import org.zhiheng.cases.form.Party;
import org.zhiheng.cases.form.Penalty;
import org.zhiheng.cases.record.Attempt;
import org.zhiheng.law.Amounts;
import org.zhiheng.law.Parameters;
import org.zhiheng.matters.PenaltyKind;

/**
 * Whether the party must be told of the right to a hearing (《行政处罚法》第六十三条第一款, CF-60). What sum is large is set by
 * field and kind of party; where it is not known, a person decides and says why.
 */
public final class HearingRights {

    private HearingRights() {}

    /** What the law answers by itself. */
    public sealed interface Judgement {

        record Known(HearingRight right, String because) implements Judgement {}

        record Unknown(String because) implements Judgement {}
    }

    /** The judgement on what an attempt proposes; empty while party, matter or penalty are not known. */
    public static Optional<Judgement> judge(Attempt attempt) {
        if (attempt.proposal().isEmpty() || attempt.party().isEmpty() || attempt.matter() == null) {
            return Optional.empty();
        }
        return Optional.of(judge(
                attempt.proposal().get().penalties(),
                attempt.party().get(),
                attempt.penaltyCase().id().region(),
                attempt.matter().field(),
                attempt.today()));
    }

    public static Judgement judge(List<Penalty> penalties, Party party, int region, String field, LocalDate on) {
        for (var penalty : penalties) {
            if (penalty.kind().givesRightToHearing()) {
                return new Judgement.Known(
                        HearingRight.ENTITLED, "拟处罚种类为" + penalty.kind().label());
            }
        }
        var threshold = Parameters.standard()
                .find(
                        "cases.hearing-threshold",
                        new Parameters.Context(on, region, field, party.kind().name()));
        if (penalties.stream().allMatch(penalty -> isLight(penalty.kind()))) {
            return new Judgement.Known(HearingRight.NOT_ENTITLED, "拟处罚种类不在应当告知听证之列");
        }
        if (threshold.isEmpty()) {
            return new Judgement.Unknown(
                    "“" + field + "”领域对" + party.kind().label() + "的较大数额标准尚未维护，须由您判断是否告知听证权利并说明理由。");
        }
        return against(threshold.get().value(), penalties);
    }

    private static Judgement against(long thresholdFen, List<Penalty> penalties) {
        var standard = "较大数额标准 " + Amounts.yuan(thresholdFen);
        var largest = penalties.stream()
                .filter(penalty -> penalty.amountFen() != null)
                .mapToLong(Penalty::amountFen)
                .max()
                .orElse(0);
        if (largest >= thresholdFen) {
            return new Judgement.Known(HearingRight.ENTITLED, "数额 " + Amounts.yuan(largest) + "，达到" + standard);
        }
        var unvalued = penalties.stream()
                .anyMatch(penalty -> penalty.kind() == PenaltyKind.CONFISCATE_PROPERTY && penalty.amountFen() == null);
        return unvalued
                ? new Judgement.Unknown("没收的非法财物没有填写价值，须由您判断是否属于较大价值并说明理由。")
                : new Judgement.Known(HearingRight.NOT_ENTITLED, "数额 " + Amounts.yuan(largest) + "，未达到" + standard);
    }

    private static boolean isLight(PenaltyKind kind) {
        return kind == PenaltyKind.WARNING || kind == PenaltyKind.CRITICISM;
    }
}
