package org.zhiheng.cases.confidential;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhiheng.access.Actor;
import org.zhiheng.access.Role;
import org.zhiheng.platform.RecordId;

/**
 * A clue that a public official has broken the law in office (公职人员职务违法犯罪线索), on its way to the supervisory organ (监察机关).
 *
 * @param recorder the account that recorded it
 * @param aboutHead whether it concerns the head of the organ
 */
record DutyClue(RecordId id, RecordId organ, RecordId recorder, boolean aboutHead, List<ChannelStep> steps) {

    DutyClue {
        steps = List.copyOf(steps);
    }

    /** How far it has come. */
    enum State {
        FOUND("等待负责人审批"),
        APPROVED("等待移送"),
        DECLINED("不移送"),
        SENT("已经移送"),
        ANSWERED("已有答复");

        private final String label;

        State(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** How many steps were taken: whoever takes one must know the last. */
    int version() {
        return steps.size();
    }

    ChannelForm.Found found() {
        return form(ChannelForm.Found.class).orElseThrow();
    }

    LocalDate foundOn() {
        return steps.getFirst().on();
    }

    <F extends ChannelForm> Optional<F> form(Class<F> kind) {
        return steps.stream()
                .map(ChannelStep::form)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    /** What concerns the head waits for nobody's approval: who recorded it sends it. */
    State state() {
        return switch (steps.getLast().form()) {
            case ChannelForm.Found found -> aboutHead ? State.APPROVED : State.FOUND;
            case ChannelForm.Decided decided ->
                Boolean.TRUE.equals(decided.granted()) ? State.APPROVED : State.DECLINED;
            case ChannelForm.Sent sent -> State.SENT;
            case ChannelForm.Answered answered -> State.ANSWERED;
        };
    }

    /** Whether it is shown to somebody: to who recorded it and to the head of the organ, to nobody else. */
    boolean isSeenBy(Actor person) {
        return person.organ().equals(organ)
                && (person.account().equals(recorder) || (person.is(Role.ORGAN_HEAD) && !aboutHead));
    }
}
