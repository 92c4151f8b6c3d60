package org.zhiheng.party;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is written about a post or a team; {@link Roster} explains each part. */
public record RosterEntry(
        Roster.Kind kind,
        String name,
        List<String> people,
        LocalDate namedOn,
        @Nullable String why) {

    public RosterEntry {
        people = people.stream().map(String::strip).toList();
    }
}
