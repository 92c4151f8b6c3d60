package org.zhiheng.cases.record;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiheng.access.Role;
import org.zhiheng.cases.form.Form;
import org.zhiheng.cases.form.PastAct;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.platform.RecordId;

/**
 * One act as it was taken: it never changes.
 *
 * @param seq from 1 in its case
 * @param on the day in law
 * @param at real time
 * @param officer the officer who took it; null when it was no officer
 * @param reason why it was taken in spite of a warning; null when there was none
 * @param past how it was taken before the product came, where it was entered afterwards; null for one taken here
 * @param entry its number in the transparency log
 */
public record TakenAct<F extends Form>(
        int seq,
        Act act,
        F form,
        LocalDate on,
        Instant at,
        RecordId account,
        @Nullable RecordId officer,
        String person,
        Role role,
        @Nullable String reason,
        @Nullable PastAct past,
        long entry) {

    /** This act, where its form is of the kind. */
    <G extends Form> @Nullable TakenAct<G> as(Class<G> kind) {
        return kind.isInstance(form)
                ? new TakenAct<>(seq, act, kind.cast(form), on, at, account, officer, person, role, reason, past, entry)
                : null;
    }
}
