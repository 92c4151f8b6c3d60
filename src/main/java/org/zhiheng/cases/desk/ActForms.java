package org.zhiheng.cases.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.cases.answer.FormOutline;
import org.zhiheng.cases.check.ActRules;
import org.zhiheng.cases.check.HearingRights;
import org.zhiheng.cases.check.Warnings;
import org.zhiheng.cases.form.HearingRight;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.cases.procedure.CaseProcedure;
import org.zhiheng.cases.procedure.Stage;
import org.zhiheng.cases.record.Attempt;
import org.zhiheng.cases.record.CaseReader;
import org.zhiheng.cases.record.Freezes;
import org.zhiheng.cases.record.Holdings;
import org.zhiheng.cases.record.PenaltyCase;
import org.zhiheng.cases.record.TwoLaws;
import org.zhiheng.law.Amounts;
import org.zhiheng.law.Procedure.Row;
import org.zhiheng.law.Statutes;
import org.zhiheng.matters.LawOnDay;
import org.zhiheng.matters.Matter;
import org.zhiheng.matters.PenaltyRange;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.Problem.Missing;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;

/** The form of an act for a case: what it asks, what is known already, what to think of before. */
@Component
class ActForms {

    private static final Set<Act> COMPARING = Set.of(
            Act.CONCLUDE_INVESTIGATION,
            Act.CHANGE_PROPOSAL,
            Act.GIVE_REVIEW_OPINION,
            Act.DISCUSS_COLLECTIVELY,
            Act.DECIDE_PENALTY);

    private final CaseReader reader;
    private final ActRules rules;
    private final LegalClock clock;

