package org.zhiheng.cases.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.cases.check.ActRules;
import org.zhiheng.cases.clock.AdditionalFine;
import org.zhiheng.cases.clock.CaseDeadlines;
import org.zhiheng.cases.clock.Clock;
import org.zhiheng.cases.clock.Clocks;
import org.zhiheng.cases.desk.CaseView.*;
import org.zhiheng.cases.form.Party;
import org.zhiheng.cases.form.PaymentKind;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.cases.procedure.CaseProcedure;
import org.zhiheng.cases.procedure.OnFile;
import org.zhiheng.cases.procedure.Stage;
import org.zhiheng.cases.record.Attempt;
import org.zhiheng.cases.record.CaseReader;
import org.zhiheng.cases.record.PenaltyCase;
import org.zhiheng.cases.record.Summary;
import org.zhiheng.cases.record.TakenAct;
import org.zhiheng.cases.sheet.LikeCases;
import org.zhiheng.cases.sheet.SheetMaker;
import org.zhiheng.cases.sheet.Steps;
import org.zhiheng.cases.sheet.Turn;
import org.zhiheng.law.Amounts;
import org.zhiheng.law.Procedure.Row;
import org.zhiheng.matters.Matter;
import org.zhiheng.platform.Problem.Missing;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;

/** Lays a case out for whoever looks at it: what stands in it, what he may do next, what is missing. */
@Component
class CaseDesk {

    private static final Set<Act> OF_THE_ARCHIVE = Set.of(Act.LEND_FILE, Act.RETURN_FILE);

    private final CaseReader reader;
    private final ActRules rules;
    private final Clocks clocks;
    private final CaseNames names;
    private final LikeCases like;
    private final LegalClock clock;

