package org.zhiheng.cases.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zhiheng.cases.clock.CaseDeadlines;
import org.zhiheng.cases.clock.Clock;
import org.zhiheng.cases.clock.Clocks;
import org.zhiheng.cases.clock.CoercionDeadlines;
import org.zhiheng.cases.clock.ReferralDeadlines;
import org.zhiheng.cases.form.*;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.cases.record.Attempt;
import org.zhiheng.cases.record.Footage;
import org.zhiheng.cases.record.Proposal;
import org.zhiheng.cases.record.TakenAct;
import org.zhiheng.law.Amounts;
import org.zhiheng.law.Citation;
import org.zhiheng.law.CitizenId;
import org.zhiheng.law.DeadlineRule;
import org.zhiheng.law.Parameters;
import org.zhiheng.matters.PenaltyKind;

/** What the law does not forbid but nobody should do without saying why (提醒). */
@Component
public class Warnings {

    private static final Citation LENIENT = Citation.of("penalty-law", "32");
    private static final Citation YOUNG = Citation.of("penalty-law", "30");
    private static final Citation GRAVE = Citation.of("penalty-law", "57.2");
    private static final Citation PROPORTION = Citation.of("penalty-law", "5");
    private static final Citation LATE_PAYMENT = Citation.of("penalty-law", "72.1(1)");
    private static final Citation HEARD = Citation.of("penalty-law", "65");
    private static final Citation WHOLE_PROCESS = Citation.of("penalty-law", "47");
    private static final Citation COST = Citation.of("coercion-law", "51.2");
    private static final Citation APPRAISED = Citation.of("coercion-law", "25.3");
    private static final Citation LIMITATION = Citation.of("penalty-law", "36.1");

    private final Clocks clocks;

    Warnings(Clocks clocks) {
        this.clocks = clocks;
    }

    /** One warning; the act may be taken all the same when a reason is given. */
    public record Warning(String text, String article) {}

    List<Warning> of(Attempt attempt) {
        var warnings = new ArrayList<Warning>();
        switch (attempt.act()) {
            case OPEN_CASE -> {
                late(CaseDeadlines.VERIFICATION, attempt, warnings);
                SubstanceChecks.withinLimitation(attempt)
                        .forEach(missing -> warnings.add(new Warning(missing.text(), LIMITATION.inWords())));
            }
            case CONCLUDE_INVESTIGATION, CHANGE_PROPOSAL ->
                attempt.proposal().ifPresent(proposal -> proposed(proposal, attempt, warnings));
            case DECIDE_ON_THE_SPOT -> young(attempt, warnings);
            case DECIDE_PENALTY -> {
                unexamined(attempt, warnings);
                late(CaseDeadlines.DECISION, attempt, warnings);
                undiscussed(attempt, warnings);
            }
            case DECIDE_NO_PENALTY -> {
                late(CaseDeadlines.DECISION, attempt, warnings);
                withoutGuardian(attempt, warnings);
            }
            case DECIDE_NOT_ESTABLISHED -> late(CaseDeadlines.DECISION, attempt, warnings);
            case DELIVER_DECISION -> late(CaseDeadlines.DELIVERY, attempt, warnings);
            case DECIDE_REFERRAL -> late(ReferralDeadlines.DECISION, attempt, warnings);
            case HAND_OVER_REFERRAL -> late(ReferralDeadlines.HAND_OVER, attempt, warnings);
            case HAND_OVER_GOODS -> late(ReferralDeadlines.GOODS, attempt, warnings);
            case TAKE_MEASURE -> unannounced(attempt, warnings);
            case CONFIRM_MEASURE -> late(CoercionDeadlines.CONFIRMATION, attempt, warnings);
            case DISPOSE_PRESERVED, LIFT_FREEZE, LIFT_MEASURE, DISPOSE_GOODS ->
                late(clocks.ofNamed(attempt).stream(), warnings);
            case RECORD_FOOTAGE ->
                attempt.form(RecordFootage.class).ifPresent(recording -> handedInLate(recording, attempt, warnings));
            case CLOSE_CASE -> {
                unpunishedDelay(attempt, warnings);
                unpaidCost(attempt, warnings);
            }
            default -> {}
        }
        return warnings;
    }

    private void late(DeadlineRule<Act> rule, Attempt attempt, List<Warning> warnings) {
        var field = attempt.matter() == null ? null : attempt.matter().field();
        late(clocks.find(rule, attempt.penaltyCase(), field, attempt.today()).stream(), warnings);
    }

    /** One warning is enough, of the most pressing. */
    private static void late(Stream<Clock> clocks, List<Warning> warnings) {
        clocks.filter(Clock::isOverdue)
                .findFirst()
                .ifPresent(clock -> warnings.add(new Warning(
                        "“" + clock.name() + "”的期限已于 "
                                + clock.due().day().map(Object::toString).orElse("") + " 届满，" + clock.words() + "："
                                + clock.rule().ifMissed(),
                        clock.rule().citation().inWords())));
    }

    private static void proposed(Proposal proposal, Attempt attempt, List<Warning> warnings) {
        if (attempt.matter() != null) {
            proposal.penalties().forEach(penalty -> range(penalty, attempt, warnings));
        }
        if (!proposal.penalties().isEmpty()) {
            young(attempt, warnings);
        }
    }

