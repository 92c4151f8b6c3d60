package org.zhiheng.cases.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiheng.cases.clock.Clocks;
import org.zhiheng.cases.form.*;
import org.zhiheng.cases.record.PenaltyCase;
import org.zhiheng.documents.DocumentKind;
import org.zhiheng.documents.Documents;
import org.zhiheng.files.Files;
import org.zhiheng.files.StoredFile;
import org.zhiheng.matters.Matter;
import org.zhiheng.officers.Officers;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.Problem;
import org.zhiheng.settings.LegalClock;

/** Issues the papers that an act makes. */
@Component
public class PaperDesk {

    private final Documents documents;
    private final Organs organs;
    private final Officers officers;
    private final Files files;
    private final Clocks clocks;
    private final LegalClock clock;

    PaperDesk(Documents documents, Organs organs, Officers officers, Files files, Clocks clocks, LegalClock clock) {
        this.documents = documents;
        this.organs = organs;
        this.officers = officers;
        this.files = files;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** The case with the papers of its last act, where that makes any. */
    public PenaltyCase issue(PenaltyCase penaltyCase, @Nullable Matter matter) {
        var papers = papers(penaltyCase, matter);
        for (var paper : papers) {
            documents.issue(
                    paper.kind(),
                    penaltyCase.id(),
                    penaltyCase.organ(),
                    paper.content(),
                    penaltyCase.acts().getLast().on());
        }
        return papers.isEmpty() ? penaltyCase : penaltyCase.with(documents.of(penaltyCase.id()));
    }

    /** Lets the numbers of papers go on after the one that a past act gave on paper; 422 for one that cannot be. */
    public void keepNumber(PenaltyCase penaltyCase, PastAct past) {
        var number = past.number();
        var kind = numbered(penaltyCase.acts().getLast().form());
        if (number == null || number.isBlank() || kind.isEmpty()) {
            return;
        }
        var organ = parts(penaltyCase, null).organ();
        documents
                .goOnAfter(kind.get(), penaltyCase.organ(), organ, past.on(), number)
                .ifPresent(why -> {
                    throw Problem.invalid("past.number", why);
                });
    }

    private static Optional<DocumentKind> numbered(Form form) {
        return Optional.ofNullable(
                switch (form) {
                    case OpenCase opened -> DocumentKind.CASE_OPENING;
                    case DeclineToOpen declined -> DocumentKind.CASE_DECLINED;
                    case OrderCorrection order -> DocumentKind.CORRECTION_ORDER;
                    case SendPenaltyNotice sent ->
                        sent.hearing() == HearingRight.ENTITLED
                                ? DocumentKind.PENALTY_NOTICE_WITH_HEARING
                                : DocumentKind.PENALTY_NOTICE;
                    case DecidePenalty decided -> DocumentKind.PENALTY_DECISION;
                    case DecideNoPenalty decided -> DocumentKind.NO_PENALTY_DECISION;
                    case DecideOnTheSpot decided -> DocumentKind.SUMMARY_DECISION;
                    default -> null;
                });
    }

    /** The first paper that the last act of the case would make, as a PDF; empty where it makes none. */
    public Optional<byte[]> preview(PenaltyCase penaltyCase, @Nullable Matter matter) {
        return papers(penaltyCase, matter).stream()
                .findFirst()
                .map(paper -> documents.preview(
                        paper.kind(),
                        paper.content(),
                        penaltyCase.acts().getLast().on()));
    }

    private List<Papers.Paper> papers(PenaltyCase penaltyCase, @Nullable Matter matter) {
        return Papers.of(parts(penaltyCase, matter));
    }

    private Optional<LocalDate> paymentDue(PenaltyCase penaltyCase) {
        return clocks.firstPaymentDue(penaltyCase, null, clock.today());
    }

    public PaperParts parts(PenaltyCase penaltyCase, @Nullable Matter matter) {
        return new PaperParts(
                penaltyCase,
                organs.get(penaltyCase.organ()),
                matter,
                officers::find,
                id -> Optional.of(files.get(id)).map(StoredFile::digest),
                this::paymentDue);
    }
}