    CaseDesk(CaseReader reader, ActRules rules, Clocks clocks, CaseNames names, LikeCases like, LegalClock clock) {
        this.reader = reader;
        this.rules = rules;
        this.clocks = clocks;
        this.names = names;
        this.like = like;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public CaseView view(RecordId id, Actor by) {
        var penaltyCase = reader.get(id);
        var matter = reader.matter(penaltyCase, null);
        var today = clock.today();
        var field = matter == null ? null : matter.field();
        var running = clocks.of(penaltyCase, field, today);
        return new CaseView(
                id,
                penaltyCase.version(),
                penaltyCase.kind().key(),
                penaltyCase.kind().label(),
                penaltyCase.stage().key(),
                penaltyCase.stage().label(),
                penaltyCase.number(),
                penaltyCase.kind() == CaseProcedure.SUMMARY && matter != null
                        ? matter.name()
                        : penaltyCase.findings().title(),
                penaltyCase.organ(),
                names.organ(penaltyCase.organ()),
                penaltyCase.findings().party().map(CaseDesk::party).orElse(null),
                matter == null ? null : new MatterView(matter.id(), matter.code(), matter.name(), matter.field()),
                names.officers(penaltyCase, field, today),
                penaltyCase.acts().getFirst().on(),
                dayOf(penaltyCase, Act.OPEN_CASE),
                penaltyCase.ruling().decision().map(TakenAct::on).orElse(null),
                penaltyCase.stage() == Stage.CLOSED ? SheetMaker.endedOn(penaltyCase) : null,
                Facts.of(penaltyCase, matter),
                Steps.of(penaltyCase, matter),
                waits(penaltyCase, matter, by),
                acts(penaltyCase, matter, by, today),
                running.stream().map(CaseDesk::clock).toList(),
                names.evidence(penaltyCase),
                names.footage(penaltyCase),
                papers(penaltyCase),
                timeline(penaltyCase),
                notices(penaltyCase, running, today),
                links(penaltyCase));
    }

    /** Cases that this one came from or went over to, as far as the reader may see them. */
    private List<LinkView> links(PenaltyCase penaltyCase) {
        return penaltyCase.links().stream()
                .flatMap(id -> reader.find(id).stream())
                .map(other -> new LinkView(
                        other.id(),
                        other.kind() == CaseProcedure.COERCION ? "来自案外强制措施" : "已转为行政处罚案件",
                        other.number() == null ? other.findings().title() : other.number()))
                .toList();
    }

    /** Earlier decisions on the same violation (类案), as the reader may see them. */
    @Transactional(readOnly = true)
    public LikeCases.View like(RecordId id) {
        var penaltyCase = reader.get(id);
        var matter = reader.matter(penaltyCase, null);
        return like.of(penaltyCase, matter == null ? "" : matter.name());
    }

    private static @Nullable LocalDate dayOf(PenaltyCase penaltyCase, Act act) {
        return penaltyCase.last(Set.of(act)).map(TakenAct::on).orElse(null);
    }

    private static PartyView party(Party party) {
        return new PartyView(
                party.name(),
                party.kind().name(),
                party.kind().label(),
                party.idNumber().masked(),
                party.address().masked(),
                party.phone() == null ? null : party.phone().masked(),
                party.representative());
    }

    private static @Nullable WaitView waits(PenaltyCase penaltyCase, @Nullable Matter matter, Actor by) {
        return Turn.of(penaltyCase, matter)
                .map(turn -> new WaitView(
                        turn.by().label(),
                        turn.what(),
                        by.organ().equals(penaltyCase.organ()) && ActRules.fits(turn.by(), by, penaltyCase)))
                .orElse(null);
    }

    private List<ActView> acts(PenaltyCase penaltyCase, @Nullable Matter matter, Actor by, LocalDate today) {
        var next = Steps.current(penaltyCase, matter).orElse(null);
        var stage = penaltyCase.stage();
        var known = new EnumMap<OnFile, List<Missing>>(OnFile.class);
        return penaltyCase.procedure().at(stage).stream()
                .filter(row -> row.act() != Act.COMPLETE_ENTRY || penaltyCase.isBeingEntered())
                .filter(row -> !OF_THE_ARCHIVE.contains(row.act()) || stage == Stage.CLOSED)
                .map(row -> act(
                        row,
                        new Attempt(penaltyCase, row.act(), null, by, today, matter),
                        row.act() == next || (row.to() != null && row.to() != stage),
                        known))
                .toList();
    }

    private ActView act(Row<Stage, Act> row, Attempt attempt, boolean isPrimary, Map<OnFile, List<Missing>> known) {
        var entering = attempt.penaltyCase().isBeingEntered() && row.act() != Act.COMPLETE_ENTRY;
        var mine = (entering
                        ? ActRules.powerlessToEnter(attempt.by(), attempt.penaltyCase())
                        : rules.powerless(row, attempt.by(), attempt.penaltyCase()))
                .isEmpty();
        List<Missing> missing = entering ? List.of() : rules.missing(row, attempt, known);
        return new ActView(
                row.act().key(),
                row.act().label(),
                row.citation().inWords(),
                row.by().label(),
                mine,
                mine && missing.isEmpty(),
                isPrimary,
                missing);
    }

    private static ClockView clock(Clock clock) {
        return new ClockView(
                clock.name(),
                clock.rule().citation().inWords(),
                clock.due().day().orElse(null),
                clock.due().because(),
                clock.state().key(),
                clock.words(),
                clock.rule().ifMissed());
    }

    private static List<PaperView> papers(PenaltyCase penaltyCase) {
        return penaltyCase.papers().stream()
                .map(paper -> new PaperView(
                        paper.id(),
                        paper.kind().key(),
                        paper.kind().label(),
                        paper.number(),
                        paper.on(),
                        paper.voided(),
                        "/api/documents/" + paper.id() + "/pdf",
                        paper.kind().isEditable(),
                        paper.kind().hasSignatureLines() && !paper.voided()))
                .toList();
    }

    private static List<TimelineEntry> timeline(PenaltyCase penaltyCase) {
        return penaltyCase.acts().stream()
                .map(taken -> new TimelineEntry(
                        taken.seq(),
                        taken.act().key(),
                        taken.act().label(),
                        Steps.article(penaltyCase, taken.act()),
                        taken.on(),
                        taken.at(),
                        taken.person(),
                        taken.role().label(),
                        taken.past() == null
                                ? null
                                : new PastView(
                                        taken.past().person(), taken.past().number()),
                        taken.reason(),
                        Summary.of(taken),
                        taken.entry()))
                .toList();
    }

    private List<Notice> notices(PenaltyCase penaltyCase, List<Clock> running, LocalDate today) {
        var notices = new ArrayList<Notice>();
        penaltyCase
                .fileOnLoan()
                .map(TakenAct::form)
                .ifPresent(lent -> notices.add(new Notice(
                        "warn",
                        "案卷借给" + lent.unit() + lent.borrower() + "（" + lent.purpose() + "），应于 " + lent.backBy() + " 归还"
                                + (today.isAfter(lent.backBy()) ? "，已经超期。" : "。"),
                        OnFile.FILE_IN_PLACE.citation().inWords())));
        if (penaltyCase.isBeingEntered()) {
            notices.add(new Notice(
                    "warn",
                    "本案正在补录启用本平台以前的行为；补录完毕由机关负责人核对确认，以后按程序办理。",
                    OnFile.BEING_ENTERED.citation().inWords()));
        }
        if (penaltyCase.proceedings().suspected()) {
            notices.add(new Notice(
                    "block",
                    "已标记涉嫌犯罪：不得作出行政处罚决定，须依法移送。",
                    OnFile.NO_SUSPECTED_CRIME.citation().inWords()));
        }
        penaltyCase
                .proceedings()
                .pendingRecusal()
                .ifPresent(asked -> notices.add(new Notice(
                        "warn",
                        "回避申请等待机关负责人决定：调查继续，决定等待。",
                        OnFile.NO_RECUSAL_PENDING.citation().inWords())));
        penaltyCase
                .proceedings()
                .pendingHearing()
                .ifPresent(asked -> notices.add(new Notice(
                        "warn",
                        "当事人已要求听证：听证结束之前不能作出决定。",
                        OnFile.NO_HEARING_PENDING.citation().inWords())));
        EvidenceNotices.of(penaltyCase).forEach(notices::add);
        accrued(penaltyCase, running, today).ifPresent(notices::add);
        return notices;
    }

    private Optional<Notice> accrued(PenaltyCase penaltyCase, List<Clock> running, LocalDate today) {
        return running.stream()
                .filter(clock -> clock.rule().equals(CaseDeadlines.PAYMENT) && clock.isOverdue())
                .flatMap(clock -> clocks.firstPaymentDue(penaltyCase, null, today).stream())
                .map(due -> AdditionalFine.accruedFen(penaltyCase, due, today))
                .filter(sum -> sum > 0
                        && penaltyCase.ruling().paidFen(PaymentKind.FINE)
                                < penaltyCase.ruling().fineFen())
                .map(sum -> new Notice(
                        "warn",
                        "罚款逾期未缴，至今日应加处罚款 " + Amounts.yuan(sum) + "；作出加处罚款决定后才产生缴纳义务。",
                        OnFile.FINE_OVERDUE.citation().inWords()))
                .findFirst();
    }
}
