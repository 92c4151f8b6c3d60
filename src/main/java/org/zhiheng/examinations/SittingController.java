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

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhiheng.access.Actor;
import org.zhiheng.access.May;
import org.zhiheng.examinations.SittingView.OwnView;
import org.zhiheng.examinations.SittingView.SavedView;
import org.zhiheng.platform.RecordId;

/** Sitting an examination over HTTP, each in his own name; whoever looks after people may be an officer himself. */
@RestController
@RequestMapping("/api/examinations")
class SittingController {

    private final Sittings sittings;
    private final SittingDesk desk;
    private final ScoreReviews reviews;

    SittingController(Sittings sittings, SittingDesk desk, ScoreReviews reviews) {
        this.sittings = sittings;
        this.desk = desk;
        this.reviews = reviews;
    }

    /** Why one's own score is to be looked at again. */
    record Asking(String reason) {}

    /** One's own examinations and published results. */
    @GetMapping("/mine")
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER, SUPERVISOR, JUSTICE_OFFICE, PERSONNEL, TRAINER, MARKER})
    List<OwnView> mine(Actor by) {
        return by.officer() == null ? List.of() : desk.own(by);
    }

    /** Begins, or goes on at this device; asked twice it is the same sitting. */
    @PostMapping("/{id}/sitting")
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER, SUPERVISOR, JUSTICE_OFFICE, PERSONNEL, TRAINER, MARKER})
    SittingView begin(@PathVariable RecordId id, Actor by) {
        return desk.view(sittings.begin(id, by), by);
    }

    @GetMapping("/sittings/{id}")
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER, SUPERVISOR, JUSTICE_OFFICE, PERSONNEL, TRAINER, MARKER})
    SittingView get(@PathVariable RecordId id, Actor by) {
        return desk.view(id, by);
    }

    /** Saves the answer to the question of that number; the same revision sent again changes nothing. */
    @PutMapping("/sittings/{id}/answers/{number}")
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER, SUPERVISOR, JUSTICE_OFFICE, PERSONNEL, TRAINER, MARKER})
    SavedView save(@PathVariable RecordId id, @PathVariable int number, @RequestBody Sittings.Given given, Actor by) {
        return new SavedView(number, given.revision(), sittings.save(id, number, given, by));
    }

    @PostMapping("/sittings/{id}/hand-in")
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER, SUPERVISOR, JUSTICE_OFFICE, PERSONNEL, TRAINER, MARKER})
    SittingView handIn(@PathVariable RecordId id, Actor by) {
        sittings.handIn(id, by);
        return desk.view(id, by);
    }

    /** Asks once that a published score be looked at again. */
    @PostMapping("/{id}/score-reviews")
    @ResponseStatus(HttpStatus.CREATED)
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER, SUPERVISOR, JUSTICE_OFFICE, PERSONNEL, TRAINER, MARKER})
    void ask(@PathVariable RecordId id, @RequestBody Asking asking, Actor by) {
        reviews.ask(id, asking.reason(), by);
    }
}
