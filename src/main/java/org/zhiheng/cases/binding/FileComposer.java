package org.zhiheng.cases.binding;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.audit.FileContents;
import org.zhiheng.cases.paper.PaperDesk;
import org.zhiheng.cases.procedure.Stage;
import org.zhiheng.cases.record.CaseReader;
import org.zhiheng.cases.sheet.Steps;
import org.zhiheng.documents.Binding;
import org.zhiheng.documents.Documents;
import org.zhiheng.law.Citation;
import org.zhiheng.platform.Problem.Missing;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;

/** Puts together what the file of a case consists of, or says why it is not complete (第四十七条). */
@Component
class FileComposer {

    private static final Citation WHOLE_PROCESS = Citation.of("penalty-law", "47");

    private final CaseReader reader;
    private final PaperDesk papers;
    private final Documents documents;
    private final LegalClock clock;

    FileComposer(CaseReader reader, PaperDesk papers, Documents documents, LegalClock clock) {
        this.reader = reader;
        this.papers = papers;
        this.documents = documents;
        this.clock = clock;
    }

    /** What is still to be done before the file can be bound; nothing when the case has ended. */
    @Transactional(readOnly = true)
    public List<Missing> missing(RecordId id) {
        var penaltyCase = reader.get(id);
        if (penaltyCase.stage() == Stage.CLOSED) {
            return List.of();
        }
        var missing = new ArrayList<Missing>();
        missing.add(new Missing(
                "案件还在“" + penaltyCase.stage().label() + "”环节，没有结案", WHOLE_PROCESS.inWords(), "请办完本案并结案，再装订案卷。"));
        Steps.of(penaltyCase, reader.matter(penaltyCase, null)).stream()
                .filter(step -> step.state().equals("current") || step.state().equals("ahead"))
                .map(step -> new Missing("尚未" + step.label(), step.article(), "请先" + step.label() + "。"))
                .forEach(missing::add);
        return missing;
    }

    @Transactional(readOnly = true)
    public Binding compose(RecordId id, Actor by) {
        var penaltyCase = reader.get(id);
        var parts = papers.parts(penaltyCase, reader.matter(penaltyCase, null));
        return new Binding(
                penaltyCase.organ(),
                CoverParts.of(parts),
                new FileOrder(penaltyCase, documents::contentOf).inlays(),
                penaltyCase.acts().stream()
                        .map(taken ->
                                new FileContents.Step(taken.seq(), taken.act().key(), taken.entry()))
                        .toList(),
                by.name(),
                clock.today());
    }
}
