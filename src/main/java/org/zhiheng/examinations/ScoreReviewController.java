package org.zhiheng.examinations;

import static org.zhiheng.access.Role.TRAINER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhiheng.access.Actor;
import org.zhiheng.access.May;
import org.zhiheng.examinations.ScoreReviews.Answered;
import org.zhiheng.platform.RecordId;

/** Reviews of scores over HTTP, read and answered by the trainers of the bureau that held the examination. */
@RestController
@RequestMapping("/api/examinations/{id}/score-reviews")
class ScoreReviewController {

    private final ScoreReviews reviews;
    private final Bureau bureau;

    ScoreReviewController(ScoreReviews reviews, Bureau bureau) {
        this.reviews = reviews;
        this.bureau = bureau;
    }

    /** What was asked, and answered. */
    record ReviewView(
            RecordId officer,
            String reason,
            LocalDate askedOn,
            @Nullable String answer,
            @Nullable BigDecimal corrected,
            @Nullable LocalDate answeredOn,
            @Nullable String answeredBy) {

        static ReviewView of(ScoreReview review) {
            return new ReviewView(
                    review.officer(),
                    review.reason(),
                    review.askedOn(),
                    review.answer(),
                    review.corrected(),
                    review.answeredOn(),
                    review.answeredBy());
        }
    }

    /** Before anything of the request is read. */
    @ModelAttribute
    void requireBureau(Actor by) {
        bureau.require(by);
    }

    @GetMapping
    @May(TRAINER)
    List<ReviewView> all(@PathVariable RecordId id, Actor by) {
        return reviews.of(id, by).stream().map(ReviewView::of).toList();
    }

    @PostMapping("/answer")
    @May(TRAINER)
    List<ReviewView> answer(@PathVariable RecordId id, @RequestBody Answered answered, Actor by) {
        reviews.answer(id, answered, by);
        return all(id, by);
    }
}
