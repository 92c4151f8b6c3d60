package org.zhiheng.cases.check;

import static org.zhiheng.matters.MatterBuilder.aMatter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiheng.access.Actor;
import org.zhiheng.access.Role;
import org.zhiheng.cases.PenaltyCaseBuilder;
import org.zhiheng.cases.form.Form;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.cases.record.Attempt;
import org.zhiheng.platform.RecordId;

/** Acts that the head of an organ is about to take in the field of food. */
final class Attempts {

    private Attempts() {}

    static Attempt attempt(PenaltyCaseBuilder penaltyCase, Act act, @Nullable Form form, String on) {
        return attempt(penaltyCase, act, form, on, "市场监管");
    }

    static Attempt attempt(PenaltyCaseBuilder penaltyCase, Act act, @Nullable Form form, String on, String field) {
        return new Attempt(
                penaltyCase.build(),
                act,
                form,
                new Actor(RecordId.create(140431), "某人", Role.ORGAN_HEAD, RecordId.create(140431), "某局", null),
                LocalDate.parse(on),
                aMatter().field(field).build());
    }
}
