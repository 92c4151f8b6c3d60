package org.zhiheng.cases;

import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.cases.form.PassToCase;
import org.zhiheng.cases.paper.PaperDesk;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.cases.record.PenaltyCase;
import org.zhiheng.cases.record.TakenAct;
import tools.jackson.databind.JsonNode;

/** Takes one act in one transaction, or shows the paper that it would make. */
@Component
class CaseActs {

    private final CheckedActs checked;
    private final CaseWriter writer;
    private final Passing passing;
    private final PaperDesk papers;
    private final InstantSource clock;
    private final CaseReviews reviews;

    CaseActs(
            CheckedActs checked,
            CaseWriter writer,
            Passing passing,
            PaperDesk papers,
            InstantSource clock,
            CaseReviews reviews) {
        this.checked = checked;
        this.writer = writer;
        this.passing = passing;
        this.papers = papers;
        this.clock = clock;
        this.reviews = reviews;
    }

    @Transactional
    public PenaltyCase take(PenaltyCase penaltyCase, Act act, JsonNode answers, Actor by) {
        var given = checked.check(penaltyCase, act, answers, by);
        var whole = given.form() instanceof PassToCase asked ? given.with(passing.pass(asked, given, by)) : given;
        var after = writer.write(penaltyCase, act, whole, by);
        if (given.past() == null) {
            reviews.follow(after, given.matter(), by);
        }
        return after;
    }

    /** The PDF of the paper that the act would make; empty where it makes none. Nothing is written. */
    @Transactional(readOnly = true)
    public Optional<byte[]> preview(PenaltyCase penaltyCase, Act act, JsonNode answers, Actor by) {
        var given = checked.check(penaltyCase, act, answers, by);
        if (given.past() != null) {
            return Optional.empty();
        }
        var taken = new TakenAct<>(
                penaltyCase.version() + 1,
                act,
                given.form(),
                given.attempt().today(),
                clock.instant(),
                by.account(),
                by.officer(),
                by.name(),
                by.role(),
                given.reason(),
                given.past(),
                0);
        return papers.preview(penaltyCase.with(taken), given.matter());
    }
}
