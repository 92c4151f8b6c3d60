package org.zhiheng.cases;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhiheng.access.Role;
import org.zhiheng.cases.form.Outcome;
import org.zhiheng.cases.form.VerifyClue;
import org.zhiheng.matters.Matter;

/** Whose turn it is in a case: the role that has the next step. */
final class Turn {

    private Turn() {}

    static Optional<Role> of(PenaltyCase penaltyCase, @Nullable Matter matter) {
        if (penaltyCase.proceedings().pendingRecusal().isPresent()) {
            return Optional.of(Role.ORGAN_HEAD);
        }
        return switch (penaltyCase.stage()) {
            case NEW, INVESTIGATION, DECIDED, DELIVERED -> Optional.of(Role.OFFICER);
            case CLUE -> Optional.of(penaltyCase.last(VerifyClue.class).isPresent() ? Role.ORGAN_HEAD : Role.OFFICER);
            case CONCLUDED -> Optional.of(afterConclusion(penaltyCase, matter));
            case NOTIFIED -> Optional.of(afterNotice(penaltyCase, matter));
            case CLOSED -> Optional.empty();
        };
    }

    private static Role afterConclusion(PenaltyCase penaltyCase, @Nullable Matter matter) {
        var punishes = penaltyCase
                .proceedings()
                .conclusion()
                .filter(taken -> taken.form().outcome() == Outcome.PENALTY)
                .isPresent();
        return punishes ? Role.UNIT_HEAD : reviewOrDecision(penaltyCase, matter);
    }

    private static Role afterNotice(PenaltyCase penaltyCase, @Nullable Matter matter) {
        var toldAndHeard = penaltyCase.proceedings().noticeDelivery().isPresent()
                && (penaltyCase.proceedings().defence().isPresent()
                        || penaltyCase.proceedings().review().isPresent()
                        || penaltyCase.proceedings().pendingSubmission().isPresent());
        return toldAndHeard ? reviewOrDecision(penaltyCase, matter) : Role.OFFICER;
    }

    private static Role reviewOrDecision(PenaltyCase penaltyCase, @Nullable Matter matter) {
        if (penaltyCase.proceedings().pendingSubmission().isPresent()) {
            return Role.REVIEWER;
        }
        var reviewed = penaltyCase.proceedings().review().isPresent()
                || ReviewChecks.grounds(penaltyCase, matter).isEmpty();
        return reviewed ? Role.ORGAN_HEAD : Role.UNIT_HEAD;
    }
}
