package org.zhiheng.appraisal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/**
 * The form of an officer's year (年度考核表).
 *
 * @param version how many steps were taken
 * @param round how often facts were collected
 * @param shownOn when the person was last shown the facts: when the form was shown, or an objection answered
 * @param proposed null until a grade is proposed, and again after the proposal was sent back
 * @param grade as the head settled it; null before
 * @param uses how often the result was used
 */
record Form(
        RecordId id,
        int version,
        RecordId organ,
        RecordId officer,
        String name,
        @Nullable String post,
        int year,
        FormStage stage,
        int round,
        LocalDate drawnOn,
        @Nullable LocalDate shownOn,
        @Nullable Grade proposed,
        @Nullable Grade grade,
        @Nullable LocalDate approvedOn,
        int uses) {

    /** As it stands after a step. */
    Form after(FormAct act, FormStage next, StepAnswers answers, LocalDate on) {
        return new Form(
                id,
                version + 1,
                organ,
                officer,
                name,
                post,
                year,
                next,
                collectsAgain(act, answers) ? round + 1 : round,
                drawnOn,
                act == FormAct.SHOW || act == FormAct.ANSWER ? on : shownOn,
                act == FormAct.PROPOSE ? answers.grade() : act == FormAct.SEND_BACK ? null : proposed,
                act == FormAct.APPROVE ? proposed : grade,
                act == FormAct.APPROVE ? on : approvedOn,
                act == FormAct.RECORD_USE ? uses + 1 : uses);
    }

    /** Facts are collected anew before the person sees them, and after an objection that was right. */
    static boolean collectsAgain(FormAct act, StepAnswers answers) {
        return act == FormAct.COLLECT_AGAIN || (act == FormAct.ANSWER && Boolean.TRUE.equals(answers.upheld()));
    }
}
