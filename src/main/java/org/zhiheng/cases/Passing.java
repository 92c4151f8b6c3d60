package org.zhiheng.cases;

import org.springframework.stereotype.Component;
import org.zhiheng.access.Actor;
import org.zhiheng.cases.CheckedActs.CheckedAct;
import org.zhiheng.cases.form.ClueSource;
import org.zhiheng.cases.form.MeasureKind;
import org.zhiheng.cases.form.OpenCoercion;
import org.zhiheng.cases.form.PassToCase;
import org.zhiheng.cases.form.RegisterClue;
import org.zhiheng.cases.form.TakeOverMeasure;
import org.zhiheng.cases.form.TakenDeposit;
import org.zhiheng.cases.form.TakenOver;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.cases.procedure.CaseProcedure;
import org.zhiheng.cases.record.Holdings;
import org.zhiheng.cases.record.PenaltyCase;
import org.zhiheng.platform.RecordId;

/** Opens the penalty case that goes on from a measure outside a case: what is held goes along with the day it was taken. */
@Component
class Passing {

    private final CaseWriter writer;

    Passing(CaseWriter writer) {
        this.writer = writer;
    }

    /** The form with the case that was opened by it, in the transaction of the act. */
    PassToCase pass(PassToCase form, CheckedAct given, Actor by) {
        var source = given.attempt().penaltyCase();
        var fresh = PenaltyCase.empty(RecordId.create(source.organ().region()), source.organ(), CaseProcedure.ORDINARY);
        var held = writer.write(fresh, Act.TAKE_OVER_MEASURE, given.instead(takenOver(source)), by);
        writer.write(held, Act.REGISTER_CLUE, given.instead(clue(source, form)), by);
        return form.to(fresh.id());
    }

    private static TakeOverMeasure takenOver(PenaltyCase source) {
        var holdings = source.holdings();
        var held = holdings.underMeasures();
        var frozen = source.freezes().frozen();
        return new TakeOverMeasure(
                source.id(),
                source.findings().party().orElseThrow(),
                source.findings().matter().orElseThrow(),
                source.officers(),
                held.stream()
                        .map(item -> new TakenOver(item.goods(), kindOf(item), item.since(), item.extended()))
                        .toList(),
                frozen.stream()
                        .map(item ->
                                new TakenDeposit(item.institution(), item.deposit(), item.since(), item.extended()))
                        .toList(),
                !source.footage().lacking().isEmpty());
    }

    private static MeasureKind kindOf(Holdings.Item item) {
        return item.hold() == Holdings.Hold.SEALED ? MeasureKind.SEAL : MeasureKind.SEIZE;
    }

    private static RegisterClue clue(PenaltyCase source, PassToCase form) {
        var opened = source.last(OpenCoercion.class).orElseThrow().form();
        return new RegisterClue(
                ClueSource.INSPECTION,
                opened.at().toLocalDate(),
                "由案外强制措施转来" + (source.number() == null ? "" : "（" + source.number() + "）"),
                null,
                null,
                form.title(),
                opened.party().name(),
                opened.place(),
                form.facts());
    }
}
