package org.zhiheng.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiheng.access.Actor;
import org.zhiheng.access.Role;
import org.zhiheng.matters.PenaltyKind;
import org.zhiheng.officers.Officer;
import org.zhiheng.officers.Officers;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.RecordId;
import org.zhiheng.review.MajorDecisions;
import org.zhiheng.review.MajorItem;
import org.zhiheng.review.MajorListEntry;
import org.zhiheng.review.Reviewer;
import org.zhiheng.review.ReviewerEntry;
import org.zhiheng.review.ReviewerPool;
import org.zhiheng.settings.LegalClock;

/** The reviewers of the demo county, and the lists of what they must review. */
@Component
class DemoReview {

    private static final long FEN = 100;

    private final ReviewerPool pool;
    private final MajorDecisions decisions;
    private final Organs organs;
    private final Officers officers;
    private final LegalClock clock;

    DemoReview(ReviewerPool pool, MajorDecisions decisions, Organs organs, Officers officers, LegalClock clock) {
        this.pool = pool;
        this.decisions = decisions;
        this.organs = organs;
        this.officers = officers;
        this.clock = clock;
    }

    /**
     * @param officer the how-manieth person of the organ, from one; null for who is not in the register
     * @param contractFromDays days from the day of loading
     */
    record Line(
            String organ,
            @Nullable Integer officer,
            @Nullable String name,
            Reviewer.Kind kind,
            @Nullable String certificate,
            boolean firstReview,
            @Nullable Set<String> fields,
            @Nullable String firm,
            LocalDate joinedOn,
            @Nullable Integer contractFromDays,
            @Nullable Integer contractUntilDays) {}

    record Item(
            String name,
            MajorItem.Decision decision,
            @Nullable Set<PenaltyKind> kinds,
            @Nullable Long fromYuan,
            MajorItem.@Nullable PartyScope party,
            String basis) {

        MajorListEntry.Item entry() {
            return new MajorListEntry.Item(
                    name, decision, null, kinds, fromYuan == null ? null : fromYuan * FEN, party, basis);
        }
    }

    record Listed(String organ, LocalDate from, String reason, List<Item> items) {}

    void load() {
        DemoFile.read("reviewers.yaml", Line.class)
                .forEach(line -> within(line.organ(), by -> pool.add(entry(line, by.organ()), by)));
        DemoFile.read("major-lists.yaml", Listed.class)
                .forEach(listed -> within(listed.organ(), by -> {
                    var entry = new MajorListEntry(
                            listed.from(),
                            listed.reason(),
                            listed.items().stream().map(Item::entry).toList());
                    decisions.writeAndPublish(entry, by);
                }));
    }

    private void within(String organ, java.util.function.Consumer<Actor> work) {
        var id = organs.findByName(DemoOrgans.COUNTY, organ).orElseThrow().id();
        work.accept(new Actor(id, "演示数据", Role.ORGAN_HEAD, id, organ, null));
    }

    private ReviewerEntry entry(Line line, RecordId organ) {
        var officer = line.officer() == null ? null : people(organ).get(line.officer() - 1);
        return new ReviewerEntry(
                officer == null ? Objects.requireNonNull(line.name()) : officer.name(),
                line.kind(),
                officer == null ? null : officer.id(),
                null,
                line.certificate(),
                line.firstReview(),
                line.fields(),
                line.firm(),
                day(line.contractFromDays()),
                day(line.contractUntilDays()),
                line.joinedOn());
    }

    private @Nullable LocalDate day(@Nullable Integer days) {
        return days == null ? null : clock.today().plusDays(days);
    }

    private List<Officer> people(RecordId organ) {
        return officers.of(organ).stream()
                .sorted(Comparator.comparing(Officer::id))
                .toList();
    }
}
