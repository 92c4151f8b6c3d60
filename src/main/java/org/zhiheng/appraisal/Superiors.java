package org.zhiheng.appraisal;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.zhiheng.access.Accounts;
import org.zhiheng.access.Accounts.Holder;
import org.zhiheng.access.Actor;
import org.zhiheng.access.Role;
import org.zhiheng.platform.RecordId;

/**
 * Who is the superior (主管领导) that proposes a grade, and whose appraisal is none of the organ's (《公务员法》第三十七条): a
 * unit's head proposes for the officers of the units, the organ's head for everybody else and where there are no units.
 */
@Component
class Superiors {

    private final Accounts accounts;

    Superiors(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Nobody is his own superior. */
    boolean isSuperior(Actor by, Form form) {
        if (form.officer().equals(by.officer()) || !by.organ().equals(form.organ())) {
            return false;
        }
        return switch (by.role()) {
            case UNIT_HEAD -> !underTheHead(form.organ()).contains(form.officer());
            case ORGAN_HEAD ->
                !hasUnitHead(form.organ()) || underTheHead(form.organ()).contains(form.officer());
            default -> false;
        };
    }

    /** Whether the person leads the organ (领导成员), so that the organ above appraises him (第三十七条第二款). */
    boolean isLeader(RecordId officer, RecordId organ) {
        return leaders(organ).contains(officer);
    }

    List<RecordId> leaders(RecordId organ) {
        return holding(organ, holder -> holder.role() == Role.ORGAN_HEAD || holder.role() == Role.LEADER);
    }

    /** Those who head a unit, review, or work in the office: no unit's head is their superior. */
    List<RecordId> underTheHead(RecordId organ) {
        return holding(organ, holder -> holder.role() != Role.OFFICER);
    }

    private boolean hasUnitHead(RecordId organ) {
        return accounts.holders(organ).stream().anyMatch(holder -> holder.role() == Role.UNIT_HEAD);
    }

    private List<RecordId> holding(RecordId organ, Predicate<Holder> wanted) {
        return accounts.holders(organ).stream()
                .filter(wanted)
                .flatMap(holder -> Optional.ofNullable(holder.officer()).stream())
                .distinct()
                .toList();
    }
}
