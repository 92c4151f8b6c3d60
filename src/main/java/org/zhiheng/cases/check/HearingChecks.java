package org.zhiheng.cases.check;

import static org.zhiheng.cases.check.Requirements.lack;
import static org.zhiheng.cases.check.Requirements.lackIf;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhiheng.cases.clock.CaseDeadlines;
import org.zhiheng.cases.clock.Clock;
import org.zhiheng.cases.clock.Clocks;
import org.zhiheng.cases.form.*;
import org.zhiheng.cases.procedure.OnFile;
import org.zhiheng.cases.record.Attempt;
import org.zhiheng.cases.record.EffectiveDay;
import org.zhiheng.cases.record.PenaltyCase;
import org.zhiheng.cases.record.Proceedings;
import org.zhiheng.platform.Problem.Missing;

/** The hearing: who has a right to it, when it may be asked for, when and before whom it may be held (第六十三条至第六十五条). */
@Component
class HearingChecks {

    private final Clocks clocks;

    HearingChecks(Clocks clocks) {
        this.clocks = clocks;
    }

    List<Missing> check(OnFile demand, Attempt attempt) {
        var proceedings = attempt.penaltyCase().proceedings();
        return switch (demand) {
            case HEARING_RIGHT_JUDGED -> hearingRightJudged(attempt);
            case HEARING_PERIOD_OVER -> hearingPeriodOver(attempt);
            case HEARING_IN_TIME -> hearingInTime(attempt);
            case HEARING_OFFERED ->
                lackIf(!isHearingOffered(attempt.penaltyCase()), demand, "告知书没有载明听证权利", "拟处罚属于应当告知听证的，请重新告知。");
            case NO_HEARING_PENDING ->
                lackIf(
                        proceedings.pendingHearing().isPresent(),
                        demand,
                        "当事人已要求听证，听证尚未举行完毕",
                        "请组织听证，举行后提出听证报告；当事人撤回申请的，登记撤回。");
            case HEARING_PENDING -> lackIf(proceedings.pendingHearing().isEmpty(), demand, "没有待举行的听证申请", "无需办理。");
            case HOST_NOT_INVESTIGATOR -> hostNotInvestigator(attempt);
            case TIME_TO_TELL_OF_HEARING -> timeToTell(attempt);
            case HEARING_ARRANGED ->
                lackIf(proceedings.arrangement().isEmpty(), demand, "还没有定听证的时间、地点和主持人", "请机关负责人先组织听证。");
            case TOLD_OF_HEARING_IN_TIME -> toldInTime(attempt);
            case HEARING_HELD -> hearingHeld(proceedings);
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
                || clocks.find(CaseDeadlines.HEARING_REQUEST, attempt)
                        .filter(Clock::isOver)
                        .isPresent()) {
            return List.of();
        }
        var until = clocks.find(CaseDeadlines.HEARING_REQUEST, attempt)
                .flatMap(clock -> clock.due().day())
                .map(LocalDate::toString)
                .orElse("告知书送达后五个工作日");
        return lack(OnFile.HEARING_PERIOD_OVER, "当事人要求听证的期限尚未届满（至 " + until + "）", "请待期限届满，或者登记当事人放弃听证的表示。");
    }

    private List<Missing> hearingInTime(Attempt attempt) {
        var asked = attempt.form(RequestHearing.class);
        var due = clocks.find(CaseDeadlines.HEARING_REQUEST, attempt)
                .flatMap(clock -> clock.due().day());
        return lackIf(
                asked.isPresent() && due.isPresent() && asked.get().on().isAfter(due.get()),
                OnFile.HEARING_IN_TIME,
                "听证申请超过了五个工作日的期限" + due.map(day -> "（至 " + day + "）").orElse(""),
                "请告知当事人逾期；当事人的意见可以作为陈述申辩听取。");
    }

    private static List<Missing> hostNotInvestigator(Attempt attempt) {
        var hosts = attempt.form(ArrangeHearing.class)
                .map(ArrangeHearing::hosts)
                .orElseGet(() -> attempt.penaltyCase().proceedings().hosts());
        return lackIf(
                !Collections.disjoint(hosts, attempt.penaltyCase().investigators()),
                OnFile.HOST_NOT_INVESTIGATOR,
                "主持人或者听证员是本案的调查人员",
                "请指定没有参加过本案调查的人员。");
    }

    private List<Missing> timeToTell(Attempt attempt) {
        var planned = attempt.form(ArrangeHearing.class).map(form -> form.at().toLocalDate());
        var earliest = clocks.lastDay(CaseDeadlines.HEARING_NOTICE, attempt.today(), attempt);
        return lackIf(
                planned.isPresent() && earliest.isPresent() && planned.get().isBefore(earliest.get()),
                OnFile.TIME_TO_TELL_OF_HEARING,
                "举行听证的日期太早：即使今天送达通知书，七个工作日也要到 "
                        + earliest.map(LocalDate::toString).orElse("") + " 才满",
                "请改定不早于这一天的日期，并留出送达的时间。");
    }

    private List<Missing> toldInTime(Attempt attempt) {
        var proceedings = attempt.penaltyCase().proceedings();
        var told = proceedings.hearingNoticeDelivery();
        if (told.isEmpty() || proceedings.pendingHearing().isEmpty()) {
            return lack(OnFile.TOLD_OF_HEARING_IN_TIME, "听证通知书尚未送达当事人", "请先送达听证通知书并登记送达回证。");
        }
        var day = attempt.form(HoldHearing.class)
                .map(held -> held.from().toLocalDate())
                .orElseGet(() ->
                        proceedings.arrangement().orElseThrow().form().at().toLocalDate());
        Optional<LocalDate> earliest =
                clocks.lastDay(CaseDeadlines.HEARING_NOTICE, EffectiveDay.of(told.get()), attempt);
        return lackIf(
                earliest.filter(day::isBefore).isPresent(),
                OnFile.TOLD_OF_HEARING_IN_TIME,
                "听证通知书于 " + EffectiveDay.of(told.get()) + " 送达，七个工作日到 "
                        + earliest.map(LocalDate::toString).orElse("") + " 才满",
                "请另定不早于这一天的日期，重新组织听证并通知当事人。");
    }

    private static List<Missing> hearingHeld(Proceedings proceedings) {
        return lackIf(
                proceedings
                        .hearing()
                        .filter(held -> held.form().attendance() == Attendance.PRESENT)
                        .isEmpty(),
                OnFile.HEARING_HELD,
                "还没有举行听证的笔录，或者当事人放弃了听证",
                "请先举行听证并制作笔录；当事人没有出席的，无需听证报告。");
    }
}
