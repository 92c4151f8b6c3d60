package org.zhiheng.cases.paper;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhiheng.cases.form.*;
import org.zhiheng.cases.procedure.CaseProcedure;
import org.zhiheng.cases.record.Course;
import org.zhiheng.cases.record.TakenAct;
import org.zhiheng.documents.DocumentKind;
import org.zhiheng.documents.IssuedDocument;
import org.zhiheng.documents.content.*;
import org.zhiheng.platform.Problem;

/** Papers of delivery, correction, withdrawal and closing. */
public final class ClosingPapers {

    static final Set<DocumentKind> NOTICES =
            Set.of(DocumentKind.PENALTY_NOTICE, DocumentKind.PENALTY_NOTICE_WITH_HEARING);
    public static final Set<DocumentKind> DECISIONS =
            Set.of(DocumentKind.PENALTY_DECISION, DocumentKind.NO_PENALTY_DECISION);

    private ClosingPapers() {}

    static DeliveryReceipt receipt(PaperParts parts, Delivery delivery, Set<DocumentKind> delivered) {
        var latest = delivered.containsAll(NOTICES) || delivered.equals(DECISIONS) ? 1 : delivered.size();
        return receipt(parts, delivery, latest(parts, delivered).limit(latest));
    }

    /** Of several freeze decisions, those that are delivered: the first is that of the first freeze. */
    static DeliveryReceipt receipt(PaperParts parts, DeliverPapers delivered) {
        var others = delivered.papers().stream()
                .filter(paper -> paper != OtherPaper.FREEZE_DECISION)
                .map(paper -> DocumentKind.valueOf(paper.name()))
                .collect(Collectors.toSet());
        return receipt(parts, delivered.delivery(), Stream.concat(FreezePapers.told(parts), latest(parts, others)));
    }

    /** Of several notices, that of the commission that is told: the first is that of the first commission. */
    static DeliveryReceipt receipt(PaperParts parts, TellOfAppraisal told) {
        return receipt(parts, told.delivery(), PreservationPapers.told(parts));
    }

    private static Stream<IssuedDocument> latest(PaperParts parts, Set<DocumentKind> kinds) {
        return parts.penaltyCase().papers().reversed().stream()
                .filter(paper -> kinds.contains(paper.kind()) && !paper.voided())
                .filter(firstOfItsKind());
    }

    private static DeliveryReceipt receipt(PaperParts parts, Delivery delivery, Stream<IssuedDocument> delivered) {
        var papers = delivered
                .map(paper -> new DeliveryReceipt.Paper(paper.kind().label(), paper.number(), 1))
                .toList();
        return new DeliveryReceipt(
                parts.organ(),
                parts.line(),
                parts.penaltyCase().findings().party().orElseThrow().name(),
                parts.partyAddress(),
                papers,
                delivery.manner().label(),
                delivery.place(),
                delivery.at(),
                delivery.receivedBy(),
                delivery.witness(),
                parts.officers(delivery.officers(), delivery.at().toLocalDate()),
                delivery.circumstances());
    }

    private static Predicate<IssuedDocument> firstOfItsKind() {
        var seen = EnumSet.noneOf(DocumentKind.class);
        return paper -> seen.add(paper.kind());
    }

    static CaseWithdrawal withdrawal(PaperParts parts, WithdrawCase withdrawn) {
        return new CaseWithdrawal(
                parts.organ(),
                parts.line(),
                parts.party(),
                parts.penaltyCase().last(OpenCase.class).orElseThrow().on(),
                Course.of(parts.penaltyCase()),
                withdrawn.reason(),
                List.of(PaperParts.cited("penalty-law", "54.2")),
                parts.officers(),
                List.of(PaperParts.approval("机关负责人审批意见", "同意撤销案件。", parts.last())));
    }

    static CaseClosing transferred(PaperParts parts, CloseAsTransferred closed) {
        return closing(parts, new CloseCase("公安机关已经立案，涉案物品和材料已经移交。", closed.reason()));
    }

    static CaseClosing closing(PaperParts parts, CloseCase closed) {
        var decided = parts.penaltyCase().ruling().decision();
        var opened = parts.penaltyCase()
                .last(OpenCase.class)
                .map(TakenAct::on)
                .or(() -> decided.map(TakenAct::on))
                .orElse(parts.last().on());
        return new CaseClosing(
                parts.organ(),
                parts.line(),
                parts.party(),
                opened,
                decisionNumber(parts),
                decided.map(TakenAct::on).orElse(null),
                parts.penaltyCase().ruling().penalised() ? parts.penalties() : List.of(),
                closed.execution(),
                closed.reason(),
                parts.officers(),
                List.of(PaperParts.approval(
                        parts.penaltyCase().kind() == CaseProcedure.SUMMARY ? "承办人意见" : "机关负责人审批意见",
                        "同意结案。",
                        parts.last())));
    }

    private static @org.jspecify.annotations.Nullable String decisionNumber(PaperParts parts) {
        return parts.penaltyCase().papers().reversed().stream()
                .filter(paper -> DECISIONS.contains(paper.kind()) || paper.kind() == DocumentKind.SUMMARY_DECISION)
                .map(IssuedDocument::number)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    static AmendmentNotice amendment(PaperParts parts, CorrectDocument corrected) {
        var paper = parts.penaltyCase().papers().stream()
                .filter(one -> one.id().equals(corrected.document()))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("document", "本案没有这份文书，请从本案的文书中选择。"));
        return new AmendmentNotice(
                parts.organ(),
                parts.line(),
                parts.party(),
                paper.kind().label(),
                paper.number() == null ? "（无文号）" : paper.number(),
                paper.on(),
                corrected.corrections().stream()
                        .map(one -> new AmendmentNotice.Correction(one.place(), one.wrong(), one.right()))
                        .toList(),
                corrected.reason());
    }
}
