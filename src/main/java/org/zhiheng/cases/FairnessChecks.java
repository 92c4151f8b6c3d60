package org.zhiheng.cases;

import static org.zhiheng.cases.Requirements.lack;
import static org.zhiheng.cases.Requirements.lackIf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhiheng.cases.form.*;
import org.zhiheng.law.DeadlineRule;
import org.zhiheng.platform.Problem.Missing;

/** Notice, defence, hearing and delivery: what the party is owed before the organ decides (第四十四条至第四十五条、第六十二条至第六十四条). */
@Component
class FairnessChecks {

    private final Clocks clocks;

    FairnessChecks(Clocks clocks) {
        this.clocks = clocks;
    }

    List<Missing> check(OnFile demand, Attempt attempt) {
        var penaltyCase = attempt.penaltyCase();
        return switch (demand) {
            case NOTICE_DELIVERED ->
                lackIf(
                        penaltyCase.proceedings().noticeDelivery().isEmpty(),
                        demand,
                        "拟处罚内容的告知书尚未送达当事人",
                        "请先送达告知书并登记送达回证。");
            case NOTIFIED_OF_THIS -> notifiedOfThis(penaltyCase);
            case DEFENCE_HEARD -> defenceHeard(attempt);
            case DEFENCE_ANSWERED -> defenceAnswered(attempt);
            case NOT_HEAVIER_FOR_DEFENCE -> notHeavierForDefence(attempt);
            case HEARING_RIGHT_JUDGED -> hearingRightJudged(attempt);
            case HEARING_PERIOD_OVER -> hearingPeriodOver(attempt);
            case HEARING_IN_TIME -> hearingInTime(attempt);
            case HEARING_OFFERED ->
                lackIf(!isHearingOffered(penaltyCase), demand, "告知书没有载明听证权利", "拟处罚属于应当告知听证的，请重新告知。");
            case NO_HEARING_PENDING ->
                lackIf(
                        penaltyCase.proceedings().pendingHearing().isPresent(),
                        demand,
                        "当事人已要求听证，听证尚未举行",
                        "请组织听证；当事人撤回申请的，登记撤回。");
            case HEARING_PENDING ->
                lackIf(penaltyCase.proceedings().pendingHearing().isEmpty(), demand, "没有待举行的听证申请", "无需办理。");
            case CONSENT_TO_ELECTRONIC -> consent(attempt);
            case WITNESS_OF_LEAVING -> witness(attempt);
            case OTHER_WAYS_TRIED -> otherWays(attempt);
            default -> throw new IllegalArgumentException(demand.name());
        };
    }

    private static boolean isHearingOffered(PenaltyCase penaltyCase) {
        return penaltyCase
                .proceedings()
                .notice()
                .filter(sent -> sent.form().hearing() == HearingRight.ENTITLED)
                .isPresent();
    }

    private static List<Missing> notifiedOfThis(PenaltyCase penaltyCase) {
        var told = penaltyCase
                .proceedings()
                .notice()
                .flatMap(sent -> penaltyCase.before(sent.seq()).proceedings().proposal());
        var now = penaltyCase.proceedings().proposal();
        if (told.isEmpty() || now.isEmpty()) {
            return lack(OnFile.NOTIFIED_OF_THIS, "尚未告知当事人拟处罚的内容", "请先告知。");
        }
        return lackIf(
                now.get().isHeavierThan(told.get()),
                OnFile.NOTIFIED_OF_THIS,
                "现在的处罚建议（" + now.get().inWords() + "）比告知的（" + told.get().inWords() + "）重",
                "请重新告知当事人，并听取陈述申辩。");
    }

    /** Whether the party's period has run out; one that waits for a calendar has not. */
    private boolean isOver(DeadlineRule<Act> rule, Attempt attempt) {
        return clock(rule, attempt).filter(Clock::isOver).isPresent();
    }

    private Optional<Clock> clock(DeadlineRule<Act> rule, Attempt attempt) {
        var field = attempt.matter() == null ? null : attempt.matter().field();
        return clocks.find(rule, attempt.penaltyCase(), field, attempt.today());
    }

    private List<Missing> defenceHeard(Attempt attempt) {
        if (attempt.penaltyCase().proceedings().defence().isPresent() || isOver(CaseDeadlines.DEFENCE, attempt)) {
            return List.of();
        }
        var until = clock(CaseDeadlines.DEFENCE, attempt)
                .flatMap(clock -> clock.due().day())
                .map(day -> "（期限至 " + day + "）")
                .orElse("");
        return lack(OnFile.DEFENCE_HEARD, "当事人没有陈述申辩，也没有表示放弃，期限尚未届满" + until, "请听取并记录陈述申辩，登记放弃的表示，或者待期限届满。");
    }

