package org.zhiheng.review;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/**
 * What is written into the pool about a person; {@link Reviewer} explains each part.
 *
 * @param login the name of the account by which the person signs in; null where it is the officer's, or there is none
 */
public record ReviewerEntry(
        String name,
        Reviewer.Kind kind,
        @Nullable RecordId officer,
        @Nullable String login,
        @Nullable String certificate,
        boolean firstReview,
        @Nullable Set<String> fields,
        @Nullable String firm,
        @Nullable LocalDate contractFrom,
        @Nullable LocalDate contractUntil,
        LocalDate joinedOn) {}
