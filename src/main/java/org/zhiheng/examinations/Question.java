package org.zhiheng.examinations;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zhiheng.law.Citation;
import org.zhiheng.law.Statutes;
import org.zhiheng.platform.RecordId;
import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/**
 * One version of a question (题目).
 *
 * @param current whether it is the newest version
 * @param answer keys of the options that are right, sorted; empty for a case
 * @param lawFrom the day on which the version of the statute came into force on which the question rests
 * @param digest SM3 of all that is asked and answered
 * @param retiredOn from that day on it is drawn no more; null while in use
 */
public record Question(
        RecordId id,
        int version,
        boolean current,
        QuestionKind kind,
        String stem,
        List<Option> options,
        List<String> answer,
        String explanation,
        @Nullable String field,
        QuestionLevel level,
        Difficulty difficulty,
        Citation basis,
        LocalDate lawFrom,
        String digest,
        String reason,
        String person,
        LocalDate madeOn,
        @Nullable LocalDate retiredOn,
        @Nullable String retiredWhy) {

    /** What may be chosen. */
    public record Option(String key, String text) {}

    /** How a question stands on a day. */
    @EnumNaming(KebabCaseStrategy.class)
    public enum Standing {
        IN_USE("在用"),
        SET_ASIDE("停用待核"),
        RETIRED("已停用");

        private final String label;

        Standing(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    static final String TRUE = "T";
    static final String FALSE = "F";
    private static final List<Option> JUDGEMENT = List.of(new Option(TRUE, "正确"), new Option(FALSE, "错误"));

    public Question {
        options = List.copyOf(options);
        answer = List.copyOf(answer);
    }

    /** The options of an entry with their letters. */
    static List<Option> options(QuestionEntry entry) {
        var texts = entry.options() == null ? List.<String>of() : entry.options();
        return switch (entry.kind()) {
            case JUDGEMENT -> JUDGEMENT;
            case CASE -> List.of();
            case SINGLE, MULTIPLE ->
                IntStream.range(0, texts.size())
                        .mapToObj(index -> new Option(
                                String.valueOf((char) ('A' + index)),
                                texts.get(index).strip()))
                        .toList();
        };
    }

    /** Set aside as soon as the version of the statute on which it rests is not the one in force (停用待核). */
    Standing standingOn(LocalDate day) {
        if (retiredOn != null && !day.isBefore(retiredOn)) {
            return Standing.RETIRED;
        }
        return restsOnLawOf(day) ? Standing.IN_USE : Standing.SET_ASIDE;
    }

    private boolean restsOnLawOf(LocalDate day) {
        return Statutes.standard()
                .find(basis.statute())
                .flatMap(statute -> statute.versionOn(day))
                .filter(version -> version.inForceFrom().equals(lawFrom))
                .isPresent();
    }

    /** Why it was set aside; null where it was not. */
    @Nullable
    String whySetAside(LocalDate day) {
        if (standingOn(day) != Standing.SET_ASIDE) {
            return null;
        }
        return Statutes.standard()
                .find(basis.statute())
                .map(statute -> statute.versionOn(day)
                        .map(version -> "《" + statute.shortTitle() + "》自 " + version.inForceFrom() + " 起施行新的版本，请核对后修改")
                        .orElse("《" + statute.shortTitle() + "》已经不再施行，请改依新的规定或者停用"))
                .orElse("法规库中没有这部法规");
    }
}
