package org.zhiheng.cases.confidential;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.access.Actor;
import org.zhiheng.access.Role;
import org.zhiheng.platform.Keys;
import org.zhiheng.platform.RecordId;

/**
 * A clue as those who may see it do.
 *
 * @param aboutHead whether it concerns the head of the organ
 * @param mayDecide whether whoever looks may approve or decline
 */
record DutyClueView(
        RecordId id,
        int version,
        @Nullable RecordId penaltyCase,
        String suspect,
        String post,
        String facts,
        String evidence,
        boolean aboutHead,
        String recordedBy,
        LocalDate recordedOn,
        String state,
        String stateLabel,
        List<StepView> steps,
        boolean mayDecide,
        boolean maySend,
        boolean mayAnswer) {

    /** A step that followed, in words. */
    record StepView(String label, LocalDate on, String person, String words) {}

    static DutyClueView of(DutyClue clue, Actor by) {
        var found = clue.found();
        var state = clue.state();
        return new DutyClueView(
                clue.id(),
                clue.version(),
                found.penaltyCase(),
                plain(found.suspect()),
                plain(found.post()),
                plain(found.facts()),
                plain(found.evidence()),
                clue.aboutHead(),
                clue.steps().getFirst().person(),
                clue.foundOn(),
                Keys.of(state),
                state.label(),
                clue.steps().stream()
                        .map(step -> new StepView(step.kind().label(), step.on(), step.person(), words(step.form())))
                        .toList(),
                state == DutyClue.State.FOUND && by.is(Role.ORGAN_HEAD),
                state == DutyClue.State.APPROVED,
                state == DutyClue.State.SENT);
    }

    private static String words(ChannelForm form) {
        return switch (form) {
            case ChannelForm.Found found -> found.aboutHead() ? "涉及本机关负责人，不经其审批" : "";
            case ChannelForm.Decided decided ->
                (Boolean.TRUE.equals(decided.granted()) ? "批准移送：" : "不移送：") + plain(decided.opinion());
            case ChannelForm.Sent sent -> sent.on() + " 移送" + plain(sent.receiver()) + "，回执：" + plain(sent.receipt());
            case ChannelForm.Answered answered -> answered.on() + " " + plain(answered.answer());
        };
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
