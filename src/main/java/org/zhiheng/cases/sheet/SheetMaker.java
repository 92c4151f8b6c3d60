package org.zhiheng.cases.sheet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiheng.cases.check.PowerChecks;
import org.zhiheng.cases.clock.CaseDeadlines;
import org.zhiheng.cases.clock.Clock;
import org.zhiheng.cases.clock.Clocks;
import org.zhiheng.cases.clock.ReferralDeadlines;
import org.zhiheng.cases.form.HandOverReferral;
import org.zhiheng.cases.form.Party;
import org.zhiheng.cases.form.RegisterClue;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.cases.procedure.CaseProcedure;
import org.zhiheng.cases.procedure.Stage;
import org.zhiheng.cases.record.EffectiveDay;
import org.zhiheng.cases.record.PenaltyCase;
import org.zhiheng.cases.record.Proposal;
import org.zhiheng.cases.record.TakenAct;
import org.zhiheng.law.DeadlineRule;
import org.zhiheng.law.Owner;
import org.zhiheng.matters.Matter;
import org.zhiheng.officers.Officers;

/** Derives the ledger line of a case from its acts. */
@Component
public class SheetMaker {

    private static final Set<Act> ENDS = Set.of(
            Act.CLOSE_CASE,
            Act.DECLINE_TO_OPEN,
            Act.WITHDRAW_CASE,
            Act.CLOSE_AS_TRANSFERRED,
            Act.END_COERCION,
            Act.PASS_TO_CASE);

    private static final Set<DeadlineRule<Act>> PAYMENTS = Set.of(CaseDeadlines.PAYMENT, CaseDeadlines.GAINS_PAYMENT);

    private final Clocks clocks;
    private final Officers officers;
    private final PowerChecks power;

    SheetMaker(Clocks clocks, Officers officers, PowerChecks power) {
        this.clocks = clocks;
        this.officers = officers;
        this.power = power;
    }

    public CaseSheet of(PenaltyCase penaltyCase, @Nullable Matter matter, LocalDate today) {
        var next = nextDue(penaltyCase, matter, today);
        return new CaseSheet(
                penaltyCase.id(),
                penaltyCase.organ(),
                penaltyCase.version(),
                penaltyCase.kind(),
                penaltyCase.stage(),
                penaltyCase.number(),
                penaltyCase.kind() == CaseProcedure.SUMMARY && matter != null
                        ? matter.name()
                        : penaltyCase.findings().title(),
                penaltyCase.findings().party().map(party -> party.name()).orElse(suspect(penaltyCase)),
                penaltyCase.findings().party().map(Party::kind).orElse(null),
                penaltyCase.findings().party().map(power::digest).orElse(null),
                penaltyCase.findings().matter().orElse(null),
                matter == null ? "" : matter.name(),
                matter == null ? null : matter.field(),
                penaltyCase.officers().stream()
                        .flatMap(id -> officers.find(id).stream())
                        .map(officer -> officer.name())
                        .toList(),
                penaltyCase.officers(),
                Turn.of(penaltyCase, matter).stream()
                        .map(turn -> turn.by().role().key())
                        .toList(),
                Steps.current(penaltyCase, matter).map(Act::label).orElse(null),
                penaltyCase.findings().violatedFrom().orElse(null),
                penaltyCase.findings().violatedUntil().orElse(null),
                penaltyCase.acts().getFirst().on(),
                day(penaltyCase, Set.of(Act.OPEN_CASE)).orElse(null),
                penaltyCase.ruling().decision().map(TakenAct::on).orElse(null),
                endedOn(penaltyCase),
                next.flatMap(clock -> clock.due().day()).orElse(null),
                next.map(clock -> clock.rule().name()).orElse(null),
                penaltyCase.ruling().fineFen(),
                penaltyCase.ruling().penalised(),
                penaltyCase.ruling().forgiven(),
                penaltyCase.ruling().undone(),
                ruling(penaltyCase),
                penaltyCase.proceedings().suspected(),
                marks(penaltyCase),
                penaltyCase.last(HandOverReferral.class).map(EffectiveDay::of).orElse(null));
    }

    /** By what things held and accounts frozen are found again from other cases; an account by its digest alone. */
    private List<String> marks(PenaltyCase penaltyCase) {
        return Stream.concat(
                        penaltyCase.holdings().marks().stream(),
                        penaltyCase.freezes().frozen().stream().map(item -> power.accountDigest(item.deposit())))
                .distinct()
                .sorted()
                .toList();
    }

    private static String suspect(PenaltyCase penaltyCase) {
        return penaltyCase
                .last(RegisterClue.class)
                .map(clue -> clue.form().suspect())
                .orElse("");
    }

    private static Optional<LocalDate> day(PenaltyCase penaltyCase, Set<Act> acts) {
        return penaltyCase.last(acts).map(TakenAct::on);
    }

    private Optional<Clock> nextDue(PenaltyCase penaltyCase, @Nullable Matter matter, LocalDate today) {
        if (penaltyCase.stage() == Stage.CLOSED) {
            return Optional.empty();
        }
        return clocks.of(penaltyCase, matter == null ? null : matter.field(), today).stream()
                .filter(clock -> clock.state().isOpen() && clock.due().day().isPresent())
                .filter(clock -> !ReferralDeadlines.OF_THE_POLICE.contains(clock.rule()))
                .filter(clock -> clock.rule().owner() == Owner.ORGAN || PAYMENTS.contains(clock.rule()))
                .min(Comparator.comparing(clock -> clock.due().day().orElseThrow()));
    }

    /** The day on which the case ended; null while it goes on. */
    public static @Nullable LocalDate endedOn(PenaltyCase penaltyCase) {
        return day(penaltyCase, ENDS).orElse(null);
    }

    private static @Nullable String ruling(PenaltyCase penaltyCase) {
        return penaltyCase
                .ruling()
                .decision()
                .map(decided -> penaltyCase.ruling().undone()
                        ? "决定已被撤销或者确认无效"
                        : switch (decided.act()) {
                            case DECIDE_NO_PENALTY -> "不予处罚";
                            case DECIDE_NOT_ESTABLISHED -> "违法事实不能成立";
                            default ->
                                penaltyCase
                                        .proceedings()
                                        .proposal()
                                        .map(Proposal::inWords)
                                        .orElse("");
                        })
                .orElse(null);
    }
}
