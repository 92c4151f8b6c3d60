package org.zhiheng.training;

import static org.zhiheng.access.Role.*;

import java.time.LocalDate;
import java.util.Set;
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
import org.zhiheng.training.Guidance.State;

/** Guidance of townships over HTTP. */
@RestController
@RequestMapping("/api/training/guidance")
class GuidanceController {

    private static final Set<Role> ACTING = Set.of(ORGAN_HEAD, PERSONNEL, TRAINER);

    private final Guidances guidances;
    private final Organs organs;

    GuidanceController(Guidances guidances, Organs organs) {
        this.guidances = guidances;
        this.organs = organs;
    }

    /** Why it cannot be arranged. */
    record Why(String why) {}

    /** What the township says afterwards. */
    record Feedback(String feedback) {}

    /**
     * Guidance as the pages show it.
     *
     * @param mayAnswer that whoever looks arranges or declines it
     */
    record GuidanceView(
            RecordId id,
            int version,
            RecordId organ,
            String organName,
            RecordId department,
            String departmentName,
            String topic,
            @Nullable String reason,
            LocalDate wantedBy,
            State state,
            String stateLabel,
            @Nullable String teacherName,
            @Nullable LocalDate on,
            @Nullable String place,
            @Nullable Integer people,
            @Nullable String answer,
            @Nullable String feedback,
            String askedBy,
            LocalDate askedOn,
            @Nullable String answeredBy,
            @Nullable LocalDate answeredOn,
            @Nullable LocalDate heldOn,
            @Nullable LocalDate closedOn,
            boolean mayAnswer,
            boolean mayHold,
            boolean mayClose) {}

    @GetMapping
    @May({ORGAN_HEAD, SUPERVISOR, JUSTICE_OFFICE, LEADER, PERSONNEL, TRAINER})
    Page<GuidanceView> list(
            @RequestParam(required = false) @Nullable String words,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable RecordId department,
            @RequestParam(required = false) @Nullable RecordId township,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            Actor by) {
        var filter = new Guidances.Filter(words, state, department, township);
        return guidances
                .search(by.organ().region(), filter, cursor, Page.limit(limit))
                .map(guidance -> view(guidance, by));
    }

    @GetMapping("/{id}")
    @May({ORGAN_HEAD, SUPERVISOR, JUSTICE_OFFICE, LEADER, PERSONNEL, TRAINER})
    GuidanceView get(@PathVariable RecordId id, Actor by) {
        return view(guidances.get(id), by);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @May({ORGAN_HEAD, PERSONNEL})
    GuidanceView ask(@RequestBody Guidance.Request request, Actor by) {
        return view(guidances.ask(request, by), by);
    }

    @PostMapping("/{id}/arrange")
    @May({ORGAN_HEAD, PERSONNEL, TRAINER})
    GuidanceView arrange(
            @PathVariable RecordId id,
            @RequestBody Guidance.Arrangement arrangement,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Actor by) {
        return view(guidances.arrange(id, arrangement, IfMatch.version(match), by), by);
    }

    @PostMapping("/{id}/decline")
    @May({ORGAN_HEAD, PERSONNEL, TRAINER})
    GuidanceView decline(
            @PathVariable RecordId id,
            @RequestBody Why why,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Actor by) {
        return view(guidances.decline(id, why.why(), IfMatch.version(match), by), by);
    }

    @PostMapping("/{id}/hold")
    @May({ORGAN_HEAD, PERSONNEL, TRAINER})
    GuidanceView hold(
            @PathVariable RecordId id,
            @RequestBody Guidance.Held held,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Actor by) {
        return view(guidances.hold(id, held, IfMatch.version(match), by), by);
    }

    @PostMapping("/{id}/close")
    @May({ORGAN_HEAD, PERSONNEL})
    GuidanceView close(
            @PathVariable RecordId id,
            @RequestBody Feedback feedback,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Actor by) {
        return view(guidances.close(id, feedback.feedback(), IfMatch.version(match), by), by);
    }

    private GuidanceView view(Guidance guidance, Actor by) {
        var department = ACTING.contains(by.role()) && guidance.department().equals(by.organ());
        var township = ACTING.contains(by.role()) && guidance.organ().equals(by.organ());
        return new GuidanceView(
                guidance.id(),
                guidance.version(),
                guidance.organ(),
                name(guidance.organ()),
                guidance.department(),
                name(guidance.department()),
                guidance.topic(),
                guidance.reason(),
                guidance.wantedBy(),
                guidance.state(),
                guidance.state().label(),
                guidance.teacherName(),
                guidance.on(),
                guidance.place(),
                guidance.people(),
                guidance.answer(),
                guidance.feedback(),
                guidance.askedBy(),
                guidance.askedOn(),
                guidance.answeredBy(),
                guidance.answeredOn(),
                guidance.heldOn(),
                guidance.closedOn(),
                department && guidance.state() == State.ASKED,
                department && guidance.state() == State.ARRANGED,
                township && guidance.state() == State.HELD);
    }

    private String name(RecordId organ) {
        return organs.find(organ).map(Organ::name).orElse("");
    }
}
