package org.zhiheng.cases.clock;

import static org.zhiheng.cases.PenaltyCaseBuilder.aPenaltyCase;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.zhiheng.cases.PenaltyCaseBuilder;
import org.zhiheng.cases.form.*;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.law.DeadlineRule;
import org.zhiheng.matters.PenaltyKind;
import org.zhiheng.platform.PersonalText;
import org.zhiheng.platform.RecordId;

/** For every period of a case: a case in which it starts on a day, or at a moment. */
final class CasesInTime {

    private static final long FINE_FEN = 100_000;
    private static final List<Goods> GOODS = List.of(new Goods("某物", "1 件", null, null));

    private CasesInTime() {}

    static PenaltyCaseBuilder withStart(DeadlineRule<Act> rule, LocalDate day) {
        return withStart(rule, day.atTime(9, 0));
    }

    static PenaltyCaseBuilder withStart(DeadlineRule<Act> rule, LocalDateTime at) {
        if (ReferralDeadlines.ALL.contains(rule)) {
            return referral(rule, at);
        }
        return CoercionDeadlines.ALL.contains(rule) ? held(rule, at) : penalty(rule, at);
    }

    private static PenaltyCaseBuilder penalty(DeadlineRule<Act> rule, LocalDateTime at) {
        var on = at.toLocalDate().toString();
        var one = aPenaltyCase();
        if (rule.equals(CaseDeadlines.VERIFICATION)) {
            return one.taken(Act.REGISTER_CLUE, clue(at.toLocalDate()), on);
        }
        if (rule.equals(CaseDeadlines.DECISION)) {
            return one.taken(Act.OPEN_CASE, new OpenCase("同意"), on);
        }
        if (Set.of(CaseDeadlines.DEFENCE, CaseDeadlines.HEARING_REQUEST).contains(rule)) {
            return one.concluded(FINE_FEN)
                    .taken(Act.SEND_PENALTY_NOTICE, new SendPenaltyNotice(HearingRight.ENTITLED, null, "同意"), on)
                    .taken(Act.DELIVER_NOTICE, new DeliverNotice(handed(at)), on);
        }
        if (rule.equals(CaseDeadlines.HEARING_NOTICE)) {
            return one.taken(Act.DELIVER_HEARING_NOTICE, new DeliverHearingNotice(handed(at)), on);
        }
        if (rule.equals(CaseDeadlines.REVIEW)) {
            return one.taken(Act.SUBMIT_FOR_REVIEW, new SubmitForReview("请审核"), on);
        }
        return rule.equals(CaseDeadlines.DELIVERY) ? one.concluded(FINE_FEN).decided(on) : afterDecision(rule, at);
    }

    private static PenaltyCaseBuilder afterDecision(DeadlineRule<Act> rule, LocalDateTime at) {
        var day = at.toLocalDate();
        var on = day.toString();
        var spot = Set.of(CaseDeadlines.FILING, CaseDeadlines.HAND_IN, CaseDeadlines.PAY_IN);
        if (spot.contains(rule)) {
            return onTheSpot(rule, at);
        }
        var penalty = new Penalty(
                rule.equals(CaseDeadlines.GAINS_PAYMENT) ? PenaltyKind.CONFISCATE_GAINS : PenaltyKind.FINE,
                FINE_FEN,
                null);
        var one = aPenaltyCase().concluded(penalty).decided(on).delivered(DeliveryManner.DIRECT, on);
        if (rule.equals(CaseDeadlines.LITIGATION_AFTER)) {
            return one.remedy(day.minusDays(30).toString(), on);
        }
        return rule.equals(CaseDeadlines.DEMAND)
                ? one.taken(Act.DELIVER_DEMAND, new DeliverDemand(handed(at)), on)
                : one;
    }

    private static PenaltyCaseBuilder onTheSpot(DeadlineRule<Act> rule, LocalDateTime at) {
        var day = at.toLocalDate();
        var on = day.toString();
        var decided = new DecideOnTheSpot(
                PenaltyCaseBuilder.aCompany(),
                RecordId.create(140431),
                at,
                "某地",
                "某事",
                null,
                List.of(),
                true,
                true,
                "无",
                List.of(new Penalty(PenaltyKind.FINE, 10_000L, null)),
                "当场");
        var one = aPenaltyCase().taken(Act.DECIDE_ON_THE_SPOT, decided, on);
        if (rule.equals(CaseDeadlines.HAND_IN)) {
            return one.taken(
                    Act.COLLECT_ON_THE_SPOT, new CollectOnTheSpot(CollectGround.UP_TO_LIMIT, day, "1", null), on);
        }
        return rule.equals(CaseDeadlines.PAY_IN) ? one.taken(Act.HAND_IN_FINE, new HandInFine(day, "某人"), on) : one;
    }

