package org.zhiheng.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhiheng.platform.RecordId;

/** What was done to make one decision public (公示): the list of its acts, from which everything else is derived. */
record Publication(RecordId id, RecordId organ, List<TakenDoing> acts) {

    Publication {
        acts = List.copyOf(acts);
    }

    static Publication empty(RecordId id, RecordId organ) {
        return new Publication(id, organ, List.of());
    }

    Publication with(TakenDoing act) {
        var more = new ArrayList<>(acts);
        more.add(act);
        return new Publication(id, organ, more);
    }

    /** How many acts were taken: whoever acts must know the last one. */
    int version() {
        return acts.size();
    }

    Standing standing() {
        var table = DisclosureProcedure.TABLE;
        var standing = table.start();
        for (var taken : acts) {
            var at = standing;
            standing = table.row(at, taken.doing()).map(row -> row.after(at)).orElse(at);
        }
        return standing;
    }

    Content.Listed listed() {
        return content(Content.Listed.class).orElseThrow();
    }

    /** As it was published last. */
    Optional<Content.Published> published() {
        return content(Content.Published.class);
    }

    Situation situation() {
        return published().map(Content.Published::situation).orElseGet(() -> listed().situation());
    }

    <C extends Content> Optional<C> content(Class<C> kind) {
        return acts.reversed().stream()
                .map(TakenDoing::content)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    Optional<TakenDoing> first(Doing wanted) {
        return acts.stream().filter(taken -> taken.doing() == wanted).findFirst();
    }

    Optional<TakenDoing> last(Doing wanted) {
        return acts.reversed().stream().filter(taken -> taken.doing() == wanted).findFirst();
    }

    /** An application for repair that nobody has decided. */
    boolean repairPending() {
        return last(Doing.REQUEST_REPAIR)
                .filter(asked -> acts.stream()
                        .noneMatch(taken -> taken.seq() > asked.seq()
                                && (taken.doing() == Doing.GRANT_REPAIR || taken.doing() == Doing.REFUSE_REPAIR)))
                .isPresent();
    }
}
