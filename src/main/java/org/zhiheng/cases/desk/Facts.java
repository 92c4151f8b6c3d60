package org.zhiheng.cases.desk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.cases.desk.CaseView.Fact;
import org.zhiheng.cases.desk.CaseView.FactGroup;
import org.zhiheng.cases.form.*;
import org.zhiheng.cases.record.Freezes;
import org.zhiheng.cases.record.Holdings;
import org.zhiheng.cases.record.PenaltyCase;
import org.zhiheng.cases.record.Proposal;
import org.zhiheng.law.Amounts;
import org.zhiheng.matters.Basis;
import org.zhiheng.matters.Matter;

/** The facts of a case, grouped as people read them. */
final class Facts {

    private Facts() {}

    static List<FactGroup> of(PenaltyCase penaltyCase, @Nullable Matter matter) {
        var groups = new ArrayList<FactGroup>();
        penaltyCase.last(RegisterClue.class).ifPresent(clue -> groups.add(new FactGroup("线索", clue(clue.form()))));
        penaltyCase
                .last(OpenCoercion.class)
                .ifPresent(opened -> groups.add(new FactGroup("情况", coercion(opened.form()))));
        if (penaltyCase.last(OpenCoercion.class).isEmpty()
                && penaltyCase.findings().party().isPresent()) {
            groups.add(new FactGroup("违法行为", violation(penaltyCase, matter)));
        }
        if (!penaltyCase.holdings().listed().isEmpty()) {
            groups.add(new FactGroup("登记保存和查封扣押的财物", goods(penaltyCase.holdings())));
        }
        if (!penaltyCase.freezes().listed().isEmpty()) {
            groups.add(new FactGroup("冻结的存款、汇款", frozen(penaltyCase.freezes())));
        }
        penaltyCase
                .proceedings()
                .proposal()
                .ifPresent(proposal -> groups.add(new FactGroup("处理", proposal(proposal, penaltyCase))));
        return groups;
    }

    private static List<Fact> clue(RegisterClue clue) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                "来源", clue.source().label() + (clue.sourceNote() == null ? "" : "（" + clue.sourceNote() + "）")));
        facts.add(new Fact("收到日期", clue.receivedOn().toString()));
        facts.add(new Fact("发生地点", clue.place()));
        facts.add(new Fact("线索内容", clue.facts()));
        return facts;
    }

    private static List<Fact> coercion(OpenCoercion opened) {
        return List.of(
                new Fact("发现日期", opened.at().toLocalDate().toString()),
                new Fact("地点", opened.place()),
                new Fact("采取强制措施的理由", opened.reason()),
                new Fact("法律、法规依据", opened.basis()));
    }

    private static List<Fact> goods(Holdings holdings) {
        var held = holdings.held();
        return holdings.listed().stream()
                .map(item -> new Fact(
                        item.number() + ". " + item.goods().name(),
                        item.goods().quantity() + "，" + item.since() + " "
                                + item.hold().label() + (held.contains(item) ? "，尚未处理" : "，已处理")))
                .toList();
    }

    private static List<Fact> frozen(Freezes freezes) {
        var frozen = freezes.frozen();
        return freezes.listed().stream()
                .map(item -> new Fact(
                        item.number() + ". " + item.institution(),
                        item.deposit().account().masked() + "，"
                                + Amounts.yuan(item.deposit().amountFen()) + "，" + item.since() + " 冻结"
                                + (frozen.contains(item) ? "，尚未解除" : "，已解除")))
                .toList();
    }

    private static List<Fact> violation(PenaltyCase penaltyCase, @Nullable Matter matter) {
        var facts = new ArrayList<Fact>();
        penaltyCase.last(VerifyClue.class).ifPresent(verified -> {
            facts.add(new Fact(
                    "违法时间",
                    verified.form().violatedFrom() + " 至 " + verified.form().violatedUntil()));
            facts.add(new Fact("发现日期", verified.form().discoveredOn().toString()));
        });
        facts.add(new Fact("查明的事实", penaltyCase.findings().facts()));
        if (matter != null) {
            penaltyCase.findings().violatedUntil().ifPresent(day -> {
                facts.add(new Fact("违反的规定", words(matter.violatedOn(day))));
                facts.add(new Fact("处罚依据", words(matter.penaltyBasesOn(day))));
            });
        }
        return facts;
    }

    private static String words(List<Basis> bases) {
        return bases.isEmpty()
                ? "（违法行为终了之日没有有效的条款）"
                : String.join(
                        "；",
                        bases.stream()
                                .map(basis -> basis.citation().inWords() + "：" + basis.digest())
                                .toList());
    }

    private static List<Fact> proposal(Proposal proposal, PenaltyCase penaltyCase) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(penaltyCase.ruling().penalised() ? "处罚" : "处罚建议", proposal.inWords()));
        if (proposal.gainsFen() != null) {
            facts.add(new Fact(
                    "违法所得",
                    Amounts.yuan(proposal.gainsFen()) + "，已退赔 "
                            + Amounts.yuan(proposal.refundedFen() == null ? 0 : proposal.refundedFen())));
        }
        if (proposal.law() != null) {
            facts.add(new Fact("适用的法律", proposal.law().label() + "：" + proposal.lawReason()));
        }
        if (!proposal.discretion().isEmpty()) {
            facts.add(new Fact("裁量理由", proposal.discretion()));
        }
        if (penaltyCase.ruling().penalised() && penaltyCase.ruling().fineFen() > 0) {
            facts.add(new Fact("已缴罚款", Amounts.yuan(penaltyCase.ruling().paidFen(PaymentKind.FINE))));
        }
        if (penaltyCase.ruling().penalised() && proposal.confiscatedFen() > 0) {
            facts.add(new Fact("已缴违法所得", Amounts.yuan(penaltyCase.ruling().paidFen(PaymentKind.GAINS))));
        }
        return facts;
    }
}
