package org.zhiheng.review;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.matters.PenaltyKind;
import org.zhiheng.platform.RecordId;

/**
 * One version of a list as the pages show it.
 *
 * @param inForce whether it is the one applied today
 */
record MajorListView(
        RecordId id,
        RecordId organ,
        String organName,
        int version,
        LocalDate from,
        @Nullable LocalDate publishedOn,
        boolean inForce,
        String reason,
        String person,
        List<Item> items) {

    /** One organ's list in short; the version in force is null where none is. */
    record Row(
            RecordId id,
            RecordId organ,
            String organName,
            int version,
            int items,
            boolean published,
            @Nullable Integer inForce,
            @Nullable LocalDate from) {}

    /** An item with its words. */
    record Item(
            String name,
            MajorItem.Decision decision,
            String decisionLabel,
            @Nullable String field,
            List<PenaltyKind> kinds,
            @Nullable Long fromFen,
            MajorItem.PartyScope party,
            String threshold,
            String basis) {

        static Item of(MajorItem item) {
            return new Item(
                    item.name(),
                    item.decision(),
                    item.decision().label(),
                    item.field(),
                    item.kinds().stream().sorted().toList(),
                    item.fromFen(),
                    item.party(),
                    item.threshold(),
                    item.basis());
        }
    }

    static MajorListView of(MajorList list, String organName, boolean inForce) {
        return new MajorListView(
                list.id(),
                list.organ(),
                organName,
                list.version(),
                list.from(),
                list.publishedOn(),
                inForce,
                list.reason(),
                list.person(),
                list.items().stream().map(Item::of).toList());
    }
}
