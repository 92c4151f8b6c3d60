package org.zhiheng.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiheng.access.Actor;
import org.zhiheng.platform.RecordId;
import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/**
 * Training that somebody had elsewhere (外训证书), claimed with proof and counted or refused by the justice bureau.
 *
 * @param organ in which the person served when it was claimed
 * @param until the day in whose year it counts
 * @param countedHours none unless it was counted; not more than were claimed
 */
public record OutsideTraining(
        RecordId id,
        int version,
        RecordId organ,
        RecordId officer,
        String officerName,
        String title,
        String provider,
        Category category,
        LocalDate from,
        LocalDate until,
        BigDecimal claimedHours,
        RecordId proof,
        State state,
        BigDecimal countedHours,
        @Nullable String answer,
        String claimedBy,
        LocalDate claimedOn,
        @Nullable String reviewedBy,
        @Nullable LocalDate reviewedOn) {

    /** Where a claim is. */
    @EnumNaming(KebabCaseStrategy.class)
    public enum State {
        CLAIMED("待审核"),
        COUNTED("已计入"),
        REFUSED("不予计入");

        private final String label;

        State(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /**
     * What is claimed.
     *
     * @param officer whose training it was; null for whoever is signed in
     */
    public record Claim(
            @Nullable RecordId officer,
            String title,
            String provider,
            Category category,
            LocalDate from,
            LocalDate until,
            BigDecimal hours,
            RecordId proof) {}

    boolean isOf(Actor by) {
        return officer.equals(by.officer());
    }
}
