package org.zhiheng.matters;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.zhiheng.access.Actor;
import org.zhiheng.access.Actors;
import org.zhiheng.access.Role;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;

/**
 * Who may write into the catalogue: the justice bureau for its region, the head of an organ for what belongs to his organ
 * alone. What several organs share none of them changes for the others.
 */
@Component
class MatterPower {

    private final Organs organs;

    MatterPower(Organs organs) {
        this.organs = organs;
    }

    /** 403 unless whoever acts may write matters of these organs; the system itself may. */
    void require(Set<RecordId> concerned) {
        Actors.find().filter(actor -> !mayWrite(actor, concerned)).ifPresent(actor -> {
            throw Problem.forbidden(
                    concerned.contains(actor.organ())
                            ? "这个事项由 " + concerned.size() + " 个机关共同实施，" + actor.organName() + "不能单独改动；请由司法行政部门维护。"
                            : "只能由实施机关的负责人维护本机关的事项，或者由司法行政部门维护本区域的事项；" + actor.organName() + "不是这个事项的实施机关。");
        });
    }

    /** The organ under which the log keeps the act. */
    RecordId writer(Set<RecordId> concerned) {
        return Actors.find()
                .map(Actor::organ)
                .orElseGet(() -> concerned.stream().sorted().findFirst().orElseThrow());
    }

    private boolean mayWrite(Actor actor, Set<RecordId> concerned) {
        return actor.is(Role.SUPERVISOR)
                ? organs.find(actor.organ())
                        .filter(organ -> organ.kind() == Organ.Kind.JUSTICE_BUREAU)
                        .isPresent()
                : concerned.equals(Set.of(actor.organ()));
    }
}