    ActForms(CaseReader reader, ActRules rules, LegalClock clock) {
        this.reader = reader;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * A form as a screen asks it.
     *
     * @param digest what the article says, in our own words
     * @param effect what the act does in law, where it cannot be undone
     * @param values what is filled in already, by field
     * @param comparing whether earlier decisions on the same violation help whoever fills it in
     * @param laws both laws, where the act proposes by one of two; null elsewhere
     */
    record ActForm(
            String act,
            String label,
            String article,
            String digest,
            @Nullable String effect,
            boolean isFinal,
            int version,
            List<CaseView.Fact> known,
            List<Warnings.Warning> warnings,
            List<Missing> missing,
            List<FormOutline.Group> groups,
            Map<String, Object> values,
            boolean comparing,
            @Nullable LawsView laws) {}

    /** Two laws side by side, and how the later weighs against the earlier. */
    record LawsView(LawView ofTheAct, LawView ofToday, String weight) {

        static LawsView of(TwoLaws laws) {
            return new LawsView(
                    LawView.of(laws.ofTheAct()),
                    LawView.of(laws.ofToday()),
                    laws.weight().label());
        }
    }

    record LawView(LocalDate day, List<String> bases, List<String> ranges) {

        static LawView of(LawOnDay law) {
            return new LawView(
                    law.day(),
                    law.bases().stream()
                            .map(basis -> basis.citation().inWords() + "：" + basis.digest())
                            .toList(),
                    law.ranges().stream().map(PenaltyRange::inWords).toList());
        }
    }

    /** @param past whether the act was taken before the product came, and is entered now */
    ActForm toBegin(Act act, boolean past, Actor by) {
        for (var kind : CaseProcedure.values()) {
            var row = kind.table().row(Stage.NEW, act).filter(one -> one.from() == Stage.NEW);
            if (row.isPresent()) {
                var fresh = PenaltyCase.empty(RecordId.create(by.organ().region()), by.organ(), kind);
                return form(row.get(), fresh, null, past, by);
            }
        }
        throw Problem.notFound("表单");
    }

    @Transactional(readOnly = true)
    public ActForm of(RecordId id, Act act, Actor by) {
        var penaltyCase = reader.get(id);
        var past = penaltyCase.isBeingEntered() && act != Act.COMPLETE_ENTRY;
        return form(ActRules.row(penaltyCase, act), penaltyCase, reader.matter(penaltyCase, null), past, by);
    }

    private ActForm form(
            Row<Stage, Act> row, PenaltyCase penaltyCase, @Nullable Matter matter, boolean past, Actor by) {
        var attempt = new Attempt(penaltyCase, row.act(), null, by, clock.today(), matter);
        return new ActForm(
                row.act().key(),
                row.act().label(),
                row.citation().inWords(),
                Statutes.standard().digest(row.citation()),
                past ? null : row.act().effect(),
                !past && row.act().effect() != null,
                penaltyCase.version(),
                known(attempt),
                past || penaltyCase.version() == 0 ? List.of() : rules.warnings(attempt),
                past || penaltyCase.version() == 0 ? List.of() : rules.missing(row, attempt),
                past ? FittedForm.toEnter(attempt) : FittedForm.of(attempt),
                Prefill.of(row.act(), penaltyCase, matter, by),
                COMPARING.contains(row.act()),
                asksForLaw(row.act()) ? attempt.laws().map(LawsView::of).orElse(null) : null);
    }

    private static boolean asksForLaw(Act act) {
        return act == Act.CONCLUDE_INVESTIGATION || act == Act.CHANGE_PROPOSAL;
    }

    private static List<CaseView.Fact> known(Attempt attempt) {
        var known = new ArrayList<CaseView.Fact>();
        var penaltyCase = attempt.penaltyCase();
        if (penaltyCase.version() > 0) {
            known.add(new CaseView.Fact("案件", penaltyCase.findings().title()));
        }
        penaltyCase
                .findings()
                .party()
                .ifPresent(party -> known.add(new CaseView.Fact(
                        "当事人", party.name() + "（" + party.kind().label() + "）")));
        attempt.knownMatter().ifPresent(matter -> known.add(new CaseView.Fact("事项", matter.name())));
        penaltyCase
                .proceedings()
                .proposal()
                .ifPresent(proposal -> known.add(
                        new CaseView.Fact(penaltyCase.ruling().penalised() ? "处罚" : "处罚建议", proposal.inWords())));
        known.addAll(leftToDo(penaltyCase));
        if (attempt.act() == Act.SEND_PENALTY_NOTICE && attempt.matter() != null) {
            known.add(new CaseView.Fact("听证权利", hearing(attempt)));
        }
        return known;
    }

    /** What is owed still, and what is held still with the numbers that a form asks for. */
    private static List<CaseView.Fact> leftToDo(PenaltyCase penaltyCase) {
        var left = new ArrayList<CaseView.Fact>();
        if (penaltyCase.ruling().unpaidFineFen() > 0) {
            left.add(new CaseView.Fact("未缴罚款", Amounts.yuan(penaltyCase.ruling().unpaidFineFen())));
        }
        if (penaltyCase.ruling().unpaidGainsFen() > 0) {
            left.add(new CaseView.Fact(
                    "未缴违法所得", Amounts.yuan(penaltyCase.ruling().unpaidGainsFen())));
        }
        if (penaltyCase.ruling().unpaidAdditionFen() > 0) {
            left.add(new CaseView.Fact(
                    "未缴加处罚款", Amounts.yuan(penaltyCase.ruling().unpaidAdditionFen())));
        }
        var held = penaltyCase.holdings().held();
        if (!held.isEmpty()) {
            left.add(new CaseView.Fact(
                    "登记保存和查封扣押的财物", held.stream().map(Holdings.Item::inWords).collect(Collectors.joining("；"))));
        }
        var frozen = penaltyCase.freezes().frozen();
        if (!frozen.isEmpty()) {
            left.add(new CaseView.Fact(
                    "冻结的存款、汇款", frozen.stream().map(Freezes.Item::inWords).collect(Collectors.joining("；"))));
        }
        return left;
    }

    private static String hearing(Attempt attempt) {
        return switch (HearingRights.judge(attempt).orElseThrow()) {
            case HearingRights.Judgement.Known known ->
                (known.right() == HearingRight.ENTITLED ? "告知：" : "不属于应当告知的情形：") + known.because();
            case HearingRights.Judgement.Unknown unknown -> unknown.because();
        };
    }
}
