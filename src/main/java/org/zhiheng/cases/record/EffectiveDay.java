package org.zhiheng.cases.record;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.zhiheng.cases.form.*;
import org.zhiheng.law.Parameters;
import org.zhiheng.settings.LegalClock;

/** The day from which an act has its effect in time: of a delivery, the day that its receipt proves (T-08). */
public final class EffectiveDay {

    private EffectiveDay() {}

    public static LocalDate of(TakenAct<?> taken) {
        return switch (taken.form()) {
            case OpenCoercion opened -> opened.at().toLocalDate();
            case TakeOverMeasure over -> over.since();
            case RegisterClue clue -> clue.receivedOn();
            case DeliverNotice delivered -> of(delivered.delivery());
            case DeliverDecision delivered -> of(delivered.delivery());
            case DeliverHearingNotice delivered -> of(delivered.delivery());
            case DeliverDemand delivered -> of(delivered.delivery());
            case DeliverPapers delivered -> of(delivered.delivery());
            case RecordRemedy asked -> asked.on();
            case EndRemedy ended -> ended.on();
            case ApplyToCourt applied -> applied.on();
            case RecordCourtRuling ruled -> ruled.on();
            case HandOverEvidence handed -> handed.at().toLocalDate();
            case PreserveEvidence preserved -> preserved.at().toLocalDate();
            case TellOfAppraisal told -> of(told.delivery());
            case RecordAppraisal appraised -> appraised.on();
            case TakeMeasure measure -> measure.at().toLocalDate();
            case ConfirmMeasure confirmed -> confirmed.at().toLocalDate();
            case FreezeDeposits frozen -> frozen.at().toLocalDate();
            case LiftFreeze lifted -> lifted.toldAt().toLocalDate();
            case DisposeGoods disposed -> disposed.on();
            case DecideReferral decided -> decided.at().toLocalDate();
            case HandOverReferral handed -> handed.at().toLocalDate();
            case RecordReceipt received -> received.on();
            case RecordPoliceAnswer answered -> answered.on();
            case ObjectToPolice objected -> objected.on();
            case RecordObjectionAnswer answered -> answered.on();
            case HandOverGoods handed -> handed.on();
            case HoldHearing held -> held.from().toLocalDate();
            case HandOverDecision handed -> handed.at().toLocalDate();
            case RecordDefence defence -> defence.at().toLocalDate();
            case RequestHearing asked -> asked.on();
            case CollectOnTheSpot collected -> collected.on();
            case HandInFine handedIn -> handedIn.on();
            case PayInFine paidIn -> paidIn.on();
            case RecordPayment paid -> paid.paidOn();
            case RecordDemandReply reply -> reply.at().toLocalDate();
            case ExecuteByForce executed -> executed.from().toLocalDate();
            case AgreeOnExecution agreed -> agreed.on();
            case EndAgreement ended -> ended.on();
            case RestoreExecuted restored -> restored.on();
            case RemindOfSubstitute reminded -> of(reminded.delivery());
            case PerformSubstitute performed -> performed.from().toLocalDate();
            case RecordUndoing undone -> undone.on();
            case LendFile lent -> lent.on();
            case ReturnFile back -> back.on();
            default -> taken.on();
        };
    }

    /** The moment from which hours are counted, and at which they end; the end of the day where only a day is known. */
    public static LocalDateTime moment(TakenAct<?> taken) {
        return switch (taken.form()) {
            case TakeMeasure measure -> measure.at();
            case ConfirmMeasure confirmed -> confirmed.at();
            case DecideReferral decided -> decided.at();
            case HandOverReferral handed -> handed.at();
            default -> recorded(taken);
        };
    }

    /** When it was recorded, where that was on the day itself and not afterwards (补录). */
    private static LocalDateTime recorded(TakenAct<?> taken) {
        var day = of(taken);
        var at = LocalDateTime.ofInstant(taken.at(), LegalClock.CHINA);
        return taken.past() == null && at.toLocalDate().equals(day) ? at : day.atTime(LocalTime.MAX);
    }

    /** A public notice counts as delivered when its period is over (《民事诉讼法》第九十五条). */
    public static LocalDate of(Delivery delivery) {
        var day = delivery.at().toLocalDate();
        return delivery.manner() == DeliveryManner.NOTICE
                ? day.plusDays(Parameters.standard().number("cases.notice-delivery", day))
                : day;
    }
}
