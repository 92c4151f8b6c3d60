package org.zhiheng.disclosure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiheng.cases.DecisionRecord;

/**
 * An act of disclosure that somebody is about to take.
 *
 * @param content what was filled in; null while it is only asked whether the act may be taken
 */
record Moment(
        Publication publication,
        DecisionRecord decision,
        Doing doing,
        @Nullable Content content,
        LocalDate today) {}
