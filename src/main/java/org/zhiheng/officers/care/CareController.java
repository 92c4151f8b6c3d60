package org.zhiheng.officers.care;

import static org.zhiheng.access.Role.LEADER;
import static org.zhiheng.access.Role.ORGAN_HEAD;
import static org.zhiheng.access.Role.PERSONNEL;
import static org.zhiheng.access.Role.SUPERVISOR;
import static org.zhiheng.access.Role.TRAINER;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhiheng.access.Actor;
import org.zhiheng.access.May;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.web.IfMatch;

/** Reminders, yearly checks, unlawful certificates and clean-ups over HTTP. */
@RestController
@RequestMapping("/api/officers")
class CareController {

    private final Care care;
    private final Organs organs;

    CareController(Care care, Organs organs) {
        this.care = care;
        this.organs = organs;
    }

    /** How many of what was sent were written: the others had been before. */
    record Written(int written) {}

    /** The year, and by when the organs confirm. */
    record NewCleanUp(int year, LocalDate dueOn) {}

    record Remark(@Nullable String note) {}

    record UnlawfulView(
            RecordId id,
            RecordId officer,
            String name,
            String organName,
            String number,
            String kindLabel,
            LocalDate foundOn,
            String finding,
            String person) {}

    /** @param faults what the register finds today; empty once it is confirmed */
    record CleanUpView(CleanUp cleanUp, String organName, List<String> faults, boolean mine) {}

    @GetMapping("/reminders")
    @May({PERSONNEL, SUPERVISOR, TRAINER, ORGAN_HEAD, LEADER})
    List<Reminder> reminders(Actor by) {
        return care.reminders(by.organ().region());
    }

    @PostMapping("/yearly-checks")
    @ResponseStatus(HttpStatus.CREATED)
    @May(SUPERVISOR)
    Written check(@RequestBody Care.Checked checked, Actor by) {
        return new Written(care.check(checked, by));
    }

    @GetMapping("/unlawful-certificates")
    @May({PERSONNEL, SUPERVISOR, ORGAN_HEAD, LEADER})
    List<UnlawfulView> unlawful(Actor by) {
        return care.unlawful(by.organ().region()).stream().map(this::view).toList();
    }

    @PostMapping("/unlawful-certificates")
    @ResponseStatus(HttpStatus.CREATED)
    @May(SUPERVISOR)
    UnlawfulView withdraw(@RequestBody Care.Found found, Actor by) {
        return view(care.withdraw(found, by));
    }

    @GetMapping("/clean-ups")
    @May({PERSONNEL, SUPERVISOR, ORGAN_HEAD, LEADER})
    List<CleanUpView> cleanUps(Actor by) {
        return care.cleanUps(by.organ().region()).stream()
                .map(cleanUp -> view(cleanUp, by))
                .toList();
    }

    @PostMapping("/clean-ups")
    @ResponseStatus(HttpStatus.CREATED)
    @May(SUPERVISOR)
    Written start(@RequestBody NewCleanUp wanted, Actor by) {
        return new Written(care.startCleanUp(wanted.year(), wanted.dueOn(), by));
    }

    @PostMapping("/clean-ups/{id}/confirmation")
    @May(PERSONNEL)
    CleanUpView confirm(
            @PathVariable RecordId id,
            @RequestBody Remark remark,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Actor by) {
        return view(care.confirm(id, remark.note(), IfMatch.version(match), by), by);
    }

    private CleanUpView view(CleanUp cleanUp, Actor by) {
        var mine = by.is(PERSONNEL) && cleanUp.organ().equals(by.organ()) && cleanUp.confirmedOn() == null;
        return new CleanUpView(
                cleanUp,
                name(cleanUp.organ()),
                mine ? care.look(cleanUp.organ()).faults() : List.of(),
                mine);
    }

    private UnlawfulView view(Unlawful unlawful) {
        return new UnlawfulView(
                unlawful.id(),
                unlawful.officer(),
                unlawful.name(),
                name(unlawful.organ()),
                unlawful.number(),
                unlawful.kind().label(),
                unlawful.foundOn(),
                unlawful.finding(),
                unlawful.person());
    }

    private String name(RecordId organ) {
        return organs.find(organ).map(Organ::name).orElse("");
    }
}
