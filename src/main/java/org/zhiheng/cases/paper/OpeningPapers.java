package org.zhiheng.cases.paper;

import java.util.List;
import org.zhiheng.cases.form.*;
import org.zhiheng.documents.content.*;

/** Papers of the clue and of opening a case. */
final class OpeningPapers {

    private OpeningPapers() {}

    static ClueRegister clueRegister(PaperParts parts, RegisterClue clue) {
        return new ClueRegister(
                parts.organ(),
                parts.line(),
                source(clue),
                clue.receivedOn(),
                clue.informant(),
                clue.informantPhone(),
                null,
                (clue.suspect() == null ? "" : "被反映人：" + clue.suspect() + "。") + "地点：" + clue.place() + "。"
                        + clue.facts(),
                List.of(),
                List.of(PaperParts.approval("登记人", "已登记，请安排核查。", parts.last())));
    }

    private static String source(RegisterClue clue) {
        return clue.source().label() + (clue.sourceNote() == null ? "" : "（" + clue.sourceNote() + "）");
    }

    static CaseOpening opening(PaperParts parts, OpenCase opened) {
        var clue = parts.penaltyCase().last(RegisterClue.class).orElseThrow().form();
        return new CaseOpening(
                parts.organ(),
                parts.line(),
                source(clue),
                clue.receivedOn(),
                parts.party(),
                parts.penaltyCase().findings().facts(),
                parts.violated(),
                parts.officers(),
                List.of(verified(parts), PaperParts.approval("机关负责人审批意见", opened.opinion(), parts.last())));
    }

    static CaseDeclined declined(PaperParts parts, DeclineToOpen declined) {
        var clue = parts.penaltyCase().last(RegisterClue.class).orElseThrow().form();
        return new CaseDeclined(
                parts.organ(),
                parts.line(),
                source(clue),
                clue.receivedOn(),
                parts.partyIfKnown(),
                parts.penaltyCase().findings().facts(),
                declined.reason(),
                List.of(PaperParts.cited("penalty-law", "54.2")),
                parts.officers(),
                List.of(verified(parts), PaperParts.approval("机关负责人审批意见", "同意不予立案。", parts.last())));
    }

    private static ApprovalLine verified(PaperParts parts) {
        var verified = parts.penaltyCase().last(VerifyClue.class).orElseThrow();
        return new ApprovalLine(
                "承办人意见",
                verified.form().proposal().label() + "。" + verified.form().opinion(),
                parts.officerNames(),
                verified.on());
    }
}
