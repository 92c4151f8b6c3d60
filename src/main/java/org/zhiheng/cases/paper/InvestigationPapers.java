package org.zhiheng.cases.paper;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.cases.form.*;
import org.zhiheng.cases.record.Course;
import org.zhiheng.cases.record.Proposal;
import org.zhiheng.cases.record.Relief;
import org.zhiheng.documents.content.*;
import org.zhiheng.law.Parameters;
import org.zhiheng.platform.RecordId;

/** Papers of the investigation: records, evidence, correction, recusal, extension, report. */
final class InvestigationPapers {

    private InvestigationPapers() {}

    static String shown(PaperParts parts, List<OfficerLine> officers) {
        var numbers = String.join(
                "、", officers.stream().map(OfficerLine::certificateNumber).toList());
        return "我们是" + parts.owner().name() + "的执法人员（执法证件号：" + numbers
                + "），这是我们的执法证件，请您过目。您应当如实回答询问，并协助调查；认为我们与本案有直接利害关系或者有其他关系可能影响公正执法的，可以申请回避。";
    }

    static SceneRecord scene(PaperParts parts, RecordScene scene) {
        var officers = parts.officers(scene.officers(), scene.from().toLocalDate());
        return new SceneRecord(
                parts.organ(),
                parts.line(),
                partyOrUnknown(parts),
                scene.from(),
                scene.until(),
                scene.place(),
                scene.present() == null ? null : parts.person(scene.present()),
                scene.witness() == null ? null : named(scene.witness(), "见证人"),
                officers,
                scene.recorder(),
                shown(parts, officers),
                scene.findings(),
                scene.statement());
    }

    /** Before the clue is verified the register knows the party by name at most. */
    private static PartyBlock partyOrUnknown(PaperParts parts) {
        var known = parts.partyIfKnown();
        if (known != null) {
            return known;
        }
        var suspect = parts.penaltyCase()
                .last(RegisterClue.class)
                .map(clue -> clue.form().suspect())
                .orElse(null);
        return new PartyBlock(suspect == null ? "待查明" : suspect, "待查明", "证件号码", null, null, null, null);
    }

    static PersonBlock named(String name, String part) {
        return new PersonBlock(name, part, null, null, null, null, null);
    }

    static InterviewRecord interview(PaperParts parts, RecordInterview interview) {
        var officers = parts.officers(interview.officers(), interview.from().toLocalDate());
        return new InterviewRecord(
                parts.organ(),
                parts.line(),
                interview.from(),
                interview.until(),
                interview.place(),
                parts.person(interview.person()),
                officers,
                interview.recorder(),
                shown(parts, officers),
                interview.interview().stream()
                        .map(one -> new QuestionAnswer(one.question(), one.answer()))
                        .toList());
    }

    static EvidenceExtraction extraction(PaperParts parts, RecordEvidence evidence) {
        var taken = parts.penaltyCase().last(RecordEvidence.class).orElseThrow();
        return new EvidenceExtraction(
                parts.organ(),
                parts.line(),
                partyOrUnknown(parts),
                evidence.takenAt(),
                evidence.place(),
                evidence.holder(),
                List.of(new EvidenceExtraction.Item(
                        parts.evidence(taken),
                        evidence.form().label(),
                        evidence.quantity(),
                        evidence.files().stream()
                                .findFirst()
                                .flatMap(parts.digestOf())
                                .orElse(null))),
                parts.officers(evidence.officers(), evidence.takenAt().toLocalDate()),
                evidence.note());
    }

    static CorrectionOrder correction(PaperParts parts, OrderCorrection order) {
        return new CorrectionOrder(
                parts.organ(),
                parts.line(),
                parts.party(),
                parts.penaltyCase().findings().facts(),
                parts.violated(),
                List.of(PaperParts.cited("penalty-law", "28.1")),
                order.measures()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                order.correctBy(),
                order.consequence(),
                Relief.free(parts.owner(), parts.last().on(), "通知书"),
                parts.officers());
    }

    static RecusalDecision recusal(PaperParts parts, DecideRecusal recusal) {
        var asked =
                parts.penaltyCase().last(ApplyForRecusal.class).orElseThrow().form();
        var day = parts.last().on();
        return new RecusalDecision(
                parts.organ(),
                parts.line(),
                asked.by().label(),
                asked.on(),
                first(parts, asked.officer(), day),
                asked.grounds(),
                recusal.granted(),
                recusal.reason(),
                List.of(PaperParts.cited("penalty-law", "43.3")),
                successor(parts, recusal, day),
                parts.last().person());
    }

    private static OfficerLine first(PaperParts parts, RecordId officer, LocalDate day) {
        return parts.officers(List.of(officer), day).stream().findFirst().orElse(new OfficerLine("—", "—"));
    }

    private static @Nullable OfficerLine successor(PaperParts parts, DecideRecusal recusal, LocalDate day) {
        return recusal.successors().isEmpty()
                ? null
                : first(parts, recusal.successors().getFirst(), day);
    }

    static ExtensionApproval extension(PaperParts parts, ExtendPeriod extended) {
        var opened = parts.penaltyCase().last(OpenCase.class).orElseThrow();
        var field = parts.matter() == null ? null : parts.matter().field();
        var context = new Parameters.Context(opened.on(), null, field, null);
        var parameters = Parameters.standard();
        var due = opened.on().plusDays(parameters.number("cases.decision-period", opened.on()));
        var more = parameters.find("cases.decision-extension", context).orElseThrow();
        return new ExtensionApproval(
                parts.organ(),
                parts.line(),
                parts.party(),
                opened.on(),
                due,
                due.plusDays(more.value()),
                extended.reason() + "（依据：" + more.source() + "）",
                List.of(PaperParts.cited("penalty-law", "60")),
                parts.officers(),
                List.of(PaperParts.approval("机关负责人审批意见", "同意延长。", parts.last())));
    }

    static InvestigationReport report(PaperParts parts, ConcludeInvestigation concluded) {
        return new InvestigationReport(
                parts.organ(),
                parts.line(),
                parts.party(),
                Course.of(parts.penaltyCase()),
                concluded.facts(),
                parts.evidence(),
                parts.violated(),
                parts.bases(),
                Proposal.reasoning(concluded.law(), concluded.lawReason(), concluded.discretion()),
                concluded.outcome().label()
                        + (concluded.ground() == null
                                ? "（"
                                : "（" + concluded.ground().label() + "；") + concluded.proposal() + "）",
                parts.penalties(),
                parts.officers(),
                List.of(new ApprovalLine(
                        "承办人意见",
                        concluded.proposal(),
                        parts.officerNames(),
                        parts.last().on())));
    }

    static EducationRecord education(PaperParts parts, Educate education) {
        return new EducationRecord(
                parts.organ(),
                parts.line(),
                parts.party(),
                education.at(),
                education.place(),
                parts.penaltyCase().findings().facts(),
                List.of(PaperParts.cited("penalty-law", "33.3")),
                education.education(),
                education.statement(),
                parts.officers(education.officers(), education.at().toLocalDate()));
    }
}
