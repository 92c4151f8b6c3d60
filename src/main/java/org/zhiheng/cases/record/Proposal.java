package org.zhiheng.cases.record;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhiheng.cases.form.*;
import org.zhiheng.law.Amounts;
import org.zhiheng.matters.PenaltyKind;

/**
 * The penalty that is proposed as the case stands (处罚建议).
 *
 * @param seq the act that made it
 * @param law which law it applies; null where the law did not change since the violation
 * @param lawReason why that one; null where there was nothing to choose
 * @param gainsFen 违法所得 in 分; null where there is none
 * @param refundedFen what of it was given back (退赔); null where nothing was
 */
public record Proposal(
        int seq,
        @Nullable LawVersion law,
        @Nullable String lawReason,
        List<Penalty> penalties,
        @Nullable Long gainsFen,
        @Nullable Long refundedFen,
        String discretion) {

    /** What an act that was taken proposes. */
    static Optional<Proposal> of(TakenAct<?> taken) {
        return of(taken.seq(), taken.form());
    }

    /** What a form proposes; empty where it proposes nothing. */
    static Optional<Proposal> of(int seq, @Nullable Form form) {
        return switch (form) {
            case ConcludeInvestigation concluded ->
                Optional.of(new Proposal(
                        seq,
                        concluded.law(),
                        concluded.lawReason(),
                        concluded.penalties(),
                        concluded.gainsFen(),
                        concluded.refundedFen(),
                        concluded.discretion()));
            case ChangeProposal changed ->
                Optional.of(new Proposal(
                        seq,
                        changed.law(),
                        changed.lawReason(),
                        changed.penalties(),
                        changed.gainsFen(),
                        changed.refundedFen(),
                        changed.discretion()));
            case DecideOnTheSpot decided ->
                Optional.of(new Proposal(seq, null, null, decided.penalties(), null, null, ""));
            case null, default -> Optional.empty();
        };
    }

    /** Which law is applied and why, and how the sum was found: what papers say of both. */
    public String reasoning() {
        return reasoning(law, lawReason, discretion);
    }

    public static String reasoning(@Nullable LawVersion law, @Nullable String lawReason, String discretion) {
        return law == null ? discretion : "违法行为之后规定有变动，适用" + law.label() + "：" + lawReason + "\n" + discretion;
    }

    public long fineFen() {
        return sum(PenaltyKind.FINE);
    }

    public long confiscatedFen() {
        return sum(PenaltyKind.CONFISCATE_GAINS);
    }

    /** What of the gains is left to confiscate (《行政处罚法》第二十八条第二款). */
    public long gainsLeftFen() {
        return (gainsFen == null ? 0 : gainsFen) - (refundedFen == null ? 0 : refundedFen);
    }

    public boolean hasWorkBesidesPaying() {
        return penalties.stream()
                .anyMatch(penalty -> penalty.kind().isCarriedOut() && penalty.kind() != PenaltyKind.CONFISCATE_GAINS);
    }

    /** Whether it takes more from the party than another: a kind more, a severer kind or a larger sum. */
    public boolean isHeavierThan(Proposal other) {
        return fineFen() > other.fineFen() || confiscatedFen() > other.confiscatedFen() || hasKindBeyond(other);
    }

    private boolean hasKindBeyond(Proposal other) {
        return kinds().stream()
                .anyMatch(kind -> !other.kinds().contains(kind)
                        && other.kinds().stream().noneMatch(known -> known.isHeavierThan(kind)));
    }

    private EnumSet<PenaltyKind> kinds() {
        return penalties.stream()
                .map(Penalty::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PenaltyKind.class)));
    }

    private long sum(PenaltyKind kind) {
        return penalties.stream()
                .filter(penalty -> penalty.kind() == kind && penalty.amountFen() != null)
                .mapToLong(Penalty::amountFen)
                .sum();
    }

    /** 罚款 5,000 元；没收违法所得 126 元. */
    public String inWords() {
        return penalties.isEmpty()
                ? "不予处罚"
                : penalties.stream().map(Proposal::inWords).collect(Collectors.joining("；"));
    }

    public static String inWords(Penalty penalty) {
        return penalty.kind().label()
                + (penalty.amountFen() == null ? "" : " " + Amounts.yuan(penalty.amountFen()))
                + (penalty.pieces() == null ? "" : "（计罚数量 " + penalty.pieces() + "）")
                + (penalty.detail() == null ? "" : "：" + penalty.detail());
    }
}