    private static PenaltyCaseBuilder held(DeadlineRule<Act> rule, LocalDateTime at) {
        var on = at.toLocalDate().toString();
        if (rule.equals(CoercionDeadlines.PRESERVATION)) {
            return aPenaltyCase()
                    .taken(
                            Act.PRESERVE_EVIDENCE,
                            new PreserveEvidence(at, "某地", "某人", List.of(), true, GOODS, Signing.SIGNED, List.of()),
                            on);
        }
        if (Set.of(CoercionDeadlines.FREEZE, CoercionDeadlines.FREEZE_DELIVERY).contains(rule)) {
            return aPenaltyCase().taken(Act.FREEZE_DEPOSITS, frozen(at), on);
        }
        var manner = rule.equals(CoercionDeadlines.CONFIRMATION) ? MeasureManner.AT_ONCE : MeasureManner.APPROVED;
        var measure = new TakeMeasure(
                manner,
                "紧急",
                MeasureKind.SEIZE,
                "某法",
                "某理由",
                at,
                "某地",
                List.of(),
                true,
                true,
                "某人",
                null,
                "无",
                "某情况",
                "某人",
                GOODS,
                true,
                "某处",
                Signing.SIGNED,
                List.of());
        return aPenaltyCase().taken(Act.TAKE_MEASURE, measure, on);
    }

    private static FreezeDeposits frozen(LocalDateTime at) {
        return new FreezeDeposits(
                "某银行",
                List.of(new Deposit(PersonalText.of("6222000011112222"), "某公司", 100_000)),
                "某法",
                "某理由",
                at,
                "某行",
                List.of(),
                true,
                "某人",
                "某情况",
                "某人",
                List.of());
    }

    private static PenaltyCaseBuilder referral(DeadlineRule<Act> rule, LocalDateTime at) {
        var day = at.toLocalDate();
        var on = day.toString();
        var reported = aPenaltyCase()
                .taken(Act.MARK_SUSPECTED_CRIME, new MarkSuspectedCrime("某罪", "某理由"), on)
                .taken(Act.REPORT_REFERRAL, new ReportReferral(List.of(), "某事", "某理由"), on);
        if (rule.equals(ReferralDeadlines.DECISION)) {
            return reported;
        }
        var approved =
                reported.taken(Act.DECIDE_REFERRAL, new DecideReferral(PrincipalOffice.PRINCIPAL, at, true, "同意"), on);
        if (rule.equals(ReferralDeadlines.HAND_OVER)) {
            return approved;
        }
        var received = approved.taken(
                        Act.HAND_OVER_REFERRAL, new HandOverReferral(at, "公安局", Set.of(), null, "某", true), on)
                .taken(Act.RECORD_RECEIPT, new RecordReceipt(day, "某人", List.of()), on);
        if (rule.equals(ReferralDeadlines.POLICE)) {
            return received;
        }
        var answer = rule.equals(ReferralDeadlines.GOODS) ? PoliceAnswer.FILED : PoliceAnswer.NOT_FILED;
        var answered = received.taken(
                Act.RECORD_POLICE_ANSWER, new RecordPoliceAnswer(answer, day, "某号", null, List.of()), on);
        return rule.equals(ReferralDeadlines.REVIEW)
                ? answered.taken(
                        Act.OBJECT_TO_POLICE, new ObjectToPolice(ObjectionWay.RECONSIDER, day, "某理由", List.of()), on)
                : answered;
    }

    private static RegisterClue clue(LocalDate day) {
        return new RegisterClue(ClueSource.REPORT, day, null, null, null, "某案", null, "某地", "某事");
    }

    private static Delivery handed(LocalDateTime at) {
        return new Delivery(DeliveryManner.DIRECT, at, "某地", "某人", null, null, List.of(), List.of());
    }
}
