package org.zhiheng.examinations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;
import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/**
 * An examination (考试).
 *
 * @param organ the justice bureau that holds it
 * @param opensAt from then on it may be begun, in legal time
 * @param closesAt by then everything is handed in, in legal time
 * @param minutes how long one person has
 * @param root the first examination of a chain of re-sits, itself where it is no re-sit
 * @param resitOf the examination before it in the chain; null for the first
 * @param draw what was drawn; null before
 */
public record Examination(
        RecordId id,
        int version,
        RecordId organ,
        String title,
        Purpose purpose,
        RecordId blueprint,
        LocalDateTime opensAt,
        LocalDateTime closesAt,
        int minutes,
        BigDecimal passMark,
        RecordId root,
        @Nullable RecordId resitOf,
        State state,
        @Nullable DrawnPaper draw,
        @Nullable LocalDate publishedOn,
        @Nullable String publishedBy,
        @Nullable String cancelledWhy) {

    /** What is published of a paper before anybody sits. */
    public record DrawnPaper(
            String poolDigest, String seed, String paperDigest, BigDecimal total, LocalDateTime at, String by) {}

    enum State {
        PLANNED,
        DRAWN,
        PUBLISHED,
        CANCELLED
    }

    /** Where it stands at a moment (阶段). */
    @EnumNaming(KebabCaseStrategy.class)
    public enum Stage {
        PLANNED("待组卷"),
        READY("待开考"),
        OPEN("考试中"),
        MARKING("待阅卷公布"),
        PUBLISHED("已公布成绩"),
        CANCELLED("已取消");

        private final String label;

        Stage(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    Stage stageAt(LocalDateTime now) {
        return switch (state) {
            case PLANNED -> Stage.PLANNED;
            case CANCELLED -> Stage.CANCELLED;
            case PUBLISHED -> Stage.PUBLISHED;
            case DRAWN -> now.isBefore(opensAt) ? Stage.READY : now.isBefore(closesAt) ? Stage.OPEN : Stage.MARKING;
        };
    }

    /** Whether nobody can sit it any more. */
    boolean isOver(LocalDateTime now) {
        return !now.isBefore(closesAt);
    }

    DrawnPaper drawn() {
        if (draw == null) {
            throw new IllegalStateException(id + " has no paper yet");
        }
        return draw;
    }
}
