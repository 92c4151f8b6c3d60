package org.zhiheng.cases;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiheng.access.Actor;
import org.zhiheng.cases.answer.AttachedFiles;
import org.zhiheng.cases.answer.FormReader;
import org.zhiheng.cases.check.ActRules;
import org.zhiheng.cases.check.FormRules;
import org.zhiheng.cases.check.HearingRights;
import org.zhiheng.cases.form.Form;
import org.zhiheng.cases.form.HearingRight;
import org.zhiheng.cases.form.SendPenaltyNotice;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.cases.record.Attempt;
import org.zhiheng.cases.record.CaseReader;
import org.zhiheng.cases.record.PenaltyCase;
import org.zhiheng.matters.Matter;
import org.zhiheng.settings.LegalClock;
import tools.jackson.databind.JsonNode;

/** Holds the answers to an act against everything that they must fulfil, before anything is written. */
@Component
class CheckedActs {

    private final CaseReader reader;
    private final ActRules rules;
    private final AttachedFiles attached;
    private final LegalClock clock;

    CheckedActs(CaseReader reader, ActRules rules, AttachedFiles attached, LegalClock clock) {
        this.reader = reader;
        this.rules = rules;
        this.attached = attached;
        this.clock = clock;
    }

    /**
     * An act that may be taken.
     *
     * @param form as it is kept
     * @param reason why in spite of a warning; null where there was none
     */
    record CheckedAct(Attempt attempt, Form form, @Nullable String reason) {

        @Nullable
        Matter matter() {
            return attempt.matter();
        }
    }

    CheckedAct check(PenaltyCase penaltyCase, Act act, JsonNode answers, Actor by) {
        var row = ActRules.row(penaltyCase, act);
        var filled = FormReader.read(act, answers);
        var matter = reader.matter(penaltyCase, filled.form());
        var attempt = new Attempt(penaltyCase, act, filled.form(), by, clock.today(), matter);
        FormRules.require(attempt, clock.now());
        attached.requireOwn(filled.form(), penaltyCase.organ());
        rules.require(row, attempt, filled.reason());
        return new CheckedAct(attempt, completed(attempt), filled.reason());
    }

    /** Whether a hearing was offered is kept with the notice, also where the law answers it by itself. */
    private static Form completed(Attempt attempt) {
        var form = Objects.requireNonNull(attempt.form());
        return form instanceof SendPenaltyNotice sent
                        && sent.hearing() != HearingRight.ENTITLED
                        && HearingRights.judge(attempt).orElse(null) instanceof HearingRights.Judgement.Known known
                ? new SendPenaltyNotice(known.right(), known.because(), sent.opinion())
                : form;
    }
}
