package org.zhiheng.cases;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.cases.form.Form;
import org.zhiheng.cases.form.HearingRight;
import org.zhiheng.cases.form.SendPenaltyNotice;
import org.zhiheng.settings.LegalClock;
import tools.jackson.databind.JsonNode;

/** Takes one act in one transaction. */
@Component
class CaseActs {

    private final CaseReader reader;
    private final ActRules rules;
    private final AttachedFiles attached;
    private final CaseWriter writer;
    private final LegalClock clock;

    CaseActs(CaseReader reader, ActRules rules, AttachedFiles attached, CaseWriter writer, LegalClock clock) {
        this.reader = reader;
        this.rules = rules;
        this.attached = attached;
        this.writer = writer;
        this.clock = clock;
    }

    @Transactional
    public PenaltyCase take(PenaltyCase penaltyCase, Act act, JsonNode answers, Actor by) {
        var row = ActRules.row(penaltyCase, act);
        var filled = FormReader.read(act, answers);
        var matter = reader.matter(penaltyCase, filled.form());
        var attempt = new Attempt(penaltyCase, act, filled.form(), by, clock.today(), matter);
        FormRules.require(attempt, clock.now());
        attached.requireOwn(filled.form(), penaltyCase.organ());
        rules.require(row, attempt, filled.reason());
        return writer.write(penaltyCase, act, completed(attempt), by, clock.today(), matter, filled.reason());
    }

    /** Whether a hearing was offered is kept with the notice, also where the law answers it by itself. */
    private static Form completed(Attempt attempt) {
        var form = java.util.Objects.requireNonNull(attempt.form());
        if (!(form instanceof SendPenaltyNotice sent) || attempt.matter() == null) {
            return form;
        }
        var judgement = HearingRights.judge(
                attempt.proposal().orElseThrow().penalties(),
                attempt.party().orElseThrow(),
                attempt.penaltyCase().id().region(),
                attempt.matter().field(),
                attempt.today());
        return judgement instanceof HearingRights.Judgement.Known known && sent.hearing() != HearingRight.ENTITLED
                ? new SendPenaltyNotice(known.right(), known.because(), sent.opinion())
                : sent;
    }
}
