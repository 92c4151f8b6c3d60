package org.zhiheng.cases.check;

import static org.zhiheng.cases.check.Requirements.lack;
import static org.zhiheng.cases.check.Requirements.lackIf;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhiheng.cases.clock.CaseDeadlines;
import org.zhiheng.cases.clock.Clock;
import org.zhiheng.cases.clock.Clocks;
import org.zhiheng.cases.form.*;
import org.zhiheng.cases.procedure.OnFile;
import org.zhiheng.cases.record.Attempt;
import org.zhiheng.cases.record.PenaltyCase;
import org.zhiheng.platform.Problem.Missing;

/** Notice, defence and delivery: what the party is owed before the organ decides (第四十四条、第四十五条、第六十二条). */
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
            case CONSENT_TO_ELECTRONIC -> consent(attempt);
            case WITNESS_OF_LEAVING -> witness(attempt);
            case OTHER_WAYS_TRIED -> otherWays(attempt);
            default -> throw new IllegalArgumentException(demand.name());
        };
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

    private List<Missing> defenceHeard(Attempt attempt) {
        if (attempt.penaltyCase().proceedings().defence().isPresent()
                || clocks.find(CaseDeadlines.DEFENCE, attempt)
                        .filter(Clock::isOver)
                        .isPresent()) {
            return List.of();
        }
        var until = clocks.find(CaseDeadlines.DEFENCE, attempt)
                .flatMap(clock -> clock.due().day())
                .map(day -> "（期限至 " + day + "）")
                .orElse("");
        return lack(OnFile.DEFENCE_HEARD, "当事人没有陈述申辩，也没有表示放弃，期限尚未届满" + until, "请听取并记录陈述申辩，登记放弃的表示，或者待期限届满。");
    }

    private static List<Missing> defenceAnswered(Attempt attempt) {
        var proceedings = attempt.penaltyCase().proceedings();
        var points = proceedings.defencePoints();
        var decided = attempt.form(DecidePenalty.class);
        if (!points.isEmpty()) {
            var answered = decided.map(form ->
                            form.answers().stream().map(DefenceAnswer::claim).toList())
                    .orElse(List.of());
            return points.stream()
                    .map(DefencePoint::claim)
                    .filter(claim -> decided.isPresent() && !answered.contains(claim))
                    .map(claim -> new Missing(
                            "没有答复当事人的这一项主张：" + claim,
                            OnFile.DEFENCE_ANSWERED.citation().inWords(),
                            "请逐条写明是否采纳和理由，主张的文字不要改动。"))
                    .toList();
        }
        return lackIf(
                proceedings.defenceStated()
                        && decided.map(form -> form.defenceAnswer() == null).orElse(false),
                OnFile.DEFENCE_ANSWERED,
                "当事人提出了陈述申辩，没有写明复核意见",
                "请对提出的事实、理由和证据逐条复核，写明是否采纳。");
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

    private static Optional<Delivery> delivery(Attempt attempt) {
        return switch (attempt.form()) {
            case DeliverNotice delivered -> Optional.of(delivered.delivery());
            case DeliverHearingNotice delivered -> Optional.of(delivered.delivery());
            case DeliverDemand delivered -> Optional.of(delivered.delivery());
            case DeliverDecision delivered -> Optional.of(delivered.delivery());
            case TellOfAppraisal told -> Optional.of(told.delivery());
            case DeliverPapers delivered -> Optional.of(delivered.delivery());
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
