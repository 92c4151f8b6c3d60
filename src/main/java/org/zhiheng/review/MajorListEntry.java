package org.zhiheng.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhiheng.matters.PenaltyKind;

/**
 * A new version of an organ's list, as it is written.
 *
 * @param from the day from which it is to be applied
 * @param reason why the list is made or changed
 */
public record MajorListEntry(LocalDate from, String reason, List<Item> items) {

    /** One item; {@link MajorItem} explains each part. */
    public record Item(
            String name,
            MajorItem.Decision decision,
            @Nullable String field,
            @Nullable Set<PenaltyKind> kinds,
            @Nullable Long fromFen,
            MajorItem.@Nullable PartyScope party,
            String basis) {

        MajorItem item() {
            return new MajorItem(
                    name.strip(),
                    decision,
                    field == null || field.isBlank() ? null : field.strip(),
                    kinds == null ? Set.of() : kinds,
                    fromFen,
                    party == null ? MajorItem.PartyScope.ANYBODY : party,
                    basis.strip());
        }
    }
}
