package org.zhiheng.cases.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhiheng.access.Actor;
import org.zhiheng.cases.form.*;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.matters.LawOnDay;
import org.zhiheng.matters.Matter;
import org.zhiheng.platform.RecordId;

/**
 * An act that somebody is about to take.
 *
 * @param form what was filled in; null while it is only asked whether the act may be taken
 * @param matter the matter of the case, or the one chosen in the form; null while none is
 */
public record Attempt(
        PenaltyCase penaltyCase,
        Act act,
        @Nullable Form form,
        Actor by,
        LocalDate today,
        @Nullable Matter matter) {

    /** The form, where it is of the kind. */
    public <F extends Form> Optional<F> form(Class<F> kind) {
        return kind.isInstance(form) ? Optional.of(kind.cast(form)) : Optional.empty();
    }

    public Optional<Matter> knownMatter() {
        return Optional.ofNullable(matter);
    }

    /** The officers whose power counts: those whom the form names, else those of the case. */
    public List<RecordId> officers() {
        return switch (form) {
            case VerifyClue verified -> verified.officers();
            case OpenCoercion opened -> opened.officers();
            case DecideOnTheSpot decided -> decided.officers();
            case ChangeOfficers changed -> changed.officers();
            case RecordScene scene -> scene.officers();
            case RecordInterview interview -> interview.officers();
            case RecordEvidence evidence -> evidence.officers();
            case PreserveEvidence preserved -> preserved.officers();
            case TakeSamples sampled -> sampled.officers();
            case TakeMeasure measure -> measure.officers();
            case FreezeDeposits frozen -> frozen.officers();
            case TellOfAppraisal told -> told.delivery().officers();
            case DeliverPapers delivered -> delivered.delivery().officers();
            case RecordDefence defence -> defence.officers();
            case Educate education -> education.officers();
            case DeliverNotice delivered -> delivered.delivery().officers();
            case DeliverHearingNotice delivered -> delivered.delivery().officers();
            case DeliverDemand delivered -> delivered.delivery().officers();
            case DeliverDecision delivered -> delivered.delivery().officers();
            case RemindOfSubstitute reminded -> reminded.delivery().officers();
            case ExecuteByForce executed -> executed.officers();
            case PerformSubstitute performed -> performed.officers();
            case null, default -> penaltyCase.officers();
        };
    }

    /** The day on which they acted. */
    public LocalDate officersOn() {
        return switch (form) {
            case DecideOnTheSpot decided -> decided.at().toLocalDate();
            case OpenCoercion opened -> opened.at().toLocalDate();
            case RecordScene scene -> scene.from().toLocalDate();
            case RecordInterview interview -> interview.from().toLocalDate();
            case RecordEvidence evidence -> evidence.takenAt().toLocalDate();
            case PreserveEvidence preserved -> preserved.at().toLocalDate();
            case TakeSamples sampled -> sampled.at().toLocalDate();
            case TakeMeasure measure -> measure.at().toLocalDate();
            case FreezeDeposits frozen -> frozen.at().toLocalDate();
            case TellOfAppraisal told -> told.delivery().at().toLocalDate();
            case DeliverPapers delivered -> delivered.delivery().at().toLocalDate();
            case RecordDefence defence -> defence.at().toLocalDate();
            case Educate education -> education.at().toLocalDate();
            case DeliverNotice delivered -> delivered.delivery().at().toLocalDate();
            case DeliverHearingNotice delivered -> delivered.delivery().at().toLocalDate();
            case DeliverDemand delivered -> delivered.delivery().at().toLocalDate();
            case DeliverDecision delivered -> delivered.delivery().at().toLocalDate();
            case RemindOfSubstitute reminded -> reminded.delivery().at().toLocalDate();
            case ExecuteByForce executed -> executed.from().toLocalDate();
            case PerformSubstitute performed -> performed.from().toLocalDate();
            case null, default -> today;
        };
    }

    public Optional<Party> party() {
        return switch (form) {
            case VerifyClue verified -> Optional.of(verified.party());
            case OpenCoercion opened -> Optional.of(opened.party());
            case DecideOnTheSpot decided -> Optional.of(decided.party());
            case null, default -> penaltyCase.findings().party();
        };
    }

    /** The penalty that the act proposes or carries out. */
    public Optional<Proposal> proposal() {
        return Proposal.of(0, form).or(() -> penaltyCase.proceedings().proposal());
    }

    /** Both laws, where the law changed since the violation. */
    public Optional<TwoLaws> laws() {
        return knownMatter().flatMap(known -> violatedUntil().flatMap(violated -> TwoLaws.of(known, violated, today)));
    }

    /** The law that the act applies, or that the proposal does which it carries out; empty while no matter is known. */
    public Optional<LawOnDay> law() {
        var choice = proposal().map(Proposal::law).orElse(null);
        return laws().map(both -> both.applied(choice))
                .or(() -> knownMatter().map(known -> known.lawOn(violatedUntil().orElse(today))));
    }

    /** The last day of the violation. */
    public Optional<LocalDate> violatedUntil() {
        return switch (form) {
            case VerifyClue verified -> Optional.of(verified.violatedUntil());
            case DecideOnTheSpot decided -> Optional.of(decided.at().toLocalDate());
            case null, default -> penaltyCase.findings().violatedUntil();
        };
    }

    public Optional<LocalDate> violatedFrom() {
        return switch (form) {
            case VerifyClue verified -> Optional.of(verified.violatedFrom());
            case DecideOnTheSpot decided -> Optional.of(decided.at().toLocalDate());
            case null, default -> penaltyCase.findings().violatedFrom();
        };
    }
}
