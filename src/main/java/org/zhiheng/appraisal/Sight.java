package org.zhiheng.appraisal;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zhiheng.access.Actor;
import org.zhiheng.access.Role;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;

/**
 * Who reads whose form: the person from the day it is shown, the personnel of the organ, its head once a grade is proposed,
 * the trainer of the justice bureau once it is settled. Nobody else, whatever rows the database lets through.
 */
@Component
class Sight {

    private static final List<FormStage> ALL = List.of(FormStage.values());
    private static final List<FormStage> FOR_THE_PERSON =
            ALL.stream().filter(stage -> stage != FormStage.DRAWN).toList();
    private static final List<FormStage> FOR_THE_HEAD =
            List.of(FormStage.PROPOSED, FormStage.APPROVED, FormStage.NOTIFIED);
    private static final List<FormStage> FOR_THE_BUREAU =
            Arrays.stream(FormStage.values()).filter(FormStage::isApproved).toList();

    private final Organs organs;

    Sight(Organs organs) {
        this.organs = organs;
    }

    boolean sees(Actor by, Form form) {
        if (form.officer().equals(by.officer())) {
            return FOR_THE_PERSON.contains(form.stage());
        }
        var own = by.organ().equals(form.organ());
        return (own || isBureauTrainer(by)) && listed(by).contains(form.stage());
    }

    /** The stages at which forms of others are in the list of this person; none for whoever reads no list. */
    List<FormStage> listed(Actor by) {
        if (by.is(Role.PERSONNEL)) {
            return ALL;
        }
        if (by.is(Role.ORGAN_HEAD)) {
            return FOR_THE_HEAD;
        }
        return isBureauTrainer(by) ? FOR_THE_BUREAU : List.of();
    }

    static boolean isForThePerson(FormStage stage) {
        return FOR_THE_PERSON.contains(stage);
    }

    /** What the person reads of a grade: the one settled, once he is told; a mere proposal is for those who decide. */
    static boolean readsGrade(Actor by, Form form) {
        return !form.officer().equals(by.officer()) || form.stage() == FormStage.NOTIFIED;
    }

    boolean isBureauTrainer(Actor by) {
        return by.is(Role.TRAINER)
                && organs.find(by.organ())
                        .filter(organ -> organ.kind() == Organ.Kind.JUSTICE_BUREAU)
                        .isPresent();
    }
}
