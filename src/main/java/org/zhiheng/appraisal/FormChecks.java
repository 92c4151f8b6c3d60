package org.zhiheng.appraisal;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.zhiheng.access.Actor;
import org.zhiheng.audit.AuditLog;
import org.zhiheng.law.Procedure.Row;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.Problem.Missing;
import org.zhiheng.settings.LegalClock;

/** Whether a step may be taken with a form now, and by whom. */
@Component
class FormChecks {

    private final ObjectionPeriod period;
    private final Superiors superiors;
    private final AuditLog log;
    private final LegalClock clock;

    FormChecks(ObjectionPeriod period, Superiors superiors, AuditLog log, LegalClock clock) {
        this.period = period;
        this.superiors = superiors;
        this.log = log;
        this.clock = clock;
    }

    /** The line of the table; 409 at a stage that does not know the step. */
    Row<FormStage, FormAct> row(Form form, FormAct act) {
        return AppraisalProcedure.TABLE
                .row(form.stage(), act)
                .orElseThrow(
                        () -> Problem.conflict("考核表现在的环节是“" + form.stage().label() + "”，不能“" + act.label() + "”。"));
    }

    /** A refusal for want of power stays in the log. */
    void requirePower(Row<FormStage, FormAct> row, Form form, Actor by) {
        if (!hasPower(row, form, by)) {
            var refusal = "“" + row.act().label() + "”由" + row.by().label() + "办理（"
                    + row.citation().inWords() + "），任何人不办理对自己的考核。" + ((FormRole) row.by()).who();
            log.recordRefusal("appraisal-" + row.act().key(), form.id(), form.organ(), refusal);
            throw Problem.forbidden(refusal);
        }
    }

    boolean hasPower(Row<FormStage, FormAct> row, Form form, Actor by) {
        return ((FormRole) row.by()).is(by, form, superiors);
    }

    void requirePossible(Row<FormStage, FormAct> row, Form form) {
        var missing = missing(row, form);
        if (!missing.isEmpty()) {
            throw new Problem(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "不能“" + row.act().label() + "”：" + missing.getFirst().text() + "。",
                    row.citation().inWords(),
                    missing,
                    missing.getFirst().remedy(),
                    List.of());
        }
    }

    /** What a step lacks. */
    List<Missing> missing(Row<FormStage, FormAct> row, Form form) {
        return row.guards().stream()
                .map(FormGuard.class::cast)
                .filter(guard -> !holds(guard, form))
                .map(guard -> new Missing("须" + guard.label(), row.citation().inWords(), guard.remedy()))
                .toList();
    }

    private boolean holds(FormGuard guard, Form form) {
        return switch (guard) {
            case WITHIN_THE_PERIOD -> !period.isOver(form, clock.today());
            case PERIOD_OVER -> period.isOver(form, clock.today());
            case NO_LEADING_MEMBER -> !superiors.isLeader(form.officer(), form.organ());
        };
    }
}
