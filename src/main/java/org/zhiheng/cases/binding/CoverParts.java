package org.zhiheng.cases.binding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.zhiheng.cases.form.CloseCase;
import org.zhiheng.cases.form.OpenCase;
import org.zhiheng.cases.paper.ClosingPapers;
import org.zhiheng.cases.paper.PaperParts;
import org.zhiheng.cases.procedure.CaseProcedure;
import org.zhiheng.cases.record.TakenAct;
import org.zhiheng.cases.sheet.SheetMaker;
import org.zhiheng.documents.DocumentKind;
import org.zhiheng.documents.content.FileCover;
import org.zhiheng.documents.content.PenaltyLine;
import org.zhiheng.law.Parameters;

/** The cover of the file of a case, filled from the case. */
final class CoverParts {

    private CoverParts() {}

    static FileCover of(PaperParts parts) {
        var penaltyCase = parts.penaltyCase();
        var closedOn = Objects.requireNonNull(SheetMaker.endedOn(penaltyCase));
        return new FileCover(
                parts.owner().name(),
                penaltyCase.kind() == CaseProcedure.COERCION ? "行政强制案卷" : "行政处罚案卷",
                penaltyCase.number(),
                parts.line().title(),
                penaltyCase.findings().party().map(party -> party.name()).orElse("尚未查明"),
                parts.officerNames(),
                penaltyCase.last(OpenCase.class).map(TakenAct::on).orElse(null),
                closedOn,
                outcome(parts),
                retention(closedOn));
    }

    private static List<String> outcome(PaperParts parts) {
        var penaltyCase = parts.penaltyCase();
        var lines = new ArrayList<String>();
        penaltyCase.papers().stream()
                .filter(paper -> !paper.voided()
                        && (ClosingPapers.DECISIONS.contains(paper.kind())
                                || paper.kind() == DocumentKind.SUMMARY_DECISION))
                .forEach(paper -> lines.add(paper.kind().label() + "（" + paper.number() + "）"));
        if (penaltyCase.ruling().penalised()) {
            parts.penalties().stream().map(PenaltyLine::words).forEach(lines::add);
        }
        if (lines.isEmpty()) {
            lines.add(parts.last().act().label());
        }
        penaltyCase
                .last(CloseCase.class)
                .ifPresent(closed -> lines.add("执行情况：" + closed.form().execution()));
        return lines;
    }

    /** As long as the parameter of the day says, and whether anybody has read it in the text of the rule. */
    private static String retention(LocalDate closedOn) {
        return Parameters.standard()
                .find("cases.file-retention", Parameters.Context.on(closedOn))
                .map(years -> years.value() + " 年" + (years.verified() ? "" : "（参照值，待核：" + years.source() + "）"))
                .orElse("");
    }
}
