package org.zhiheng.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhiheng.access.Actor;
import org.zhiheng.platform.RecordId;
import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/**
 * One of an organ's pool of reviewers (法制审核人员).
 *
 * @param officer the person in the register of officers; null for who is not in it
 * @param account by which the person signs in; null where it is the officer's
 * @param certificate number of the qualification for legal professions, or of a lawyer's licence
 * @param firstReview reviews decisions for the first time, and needs the qualification (第五十八条第二款)
 * @param fields that the person reviews; empty for all
 * @param contractUntil the last day of the contract, included
 * @param leftOn the day from which the person no longer reviews
 */
public record Reviewer(
        RecordId id,
        int version,
        RecordId organ,
        String name,
        Kind kind,
        @Nullable RecordId officer,
        @Nullable RecordId account,
        @Nullable String certificate,
        boolean firstReview,
        Set<String> fields,
        @Nullable String firm,
        @Nullable LocalDate contractFrom,
        @Nullable LocalDate contractUntil,
        LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        @Nullable String leftWhy) {

    private static final String IN_THE_POOL =
            "(left_on is null or left_on > :today) and (contract_until is null or contract_until >= :today)";
    private static final String BEGUN =
            " and joined_on <= :today and (contract_from is null or contract_from <= :today)";

    /** What a reviewer is to the organ. */
    @EnumNaming(KebabCaseStrategy.class)
    public enum Kind {
        STAFF("机关审核人员"),
        GOVERNMENT_LAWYER("公职律师"),
        LEGAL_COUNSEL("法律顾问");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** Whether the person may be chosen on a day. */
    enum Standing {
        AVAILABLE("在库", IN_THE_POOL + BEGUN + " and not (first_review and certificate is null)"),
        NOT_YET("合同未开始", IN_THE_POOL + " and not (true" + BEGUN + ")"),
        EXPIRED("合同到期", "(left_on is null or left_on > :today) and contract_until < :today"),
        UNQUALIFIED("未取得资格", IN_THE_POOL + BEGUN + " and first_review and certificate is null"),
        LEFT("已退出", "left_on <= :today");

        private final String label;
        private final String inSql;

        Standing(String label, String inSql) {
            this.label = label;
            this.inSql = inSql;
        }

        /** The same as {@link Reviewer#standingOn}, of the rows of the pool. */
        String inSql() {
            return inSql;
        }

        String label() {
            return label;
        }
    }

    public Reviewer {
        fields = Set.copyOf(fields);
    }

    /** With the account it had, where a change names none. */
    Reviewer keepingAccountOf(Reviewer before) {
        return new Reviewer(
                id,
                version,
                organ,
                name,
                kind,
                officer,
                account == null ? before.account : account,
                certificate,
                firstReview,
                fields,
                firm,
                contractFrom,
                contractUntil,
                joinedOn,
                leftOn,
                leftWhy);
    }

    Standing standingOn(LocalDate day) {
        if (leftOn != null && !day.isBefore(leftOn)) {
            return Standing.LEFT;
        }
        if (contractUntil != null && day.isAfter(contractUntil)) {
            return Standing.EXPIRED;
        }
        if (day.isBefore(joinedOn) || (contractFrom != null && day.isBefore(contractFrom))) {
            return Standing.NOT_YET;
        }
        return firstReview && certificate == null ? Standing.UNQUALIFIED : Standing.AVAILABLE;
    }

    boolean isAvailableOn(LocalDate day) {
        return standingOn(day) == Standing.AVAILABLE;
    }

    boolean reviews(@Nullable String field) {
        return field == null || fields.isEmpty() || fields.contains(field);
    }

    /** Whether this is the person at the keyboard. */
    boolean is(Actor person) {
        return person.account().equals(account) || (officer != null && officer.equals(person.officer()));
    }

    boolean isAmong(List<RecordId> officers) {
        return officer != null && officers.contains(officer);
    }
}
