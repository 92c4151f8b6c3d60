package org.zhiheng.cases;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiheng.access.Actor;
import org.zhiheng.cases.answer.AttachedFiles;
import org.zhiheng.cases.answer.FormReader;
import org.zhiheng.cases.check.ActRules;
import org.zhiheng.cases.check.FormRules;
import org.zhiheng.cases.check.PastActs;
import org.zhiheng.cases.form.Form;
import org.zhiheng.cases.form.PastAct;
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
    private final PastActs pastActs;
    private final CompletedForms completed;
    private final LegalClock clock;

    CheckedActs(
            CaseReader reader,
            ActRules rules,
            AttachedFiles attached,
            PastActs pastActs,
            CompletedForms completed,
            LegalClock clock) {
        this.reader = reader;
        this.rules = rules;
        this.attached = attached;
        this.pastActs = pastActs;
        this.completed = completed;
        this.clock = clock;
    }

    /**
     * An act that may be taken.
     *
     * @param form as it is kept
     * @param reason why in spite of a warning; null where there was none
     */
    record CheckedAct(
            Attempt attempt,
            Form form,
            @Nullable String reason,
            @Nullable PastAct past) {

        CheckedAct with(Form other) {
            return new CheckedAct(attempt, other, reason, past);
        }

        /** Another act that comes of this one, on the same day. */
        CheckedAct instead(Form other) {
            return new CheckedAct(attempt, other, null, null);
        }

        @Nullable
        Matter matter() {
            return attempt.matter();
        }
    }

    CheckedAct check(PenaltyCase penaltyCase, Act act, JsonNode answers, Actor by) {
        var row = ActRules.row(penaltyCase, act);
        var filled = FormReader.read(act, answers);
        var past = filled.past();
        pastActs.require(penaltyCase, act, past, clock.today());
        var matter = reader.matter(penaltyCase, filled.form());
        var today = past == null ? clock.today() : past.on();
        var attempt = new Attempt(penaltyCase, act, filled.form(), by, today, matter);
        FormRules.require(attempt, past == null ? clock.now() : past.on().atTime(LocalTime.MAX));
        attached.requireOwn((Record) filled.form(), penaltyCase.organ(), by);
        if (past == null) {
            rules.require(row, attempt, filled.reason());
        } else {
            attached.requireOwn(past, penaltyCase.organ(), by);
            rules.requireExplained(row, attempt, filled.reason());
        }
        return new CheckedAct(attempt, completed.of(attempt), filled.reason(), past);
    }
}
