package org.zhiheng.training;

import static org.zhiheng.access.Role.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhiheng.access.Actor;
import org.zhiheng.access.May;
import org.zhiheng.access.Role;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.web.IfMatch;

/** Certificates of training elsewhere over HTTP. */
@RestController
@RequestMapping("/api/training/outside")
class OutsideController {

    private final OutsideTrainings trainings;
    private final Organs organs;

    OutsideController(OutsideTrainings trainings, Organs organs) {
        this.trainings = trainings;
        this.organs = organs;
    }

    /** How many hours count; null for those claimed. */
    record Counting(@Nullable BigDecimal hours, @Nullable String answer) {}

    /** Why nothing counts. */
    record Why(String why) {}

    /**
     * A claim as the pages show it.
     *
     * @param mayReview that whoever looks decides on it
     */
    record OutsideView(
            RecordId id,
            int version,
            RecordId organ,
            String organName,
            RecordId officer,
            String officerName,
            String title,
            String provider,
            Category category,
            String categoryLabel,
            LocalDate from,
            LocalDate until,
            BigDecimal claimedHours,
            RecordId proof,
            OutsideTraining.State state,
            String stateLabel,
            BigDecimal countedHours,
            @Nullable String answer,
            String claimedBy,
            LocalDate claimedOn,
            @Nullable String reviewedBy,
            @Nullable LocalDate reviewedOn,
            boolean mayReview) {}

    @GetMapping
    @May({OFFICER, UNIT_HEAD, REVIEWER, PERSONNEL, TRAINER})
    Page<OutsideView> list(
            @RequestParam(required = false) @Nullable String words,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            Actor by) {
        return trainings.search(words, state, cursor, Page.limit(limit), by).map(claim -> view(claim, by));
    }

    @GetMapping("/{id}")
    @May({OFFICER, UNIT_HEAD, REVIEWER, PERSONNEL, TRAINER})
    OutsideView get(@PathVariable RecordId id, Actor by) {
        return view(trainings.get(id, by), by);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @May({OFFICER, UNIT_HEAD, REVIEWER, PERSONNEL, TRAINER})
    OutsideView claim(@RequestBody OutsideTraining.Claim claim, Actor by) {
        return view(trainings.claim(claim, by), by);
    }

    @PostMapping("/{id}/count")
    @May(TRAINER)
    OutsideView count(
            @PathVariable RecordId id,
            @RequestBody Counting counting,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Actor by) {
        return view(trainings.count(id, counting.hours(), counting.answer(), IfMatch.version(match), by), by);
    }

    @PostMapping("/{id}/refuse")
    @May(TRAINER)
    OutsideView refuse(
            @PathVariable RecordId id,
            @RequestBody Why why,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Actor by) {
        return view(trainings.refuse(id, why.why(), IfMatch.version(match), by), by);
    }

    private OutsideView view(OutsideTraining claim, Actor by) {
        var bureau = by.role() == Role.TRAINER
                && organs.find(by.organ())
                        .filter(organ -> organ.kind() == Organ.Kind.JUSTICE_BUREAU)
                        .isPresent();
        return new OutsideView(
                claim.id(),
                claim.version(),
                claim.organ(),
                organs.find(claim.organ()).map(Organ::name).orElse(""),
                claim.officer(),
                claim.officerName(),
                claim.title(),
                claim.provider(),
                claim.category(),
                claim.category().label(),
                claim.from(),
                claim.until(),
                claim.claimedHours(),
                claim.proof(),
                claim.state(),
                claim.state().label(),
                claim.countedHours(),
                claim.answer(),
                claim.claimedBy(),
                claim.claimedOn(),
                claim.reviewedBy(),
                claim.reviewedOn(),
                bureau && claim.state() == OutsideTraining.State.CLAIMED && !claim.isOf(by));
    }
}
