package org.zhiheng.review;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.Keys;
import org.zhiheng.platform.RecordId;

/**
 * A reviewer as the pages show him.
 *
 * @param mine whether the organ of whoever looks keeps this entry
 * @param account whether the person can sign in to review
 * @param standing "available", "not-yet", "expired", "unqualified" or "left" today
 * @param warning that the contract ends within thirty days; null where it does not
 * @param open how many requests the person has in hand
 */
record ReviewerView(
        RecordId id,
        int version,
        RecordId organ,
        String organName,
        boolean mine,
        String name,
        Reviewer.Kind kind,
        String kindLabel,
        @Nullable RecordId officer,
        boolean account,
        @Nullable String certificate,
        boolean firstReview,
        List<String> fields,
        @Nullable String firm,
        @Nullable LocalDate contractFrom,
        @Nullable LocalDate contractUntil,
        LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        @Nullable String leftWhy,
        String standing,
        String standingLabel,
        @Nullable String warning,
        int open) {

    private static final int WARNED_DAYS = 30;

    static ReviewerView of(Reviewer reviewer, String organName, RecordId looker, int open, LocalDate today) {
        var standing = reviewer.standingOn(today);
        return new ReviewerView(
                reviewer.id(),
                reviewer.version(),
                reviewer.organ(),
                organName,
                reviewer.organ().equals(looker),
                reviewer.name(),
                reviewer.kind(),
                reviewer.kind().label(),
                reviewer.officer(),
                reviewer.account() != null || reviewer.officer() != null,
                reviewer.certificate(),
                reviewer.firstReview(),
                reviewer.fields().stream().sorted().toList(),
                reviewer.firm(),
                reviewer.contractFrom(),
                reviewer.contractUntil(),
                reviewer.joinedOn(),
                reviewer.leftOn(),
                reviewer.leftWhy(),
                Keys.of(standing),
                standing.label(),
                warning(reviewer, standing, today),
                open);
    }

    private static @Nullable String warning(Reviewer reviewer, Reviewer.Standing standing, LocalDate today) {
        var until = reviewer.contractUntil();
        if (until == null || standing != Reviewer.Standing.AVAILABLE) {
            return null;
        }
        var left = java.time.temporal.ChronoUnit.DAYS.between(today, until);
        return left <= WARNED_DAYS ? (left == 0 ? "合同今天到期" : "合同还有 " + left + " 天到期") : null;
    }
}
