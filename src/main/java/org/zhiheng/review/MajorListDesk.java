package org.zhiheng.review;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;

/** What the pages show of the lists of major decisions: two questions for all organs together. */
@Component
class MajorListDesk {

    private final MajorListStore store;
    private final Organs organs;
    private final LegalClock clock;

    MajorListDesk(MajorListStore store, Organs organs, LegalClock clock) {
        this.store = store;
        this.organs = organs;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Page<MajorListView.Row> list(@Nullable RecordId organ) {
        var inForce = store.allInForce(clock.today()).stream().collect(toMap(MajorList::organ, list -> list));
        var rows = store.newest(organ).stream()
                .map(newest -> row(newest, inForce.get(newest.organ())))
                .toList();
        return new Page<>(rows, null, Integer.toString(rows.size()));
    }

    /** Every version of one organ's list, the newest first. */
    @Transactional(readOnly = true)
    public List<MajorListView> versions(RecordId organ) {
        var inForce = store.inForce(organ, clock.today()).map(MajorList::id).orElse(null);
        return store.of(organ).stream()
                .map(list -> MajorListView.of(list, name(organ), list.id().equals(inForce)))
                .toList();
    }

    @Transactional(readOnly = true)
    public MajorListView view(MajorList list) {
        var inForce =
                store.inForce(list.organ(), clock.today()).map(MajorList::id).orElse(null);
        return MajorListView.of(list, name(list.organ()), list.id().equals(inForce));
    }

    /** Those applied today, of every organ that published one, by the organs' names. */
    @Transactional(readOnly = true)
    public List<PublicListController.Row> open() {
        return store.allInForce(clock.today()).stream()
                .map(list -> new PublicListController.Row(
                        list.id(),
                        name(list.organ()),
                        list.from(),
                        Objects.requireNonNull(list.publishedOn()),
                        list.items().size()))
                .sorted(Comparator.comparing(PublicListController.Row::organName))
                .toList();
    }

    /** 404 for one that was not published yet. */
    @Transactional(readOnly = true)
    public MajorListView published(RecordId id) {
        return store.find(id)
                .filter(list -> list.publishedOn() != null)
                .map(this::view)
                .orElseThrow(() -> Problem.notFound("目录"));
    }

    private MajorListView.Row row(MajorList newest, @Nullable MajorList inForce) {
        return new MajorListView.Row(
                newest.id(),
                newest.organ(),
                name(newest.organ()),
                newest.version(),
                (inForce == null ? newest : inForce).items().size(),
                newest.publishedOn() != null,
                inForce == null ? null : inForce.version(),
                inForce == null ? null : inForce.from());
    }

    private String name(RecordId organ) {
        return organs.find(organ).map(Organ::name).orElse("");
    }
}
