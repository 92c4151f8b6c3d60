package org.zhiheng.training;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;
import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/**
 * One who teaches (师资).
 *
 * @param organ that entered the person
 * @param fields that the person teaches; empty for all
 * @param leftOn the day from which the person teaches no more
 */
public record Teacher(
        RecordId id,
        int version,
        RecordId organ,
        String name,
        Kind kind,
        Set<String> fields,
        @Nullable String about,
        @Nullable LocalDate leftOn) {

    /** Where the person comes from. */
    @EnumNaming(KebabCaseStrategy.class)
    public enum Kind {
        OWN("执法系统"),
        PARTY_SCHOOL("党校"),
        COLLEGE("院校"),
        LAWYER("律师、法律顾问"),
        OTHER("其他");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** What is written about a teacher. */
    public record Entry(
            String name,
            Kind kind,
            @Nullable Set<String> fields,
            @Nullable String about,
            @Nullable LocalDate leftOn) {}

    public Teacher {
        fields = Set.copyOf(fields);
    }
}
