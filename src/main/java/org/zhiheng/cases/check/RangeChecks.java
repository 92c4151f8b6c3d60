package org.zhiheng.cases.check;

import static org.zhiheng.cases.check.Requirements.lack;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhiheng.cases.form.Penalty;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.cases.procedure.OnFile;
import org.zhiheng.cases.record.Attempt;
import org.zhiheng.cases.record.Proposal;
import org.zhiheng.law.Amounts;
import org.zhiheng.law.Citation;
import org.zhiheng.matters.LawOnDay;
import org.zhiheng.matters.PenaltyKind;
import org.zhiheng.matters.PenaltyRange;
import org.zhiheng.platform.Problem.Missing;

/** Whether each proposed penalty is of a kind, and of an amount, that the matter provides for. */
public final class RangeChecks {

    private static final Citation GAINS = Citation.of("penalty-law", "28.2");

    private RangeChecks() {}

    static List<Missing> withinTheRange(Attempt attempt) {
        var missing = new ArrayList<Missing>();
        if (attempt.law().isPresent() && attempt.proposal().isPresent()) {
            var law = attempt.law().get();
            var proposal = attempt.proposal().get();
            proposal.penalties().forEach(penalty -> missing.addAll(inRange(penalty, law)));
            missing.addAll(gains(proposal, attempt.act()));
        }
        return missing;
    }

    private static List<Missing> inRange(Penalty penalty, LawOnDay law) {
        var ranges = law.rangesOf(penalty.kind());
        if (ranges.isEmpty()) {
            var known = law.ranges().stream()
                    .map(PenaltyRange::kind)
                    .distinct()
                    .map(PenaltyKind::label)
                    .collect(Collectors.joining("、"));
            return lack(
                    OnFile.WITHIN_THE_RANGE,
                    "本案事项没有设定“" + penalty.kind().label() + "”",
                    "只能在设定的种类（" + known + "）之内处罚。");
        }
        var amount = penalty.amountFen();
        if (amount == null) {
            return List.of();
        }
        return ranges.stream().anyMatch(range -> allows(range, penalty, amount))
                ? List.of()
                : List.of(beyond(penalty, amount, ranges));
    }

    /** A share or a sum by pieces allows nothing before it is known what it is reckoned from. */
    private static boolean allows(PenaltyRange range, Penalty penalty, long amountFen) {
        return range.reckoned(penalty.baseFen(), penalty.pieces())
                .filter(span -> !span.isTooMuch(amountFen))
                .isPresent();
    }

    private static Missing beyond(Penalty penalty, long amountFen, List<PenaltyRange> ranges) {
        return new Missing(
                penalty.kind().label() + " " + Amounts.yuan(amountFen)
                        + (penalty.pieces() == null ? "" : "（计罚数量 " + penalty.pieces() + "）") + "超过法定幅度（"
                        + ranges.stream().map(PenaltyRange::inWords).collect(Collectors.joining("；")) + "）",
                OnFile.WITHIN_THE_RANGE.citation().inWords(),
                wanting(penalty, ranges) + "请在法定幅度之内确定数额。");
    }

    /** What to fill in so that more of the ranges can be reckoned. */
    private static String wanting(Penalty penalty, List<PenaltyRange> ranges) {
        var bases = penalty.baseFen() == null ? named(ranges, PenaltyRange::base) : "";
        var pieces = penalty.pieces() == null ? named(ranges, PenaltyRange::per) : "";
        return (bases.isEmpty() ? "" : "按" + bases + "的倍数或者比例处罚的，请在这项处罚中填写基数；")
                + (pieces.isEmpty() ? "" : "按" + pieces + "计罚的，请在这项处罚中填写计罚数量；")
                + (bases.isEmpty() && pieces.isEmpty() ? "" : "否则");
    }

    private static String named(List<PenaltyRange> ranges, Function<PenaltyRange, @Nullable String> name) {
        return ranges.stream()
                .map(range -> Objects.toString(name.apply(range), ""))
                .filter(word -> !word.isEmpty())
                .distinct()
                .collect(Collectors.joining("、"));
    }

    /** Whether a fine lies below everything that the matter provides for, as far as that can be reckoned (减轻处罚). */
    public static boolean isBelow(Penalty penalty, long amountFen, List<PenaltyRange> ranges) {
        var within = ranges.stream()
                .flatMap(range -> range.reckoned(penalty.baseFen(), penalty.pieces()).stream())
                .filter(span -> !span.isTooMuch(amountFen))
                .toList();
        return !within.isEmpty() && within.stream().allMatch(span -> span.isTooLittle(amountFen));
    }

    /** Whether a fine is the most that the matter provides for (顶格处罚), where it leaves a choice. */
    public static boolean isTheMost(Penalty penalty, long amountFen, List<PenaltyRange> ranges) {
        var spans = ranges.stream()
                .flatMap(range -> range.reckoned(penalty.baseFen(), penalty.pieces()).stream())
                .toList();
        return spans.size() == ranges.size()
                && spans.stream().allMatch(span -> span.isTooMuch(amountFen + 1))
                && spans.stream().anyMatch(span -> !span.isTooMuch(amountFen) && span.leavesChoice());
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
