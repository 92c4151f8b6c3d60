package org.zhiheng.appraisal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zhiheng.access.Actor;
import org.zhiheng.access.Role;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.RecordId;

/**
 * Who reads whose form: the person from the day it is shown, the personnel of the organ, the superior and the organ's head
 * once the person has summed up, the trainer of the justice bureau once it is settled. Nobody else, whatever rows the
 * database lets through; and nobody learns of his own form as somebody who handles those of others.
 */
@Component
class Sight {

    private static final List<FormStage> ALL = List.of(FormStage.values());
    private static final List<FormStage> FOR_THE_PERSON =
            ALL.stream().filter(stage -> stage != FormStage.DRAWN).toList();
    private static final List<FormStage> FOR_HEADS =
            List.of(FormStage.SETTLED, FormStage.PROPOSED, FormStage.APPROVED, FormStage.NOTIFIED);
    private static final List<FormStage> FOR_THE_BUREAU =
            Arrays.stream(FormStage.values()).filter(FormStage::isApproved).toList();

    private final Organs organs;
    private final Superiors superiors;

    Sight(Organs organs, Superiors superiors) {
        this.organs = organs;
        this.superiors = superiors;
    }

    boolean sees(Actor by, Form form) {
        if (form.officer().equals(by.officer())) {
            return FOR_THE_PERSON.contains(form.stage());
        }
        var own = by.organ().equals(form.organ());
        return (own || isBureauTrainer(by))
                && listed(by).contains(form.stage())
                && !passedOver(by).contains(form.officer());
    }

    /** The stages at which forms of others are in the list of this person; none for whoever reads no list. */
    List<FormStage> listed(Actor by) {
        return switch (by.role()) {
            case PERSONNEL -> ALL;
            case ORGAN_HEAD, UNIT_HEAD -> FOR_HEADS;
            default -> isBureauTrainer(by) ? FOR_THE_BUREAU : List.of();
        };
    }

    /** Whose forms are not in that list: the person's own, and for a unit's head of those whose superior he is not. */
    List<RecordId> passedOver(Actor by) {
        var officer = by.officer();
        var himself = officer == null ? List.<RecordId>of() : List.of(officer);
        return by.is(Role.UNIT_HEAD)
                ? Stream.concat(himself.stream(), superiors.underTheHead(by.organ()).stream())
                        .toList()
                : himself;
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