    private static List<Missing> defenceAnswered(Attempt attempt) {
        var stated = attempt.penaltyCase().proceedings().defenceStated();
        var answered = attempt.form(DecidePenalty.class)
                .map(form -> form.defenceAnswer() != null)
                .orElse(true);
        return lackIf(stated && !answered, OnFile.DEFENCE_ANSWERED, "当事人提出了陈述申辩，没有写明复核意见", "请对提出的事实、理由和证据逐条复核，写明是否采纳。");
    }

    private static List<Missing> notHeavierForDefence(Attempt attempt) {
        var penaltyCase = attempt.penaltyCase();
        var notice = penaltyCase.proceedings().notice();
        var told = notice.flatMap(
                sent -> penaltyCase.before(sent.seq()).proceedings().proposal());
        if (attempt.form() == null || told.isEmpty() || attempt.proposal().isEmpty()) {
            return List.of();
        }
        var heavier = attempt.proposal().get().isHeavierThan(told.get());
        var newEvidence = penaltyCase.findings().evidence().stream()
                .anyMatch(taken -> taken.seq() > notice.get().seq());
        return lackIf(
                heavier && !newEvidence,
                OnFile.NOT_HEAVIER_FOR_DEFENCE,
                "变更后的处罚比告知的重，而告知之后没有取得新的证据：不得因陈述申辩给予更重的处罚",
                "确有新的事实和证据的，请先登记证据；否则维持或者减轻原来的建议。");
    }

    private static List<Missing> hearingRightJudged(Attempt attempt) {
        var form = attempt.form(SendPenaltyNotice.class);
        if (form.isEmpty()) {
            return List.of();
        }
        return HearingRights.judge(attempt).orElse(null) instanceof HearingRights.Judgement.Unknown unknown
                        && (form.get().hearing() == null || form.get().hearingReason() == null)
                ? lack(OnFile.HEARING_RIGHT_JUDGED, unknown.because(), "请选择是否告知听证权利，并写明理由。")
                : List.of();
    }

    private List<Missing> hearingPeriodOver(Attempt attempt) {
        var penaltyCase = attempt.penaltyCase();
        var asked = penaltyCase
                .proceedings()
                .notice()
                .flatMap(sent -> penaltyCase.lastAfter(RequestHearing.class, sent.seq()))
                .isPresent();
        if (!isHearingOffered(penaltyCase)
                || penaltyCase.proceedings().waivedHearing()
                || asked
                || isOver(CaseDeadlines.HEARING_REQUEST, attempt)) {
            return List.of();
        }
        var until = clock(CaseDeadlines.HEARING_REQUEST, attempt)
                .flatMap(clock -> clock.due().day())
                .map(LocalDate::toString)
                .orElse("告知书送达后五个工作日");
        return lack(OnFile.HEARING_PERIOD_OVER, "当事人要求听证的期限尚未届满（至 " + until + "）", "请待期限届满，或者登记当事人放弃听证的表示。");
    }

    private List<Missing> hearingInTime(Attempt attempt) {
        var asked = attempt.form(RequestHearing.class);
        var due = clock(CaseDeadlines.HEARING_REQUEST, attempt)
                .flatMap(clock -> clock.due().day());
        return lackIf(
                asked.isPresent() && due.isPresent() && asked.get().on().isAfter(due.get()),
                OnFile.HEARING_IN_TIME,
                "听证申请超过了五个工作日的期限" + due.map(day -> "（至 " + day + "）").orElse(""),
                "请告知当事人逾期；当事人的意见可以作为陈述申辩听取。");
    }

    private static Optional<Delivery> delivery(Attempt attempt) {
        return switch (attempt.form()) {
            case DeliverNotice delivered -> Optional.of(delivered.delivery());
            case DeliverDecision delivered -> Optional.of(delivered.delivery());
            case null, default -> Optional.empty();
        };
    }

    private static List<Missing> consent(Attempt attempt) {
        return lackIf(
                delivery(attempt)
                        .filter(one -> one.manner() == DeliveryManner.ELECTRONIC
                                && one.files().isEmpty())
                        .isPresent(),
                OnFile.CONSENT_TO_ELECTRONIC,
                "电子送达没有当事人签署的确认书",
                "请上传当事人同意电子送达的确认书，或者改用其他方式。");
    }

    private static List<Missing> witness(Attempt attempt) {
        return lackIf(
                delivery(attempt)
                        .filter(one -> one.manner() == DeliveryManner.LEFT
                                && one.witness() == null
                                && one.files().isEmpty())
                        .isPresent(),
                OnFile.WITNESS_OF_LEAVING,
                "留置送达没有见证人，也没有照片或者录像",
                "请填写见证人，或者上传记录送达过程的照片、录像。");
    }

    private static List<Missing> otherWays(Attempt attempt) {
        return lackIf(
                delivery(attempt)
                        .filter(one -> one.manner() == DeliveryManner.NOTICE && one.circumstances() == null)
                        .isPresent(),
                OnFile.OTHER_WAYS_TRIED,
                "公告送达没有写明原因和经过",
                "只有受送达人下落不明或者其他方式无法送达的才能公告；请写明用过哪些方式、为何无法送达。");
    }
}
