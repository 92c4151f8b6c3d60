package org.zhiheng.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.matters.PenaltyKind;
import org.zhiheng.platform.PersonalText;
import org.zhiheng.platform.RecordId;

/**
 * A decision as the modules that watch read it (决定): what the public may learn of it, and the personal data that it
 * must not, so that they can be found in the text.
 *
 * @param record the case
 * @param number of the written decision (文号); null where it has none
 * @param violation the matter's name (违法行为); never what an officer wrote as a title
 * @param bases the provisions violated and applied, in words
 * @param deliveredOn null while the decision has not reached the party
 * @param closedOn null while the case goes on
 * @param undoing null while the decision stands
 * @param people natural persons who appear in the case
 */
public record DecisionRecord(
        RecordId record,
        RecordId organ,
        Outcome outcome,
        boolean summary,
        @Nullable String number,
        LocalDate decidedOn,
        @Nullable LocalDate deliveredOn,
        @Nullable LocalDate closedOn,
        String violation,
        String field,
        String facts,
        List<String> bases,
        List<Imposed> penalties,
        DecidedParty party,
        @Nullable Undoing undoing,
        List<NamedPerson> people) {

    /** What was decided (《行政处罚法》第五十七条第一款). */
    public enum Outcome {
        PENALTY,
        NO_PENALTY,
        NOT_ESTABLISHED
    }

    /** What the party is in the codes of double publicity (双公示相对人类别). */
    public enum PartyCategory {
        ORGANISATION,
        CITIZEN,
        SOLE_TRADER
    }

    /**
     * One penalty imposed.
     *
     * @param amountFen in 分; null for a penalty without a sum
     */
    public record Imposed(
            PenaltyKind kind,
            @Nullable Long amountFen,
            @Nullable String detail) {}

    /**
     * The party.
     *
     * @param minor whether it is a citizen under eighteen on the day of the violation
     */
    public record DecidedParty(
            String name,
            PartyCategory category,
            PersonalText idNumber,
            PersonalText address,
            @Nullable PersonalText phone,
            @Nullable String representative,
            boolean minor) {

        public boolean isCitizen() {
            return category == PartyCategory.CITIZEN;
        }
    }

    /** What became of the decision, by what paper. */
    public record Undoing(String kind, String by, LocalDate on, String document, String reason) {}

    /** A natural person who appears in the case; what is not known is null. */
    public record NamedPerson(
            String name,
            boolean minor,
            @Nullable PersonalText idNumber,
            @Nullable PersonalText phone,
            @Nullable PersonalText address) {}
}
