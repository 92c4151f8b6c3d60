package org.zhiheng.cases;

import static org.zhiheng.cases.Requirements.lack;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhiheng.cases.form.Penalty;
import org.zhiheng.law.Amounts;
import org.zhiheng.law.Citation;
import org.zhiheng.matters.Matter;
import org.zhiheng.matters.PenaltyKind;
import org.zhiheng.matters.PenaltyRange;
import org.zhiheng.platform.Problem.Missing;

/** Whether each proposed penalty is of a kind, and of an amount, that the matter provides for. */
final class RangeChecks {

    private static final Citation GAINS = Citation.of("penalty-law", "28.2");

    private RangeChecks() {}

    static List<Missing> withinTheRange(Attempt attempt) {
        var missing = new ArrayList<Missing>();
        if (attempt.matter() != null && attempt.proposal().isPresent()) {
            var proposal = attempt.proposal().get();
            proposal.penalties().forEach(penalty -> missing.addAll(inRange(penalty, attempt.matter())));
            missing.addAll(gains(proposal, attempt.act()));
        }
        return missing;
    }

    private static List<Missing> inRange(Penalty penalty, Matter matter) {
        var ranges = matter.rangesOf(penalty.kind());
        if (ranges.isEmpty()) {
            var known = matter.ranges().stream()
                    .map(PenaltyRange::kind)
                    .distinct()
                    .map(PenaltyKind::label)
                    .collect(Collectors.joining("、"));
            return lack(
                    OnFile.WITHIN_THE_RANGE,
                    "事项“" + matter.name() + "”没有设定“" + penalty.kind().label() + "”",
                    "只能在设定的种类（" + known + "）之内处罚。");
        }
        var amount = penalty.amountFen();
        if (amount == null) {
            return List.of();
        }
        var base = penalty.baseFen();
        for (var range : ranges) {
            if (allows(range, amount, base)) {
                return List.of();
            }
        }
        return List.of(beyond(penalty.kind(), amount, ranges, base == null));
    }

    /** A sum for each of something cannot be judged here; a share only when what it is reckoned from is known. */
    private static boolean allows(PenaltyRange range, long amountFen, @Nullable Long baseFen) {
        if (range.base() == null) {
            return !range.isTooMuch(amountFen);
        }
        return baseFen != null && (range.maxPercent() == null || amountFen <= baseFen / 100.0 * range.maxPercent());
    }

    private static Missing beyond(PenaltyKind kind, long amountFen, List<PenaltyRange> ranges, boolean withoutBase) {
        var bases = ranges.stream()
                .map(PenaltyRange::base)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("、"));
        return new Missing(
                kind.label() + " " + Amounts.yuan(amountFen) + "超过法定幅度（"
                        + ranges.stream().map(PenaltyRange::inWords).collect(Collectors.joining("；")) + "）",
                OnFile.WITHIN_THE_RANGE.citation().inWords(),
                withoutBase && !bases.isEmpty()
                        ? "按" + bases + "的倍数或者比例处罚的，请在这项处罚中填写基数；否则请在法定幅度之内确定数额。"
                        : "请在法定幅度之内确定数额。");
    }

    private static List<Missing> gains(Proposal proposal, Act act) {
        return act != Act.DECIDE_ON_THE_SPOT && proposal.confiscatedFen() > proposal.gainsLeftFen()
                ? List.of(new Missing(
                        "没收违法所得 " + Amounts.yuan(proposal.confiscatedFen()) + "，超过违法所得除退赔外的余额 "
                                + Amounts.yuan(proposal.gainsLeftFen()),
                        GAINS.inWords(),
                        "请核对违法所得、退赔和没收三项数额。"))
                : List.of();
    }
}