    private static void range(Penalty penalty, Attempt attempt, List<Warning> warnings) {
        var amount = penalty.amountFen();
        if (penalty.kind() != PenaltyKind.FINE
                || amount == null
                || attempt.law().isEmpty()) {
            return;
        }
        var ranges = attempt.law().get().rangesOf(penalty.kind());
        if (RangeChecks.isBelow(penalty, amount, ranges)) {
            warnings.add(
                    new Warning("罚款 " + Amounts.yuan(amount) + "低于法定最低额，属于减轻处罚，须有法定的减轻情形并经法制审核", LENIENT.inWords()));
        }
        if (RangeChecks.isTheMost(penalty, amount, ranges)) {
            warnings.add(new Warning("罚款 " + Amounts.yuan(amount) + "为法定最高额（顶格处罚）", PROPORTION.inWords()));
        }
    }

    private static void young(Attempt attempt, List<Warning> warnings) {
        var adult = Parameters.standard().number("cases.age-of-majority", attempt.today());
        attempt.party()
                .filter(party -> party.kind() == PartyKind.CITIZEN)
                .map(party -> CitizenId.ageOn(
                        party.idNumber().plain(), attempt.violatedUntil().orElse(attempt.today())))
                .filter(age -> age < adult)
                .ifPresent(
                        age -> warnings.add(new Warning("当事人违法时 " + age + " 周岁，不满十八周岁，应当从轻或者减轻处罚", YOUNG.inWords())));
    }

    /** 责令监护人加以管教: who is to see to it is spoken to. */
    private static void withoutGuardian(Attempt attempt, List<Warning> warnings) {
        var child = attempt.form(DecideNoPenalty.class)
                .filter(form -> form.ground() == NoPenaltyGround.UNDER_AGE)
                .isPresent();
        var spokenTo = attempt.penaltyCase().acts().stream()
                .map(TakenAct::form)
                .anyMatch(form ->
                        form instanceof RecordInterview asked && asked.person().part() == PersonPart.GUARDIAN);
        if (child && !spokenTo) {
            warnings.add(new Warning("没有对监护人的询问笔录：不满十四周岁的，责令监护人加以管教", YOUNG.inWords()));
        }
    }

    /** 音像记录在拍摄结束后限时移交. */
    private static void handedInLate(RecordFootage recording, Attempt attempt, List<Warning> warnings) {
        var by = Footage.handInBy(recording.until());
        if (attempt.today().isAfter(by)) {
            warnings.add(new Warning("音像记录应在拍摄结束后及时移交，至迟 " + by + "，现在已经逾期", WHOLE_PROCESS.inWords()));
        }
    }

    /** 第二十五条第三款：检测鉴定的期间应当书面告知，没有告知的照常计算. */
    private static void unannounced(Attempt attempt, List<Warning> warnings) {
        var appraisals = attempt.penaltyCase().appraisals();
        var unreached = attempt.form(TakeMeasure.class)
                .map(form -> form.goods().stream()
                        .filter(goods -> !appraisals.reach(goods))
                        .map(goods -> "“" + goods.name() + "”")
                        .collect(Collectors.joining("、")))
                .orElse("物品");
        if (!appraisals.underWay().isEmpty() && !unreached.isEmpty()) {
            warnings.add(new Warning(
                    "正在进行的检测鉴定，期间告知书没有写明这次查封、扣押的" + unreached + "：也在检测鉴定的，请在实施以后另行委托、写明编号并重新送达告知书，没有送达的期间照常计算",
                    APPRAISED.inWords()));
        }
    }

    private static void undiscussed(Attempt attempt, List<Warning> warnings) {
        var heavy = attempt.proposal()
                .map(proposal -> proposal.penalties().stream()
                        .anyMatch(penalty -> penalty.kind().givesRightToHearing()))
                .orElse(false);
        if (heavy && attempt.penaltyCase().proceedings().discussion().isEmpty()) {
            warnings.add(new Warning("拟给予的处罚种类较重，没有集体讨论；属于重大违法行为的，应当集体讨论决定", GRAVE.inWords()));
        }
    }

    /** 第六十五条：根据听证笔录作出决定. */
    private static void unexamined(Attempt attempt, List<Warning> warnings) {
        var penaltyCase = attempt.penaltyCase();
        penaltyCase.proceedings().hearing().ifPresent(held -> {
            var later = penaltyCase.findings().evidence().stream()
                    .filter(taken -> taken.seq() > held.seq())
                    .map(taken -> taken.form().name())
                    .toList();
            if (!later.isEmpty()) {
                warnings.add(new Warning("听证之后登记的证据没有经过听证质证：" + String.join("、", later), HEARD.inWords()));
            }
        });
    }

    /** 第五十一条第二款：代履行的费用由当事人承担. */
    private static void unpaidCost(Attempt attempt, List<Warning> warnings) {
        var penaltyCase = attempt.penaltyCase();
        var owed = penaltyCase.ownExecution().costFen() - penaltyCase.ruling().paidFen(PaymentKind.SUBSTITUTE_COST);
        if (owed > 0) {
            warnings.add(new Warning("代履行的费用还有 " + Amounts.yuan(owed) + "没有缴纳", COST.inWords()));
        }
    }

    private void unpunishedDelay(Attempt attempt, List<Warning> warnings) {
        var penaltyCase = attempt.penaltyCase();
        clocks.find(CaseDeadlines.PAYMENT, penaltyCase, null, attempt.today())
                .filter(clock -> clock.state() == Clock.State.MISSED)
                .filter(clock -> penaltyCase.last(ImposeAdditionalFine.class).isEmpty())
                .ifPresent(clock -> warnings.add(new Warning("罚款逾期缴纳，没有加处罚款", LATE_PAYMENT.inWords())));
    }
}
