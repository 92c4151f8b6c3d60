package org.zhiheng.cases.record;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhiheng.cases.form.*;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.law.Parameters;

/** The audio-visual records of a case (音像记录): which act each of them shows, and which act still lacks one. */
public record Footage(TakenActs acts) {

    /** Acts that touch person or property so directly that the whole of them must be recorded (全程音像). */
    public static final Set<Act> WHOLE = Set.of(Act.TAKE_MEASURE, Act.EXECUTE_BY_FORCE, Act.PERFORM_SUBSTITUTE);

    /** Done at a desk: there is nothing of them that a camera could see. */
    private static final Set<Act> NOTHING_TO_SEE = Set.of(
            Act.REGISTER_CLUE,
            Act.OPEN_CASE,
            Act.CHECK_EVIDENCE,
            Act.EXCLUDE_EVIDENCE,
            Act.RECORD_FOOTAGE,
            Act.STATE_NO_CORRECTION,
            Act.APPLY_TO_PRESERVE,
            Act.APPROVE_PRESERVATION,
            Act.APPLY_FOR_MEASURE,
            Act.APPROVE_MEASURE,
            Act.CONFIRM_MEASURE,
            Act.CHANGE_OFFICERS,
            Act.EXTEND_PERIOD,
            Act.CONCLUDE_INVESTIGATION,
            Act.RETURN_TO_INVESTIGATION,
            Act.SEND_PENALTY_NOTICE,
            Act.CHANGE_PROPOSAL,
            Act.SUBMIT_FOR_REVIEW,
            Act.GIVE_REVIEW_OPINION,
            Act.DECIDE_PENALTY,
            Act.DECIDE_NO_PENALTY,
            Act.DECIDE_NOT_ESTABLISHED,
            Act.CORRECT_DOCUMENT,
            Act.ADD_NOTE);

    public List<TakenAct<RecordFootage>> all() {
        return acts.all(RecordFootage.class);
    }

    /** Acts that a recording may show. */
    public List<TakenAct<?>> recordable() {
        return acts.list().stream()
                .filter(taken -> !NOTHING_TO_SEE.contains(taken.act()))
                .toList();
    }

    /** Acts that must be recorded whole and are not, by a recording tied to that very act. */
    public List<TakenAct<?>> lacking() {
        return acts.list().stream()
                .filter(taken -> WHOLE.contains(taken.act()))
                .filter(taken -> of(taken.seq()).stream()
                        .noneMatch(recording -> recording.form().whole()))
                .toList();
    }

    /** Hearings and papers left behind or put up in public: recorded as the circumstances ask (视情). */
    public List<TakenAct<?>> betterRecorded() {
        return acts.list().stream()
                .filter(taken -> taken.act() == Act.HOLD_HEARING || isLeft(taken.form()))
                .filter(taken -> of(taken.seq()).isEmpty())
                .toList();
    }

    /** The recordings that show an act. */
    public List<TakenAct<RecordFootage>> of(int seq) {
        return all().stream()
                .filter(recording -> recording.form().acts().contains(seq))
                .toList();
    }

    /** What the act of this number was. */
    public TakenAct<?> shown(int seq) {
        return acts.list().get(seq - 1);
    }

    /** How long a recording is kept. */
    public static LocalDate keepUntil(RecordFootage recording) {
        var day = recording.until().toLocalDate();
        return day.plusYears(Parameters.standard().number("cases.footage-retention", day));
    }

    /**
     * The last day on which a recording is still handed in in time: acts know their day, so the day of the last hour counts.
     *
     * @param until when the camera stopped
     */
    public static LocalDate handInBy(LocalDateTime until) {
        return until.plusHours(Parameters.standard().number("cases.footage-hand-in", until.toLocalDate()))
                .toLocalDate();
    }

    /** The day on which an act could be seen, which may lie before the day on which it was written down. */
    public static LocalDate seenOn(TakenAct<?> taken) {
        var delivery = delivery(taken.form());
        if (delivery != null) {
            return delivery.at().toLocalDate();
        }
        return switch (taken.form()) {
            case RecordScene scene -> scene.from().toLocalDate();
            case RecordInterview interview -> interview.from().toLocalDate();
            case RecordEvidence evidence -> evidence.takenAt().toLocalDate();
            case TakeSamples sampled -> sampled.at().toLocalDate();
            case Educate education -> education.at().toLocalDate();
            default -> EffectiveDay.of(taken);
        };
    }

    private static boolean isLeft(Form form) {
        var delivery = delivery(form);
        return delivery != null
                && (delivery.manner() == DeliveryManner.LEFT || delivery.manner() == DeliveryManner.NOTICE);
    }

    private static @Nullable Delivery delivery(Form form) {
        return switch (form) {
            case DeliverNotice delivered -> delivered.delivery();
            case DeliverDecision delivered -> delivered.delivery();
            case DeliverHearingNotice delivered -> delivered.delivery();
            case DeliverDemand delivered -> delivered.delivery();
            case DeliverPapers delivered -> delivered.delivery();
            case TellOfAppraisal told -> told.delivery();
            default -> null;
        };
    }
}
