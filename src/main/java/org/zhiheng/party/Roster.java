package org.zhiheng.party;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;
import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/**
 * A post or a team that a branch named (党员先锋岗、示范队).
 *
 * @param people names of those who hold it
 * @param endedOn null while it stands
 * @param why it was named, or ended
 */
public record Roster(
        RecordId id,
        int version,
        RecordId branch,
        Kind kind,
        String name,
        List<String> people,
        LocalDate namedOn,
        @Nullable LocalDate endedOn,
        @Nullable String why) {

    /** What is named. */
    @EnumNaming(KebabCaseStrategy.class)
    public enum Kind {
        VANGUARD_POST("党员先锋岗"),
        MODEL_TEAM("示范队");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public Roster {
        people = List.copyOf(people);
    }
}
