package org.zhiheng.appraisal;

import org.jspecify.annotations.Nullable;

/**
 * What a step says; which parts are asked, the step tells.
 *
 * @param note the objection, the answer, the reasons
 * @param upheld whether the objection is right
 */
public record StepAnswers(
        @Nullable String note,
        @Nullable Grade grade,
        @Nullable Use use,
        @Nullable Boolean upheld) {

    static final StepAnswers NONE = new StepAnswers(null, null, null, null);
}
