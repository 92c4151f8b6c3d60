package org.zhiheng.cases.record;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhiheng.cases.form.*;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.law.Parameters;

/** The audio-visual records of a case (音像记录): which act each of them shows, and which act still lacks one. */
public record Footage(TakenActs acts) {

    /** Acts that touch person or property so directly that the whole of them must be recorded (全程音像). */
    private static final Set<Act> WHOLE = Set.of(Act.TAKE_MEASURE, Act.EXECUTE_BY_FORCE, Act.PERFORM_SUBSTITUTE);

    /** Done before the eyes of others, so that a camera could see it; everything else is done at a desk. */
    private static final Set<Act> SEEN = Set.of(
            Act.TAKE_MEASURE,
            Act.TAKE_OVER_MEASURE,
            Act.LIFT_MEASURE,
            Act.DISPOSE_GOODS,
            Act.EXECUTE_BY_FORCE,
            Act.PERFORM_SUBSTITUTE,
            Act.RESTORE_EXECUTED,
            Act.REMIND_OF_SUBSTITUTE,
            Act.AGREE_ON_EXECUTION,
            Act.RECORD_SCENE,
            Act.RECORD_INTERVIEW,
            Act.RECORD_EVIDENCE,
            Act.HAND_OVER_EVIDENCE,
            Act.PRESERVE_EVIDENCE,
            Act.DISPOSE_PRESERVED,
            Act.TAKE_SAMPLES,
            Act.TELL_OF_APPRAISAL,
            Act.VERIFY_CLUE,
            Act.ORDER_CORRECTION,
            Act.EDUCATE,
            Act.DELIVER_NOTICE,
            Act.DELIVER_HEARING_NOTICE,
            Act.DELIVER_DECISION,
            Act.DELIVER_DEMAND,
            Act.DELIVER_PAPERS,
            Act.RECORD_DEFENCE,
            Act.RECORD_DEMAND_REPLY,
            Act.HOLD_HEARING,
            Act.DISCUSS_COLLECTIVELY,
            Act.DECIDE_ON_THE_SPOT,
            Act.HAND_OVER_DECISION,
            Act.COLLECT_ON_THE_SPOT,
            Act.CARRY_OUT,
            Act.HAND_OVER_REFERRAL,
            Act.HAND_OVER_GOODS);

    public List<TakenAct<RecordFootage>> all() {
        return acts.all(RecordFootage.class);
    }

    /** Acts that a recording may show. */
    public List<TakenAct<?>> recordable() {
        return acts.list().stream().filter(taken -> SEEN.contains(taken.act())).toList();
    }

    /** Acts that must be recorded whole and are not, by recordings tied to that very act; nor has anybody explained why. */
    public List<TakenAct<?>> lacking() {
        return acts.list().stream()
                .filter(Footage::mustBeWhole)
                .filter(taken -> !isWhole(taken) && !isExplained(taken.seq()))
                .toList();
    }

    /** What was done before the product came was recorded as it then was; what was passed on brings its duty along. */
    public static boolean mustBeWhole(TakenAct<?> taken) {
        return taken.past() == null
                && (WHOLE.contains(taken.act()) || (taken.form() instanceof TakeOverMeasure over && over.unrecorded()));
    }

    /** Its hours are seen without a gap, by one recording or by several that fill each other's gaps. */
    private boolean isWhole(TakenAct<?> taken) {
        var recordings = of(taken.seq()).stream().map(TakenAct::form).toList();
        return switch (taken.form()) {
            case ExecuteByForce done -> FootageTime.isCovered(new Gap(done.from(), done.until()), recordings);
            case PerformSubstitute done -> FootageTime.isCovered(new Gap(done.from(), done.until()), recordings);
            case TakeMeasure measure ->
                recordings.stream()
                        .filter(recording -> !measure.at().isBefore(recording.from())
                                && !measure.at().isAfter(recording.until()))
                        .anyMatch(recording -> FootageTime.isWhole(recording, recordings));
            default -> recordings.stream().anyMatch(recording -> FootageTime.isWhole(recording, recordings));
        };
    }

    private boolean isExplained(int seq) {
        return acts.all(ExplainFootage.class).stream()
                .anyMatch(explained -> explained.form().acts().contains(seq));
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

    /** The first day on which an act could be seen, which may lie before the day on which it was written down. */
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

    /** The days on one of which a recording of an act was made: several where measures of several days were passed on. */
    public static Collection<LocalDate> daysOf(TakenAct<?> taken) {
        return taken.form() instanceof TakeOverMeasure over
                ? Stream.concat(
                                over.goods().stream().map(TakenOver::since),
                                over.deposits().stream().map(TakenDeposit::since))
                        .toList()
                : Stream.of(seenOn(taken)).toList();
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
            case RemindOfSubstitute reminded -> reminded.delivery();
            case TellOfAppraisal told -> told.delivery();
            default -> null;
        };
    }
}
