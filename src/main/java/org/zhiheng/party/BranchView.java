package org.zhiheng.party;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/**
 * A branch as the pages show it.
 *
 * @param members who is and was expected; empty for whoever is not of the organ's personnel or its head
 * @param rosters posts and teams it named; empty for the same
 * @param mayKeep whether whoever looks keeps it
 */
record BranchView(Row row, List<Member> members, List<RosterView> rosters, boolean mayKeep) {

    /** A branch in a list. */
    record Row(
            RecordId id,
            int version,
            RecordId organ,
            String organName,
            String name,
            List<RecordId> units,
            List<String> unitNames,
            @Nullable String secretary,
            LocalDate foundedOn,
            @Nullable LocalDate endedOn,
            boolean exists) {}

    record RosterView(
            RecordId id,
            int version,
            Roster.Kind kind,
            String kindLabel,
            String name,
            List<String> people,
            LocalDate namedOn,
            @Nullable LocalDate endedOn,
            @Nullable String why) {

        static RosterView of(Roster roster) {
            return new RosterView(
                    roster.id(),
                    roster.version(),
                    roster.kind(),
                    roster.kind().label(),
                    roster.name(),
                    roster.people(),
                    roster.namedOn(),
                    roster.endedOn(),
                    roster.why());
        }
    }
}
