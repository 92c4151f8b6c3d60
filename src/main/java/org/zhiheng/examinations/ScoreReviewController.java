package org.zhiheng.examinations;

import static org.zhiheng.access.Role.JUSTICE_OFFICE;
import static org.zhiheng.access.Role.MARKER;
import static org.zhiheng.access.Role.OFFICER;
import static org.zhiheng.access.Role.ORGAN_HEAD;
import static org.zhiheng.access.Role.PERSONNEL;
import static org.zhiheng.access.Role.REVIEWER;
import static org.zhiheng.access.Role.SUPERVISOR;
import static org.zhiheng.access.Role.TRAINER;
import static org.zhiheng.access.Role.UNIT_HEAD;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhiheng.access.Actor;
import org.zhiheng.access.May;
import org.zhiheng.examinations.ScoreReviews.Answered;
import org.zhiheng.platform.RecordId;

/** Reviews of scores over HTTP: asked by the person himself, read and answered by the bureau's trainers. */
@RestController
@RequestMapping("/api/examinations/{id}/score-reviews")
class ScoreReviewController {

    private final ScoreReviews reviews;
    private final Bureau bureau;

    ScoreReviewController(ScoreReviews reviews, Bureau bureau) {
        this.reviews = reviews;
        this.bureau = bureau;
    }

    /** Why the score is to be looked at again. */
    record Asking(String reason) {}

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

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER, SUPERVISOR, JUSTICE_OFFICE, PERSONNEL, TRAINER, MARKER})
    void ask(@PathVariable RecordId id, @RequestBody Asking asking, Actor by) {
        reviews.ask(id, asking.reason(), by);
    }

    @GetMapping
    @May(TRAINER)
    List<ReviewView> all(@PathVariable RecordId id, Actor by) {
        bureau.require(by);
        return reviews.of(id, by).stream().map(ReviewView::of).toList();
    }

    @PostMapping("/answer")
    @May(TRAINER)
    List<ReviewView> answer(@PathVariable RecordId id, @RequestBody Answered answered, Actor by) {
        reviews.answer(id, answered, by);
        return all(id, by);
    }
}
