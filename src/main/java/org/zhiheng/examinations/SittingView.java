package org.zhiheng.examinations;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.examinations.ScoreReviewController.ReviewView;
import org.zhiheng.platform.RecordId;

/**
 * A paper as its sitter sees it, without any key.
 *
 * @param now the server's time, by which {@code endsAt} is to be understood
 * @param questions in the sitter's own order
 */
record SittingView(
        RecordId id,
        RecordId examination,
        String title,
        String name,
        boolean open,
        Instant now,
        Instant begunAt,
        Instant endsAt,
        long secondsLeft,
        int minutes,
        BigDecimal total,
        BigDecimal passMark,
        int devices,
        @Nullable Instant handedInAt,
        @Nullable Boolean byTime,
        List<AskedView> questions) {

    /** A question with what was answered so far; {@code revision} is 0 where nothing was. */
    record AskedView(
            int seq,
            QuestionKind kind,
            String kindLabel,
            String stem,
            List<Question.Option> options,
            BigDecimal marks,
            int revision,
            List<String> chosen,
            @Nullable String body) {}

    /** That a saving arrived. */
    record SavedView(int seq, int revision, Instant savedAt) {}

    /**
     * An examination on whose list somebody stands.
     *
     * @param may what the person may do now: "begin", "resume" or nothing
     */
    record OwnView(
            RecordId examination,
            String title,
            String purposeLabel,
            LocalDateTime opensAt,
            LocalDateTime closesAt,
            int minutes,
            BigDecimal passMark,
            @Nullable BigDecimal total,
            Examination.Stage stage,
            String stageLabel,
            @Nullable RecordId sitting,
            String standing,
            @Nullable String may,
            @Nullable String seed,
            @Nullable String poolDigest,
            @Nullable String paperDigest,
            @Nullable OwnResult result,
            @Nullable String cancelledWhy) {}

    /**
     * One's own published result.
     *
     * @param reviewUntil the last day on which a review may be asked; null where it may not be asked any more, and while the
     *     calendar is awaited
     * @param reviewWords until when a review may be asked; null where it may not be asked any more
     */
    record OwnResult(
            BigDecimal objective,
            BigDecimal written,
            BigDecimal total,
            boolean passed,
            String outcome,
            LocalDate publishedOn,
            @Nullable LocalDate reviewUntil,
            @Nullable String reviewWords,
            @Nullable ReviewView review) {}
}
