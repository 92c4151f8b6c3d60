package org.zhiheng.cases.record;

import java.util.List;
import java.util.Optional;
import org.zhiheng.cases.form.HandOverEvidence;

/**
 * Through whose hands a piece of evidence has gone (证据保管链).
 *
 * @param steps its hand-overs in their order
 */
public record Custody(List<TakenAct<HandOverEvidence>> steps) {

    /** Who keeps it now; empty before the first hand-over, when those who took it have it, and after the last. */
    public Optional<String> keeper() {
        return last().filter(form -> !form.reason().endsCustody()).map(HandOverEvidence::to);
    }

    public boolean isOver() {
        return last().filter(form -> form.reason().endsCustody()).isPresent();
    }

    public Optional<HandOverEvidence> last() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast().form());
    }
}
