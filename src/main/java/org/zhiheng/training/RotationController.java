package org.zhiheng.training;

import static org.zhiheng.access.Role.*;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;
import org.zhiheng.training.Rotation.Member;
import org.zhiheng.training.Rotation.Snapshot;
import org.zhiheng.training.Rotations.Standing;

/** Rotation training over HTTP. */
@RestController
@RequestMapping("/api/training/rotations")
class RotationController {

    private final Rotations rotations;
    private final Organs organs;
    private final LegalClock clock;

    RotationController(Rotations rotations, Organs organs, LegalClock clock) {
        this.rotations = rotations;
        this.organs = organs;
        this.clock = clock;
    }

    /** Who is taken off the list, and why. */
    record Excuse(RecordId officer, String why) {}

    /** The day at whose end the batch is counted. */
    record AsOf(LocalDate asOf) {}

    /**
     * A batch as the pages show it.
     *
     * @param members of the list whom whoever looks sees
     * @param overdue who did not take it by the person's last day
     * @param people empty in a list, and for whoever reads numbers alone
     */
    record RotationView(
            RecordId id,
            int version,
            RecordId organ,
            String organName,
            boolean mine,
            String title,
            LocalDate from,
            LocalDate until,
            int members,
            long done,
            long overdue,
            List<SnapshotView> snapshots,
            List<MemberView> people) {}

    /** A count that was kept. */
    record SnapshotView(LocalDate asOf, int members, int done, BigDecimal percent, String person) {

        static SnapshotView of(Snapshot snapshot) {
            var percent = snapshot.members() == 0
                    ? BigDecimal.ZERO
                    : BigDecimal.valueOf(snapshot.done() * 100L)
                            .divide(BigDecimal.valueOf(snapshot.members()), 1, RoundingMode.HALF_UP);
            return new SnapshotView(snapshot.asOf(), snapshot.members(), snapshot.done(), percent, snapshot.person());
        }
    }

    /** One of the list. */
    record MemberView(
            RecordId officer,
            String name,
            String organName,
            @Nullable LocalDate joinedOn,
            LocalDate dueOn,
            boolean later,
            @Nullable LocalDate doneOn,
            boolean overdue,
            @Nullable String excusedWhy) {}

    @GetMapping
    @May({UNIT_HEAD, ORGAN_HEAD, SUPERVISOR, JUSTICE_OFFICE, LEADER, PERSONNEL, TRAINER})
    List<RotationView> list(Actor by) {
        return rotations.in(by.organ().region(), clock.today()).stream()
                .map(standing -> view(standing, false, by))
                .toList();
    }

    @GetMapping("/{id}")
    @May({UNIT_HEAD, ORGAN_HEAD, SUPERVISOR, JUSTICE_OFFICE, LEADER, PERSONNEL, TRAINER})
    RotationView get(@PathVariable RecordId id, Actor by) {
        return view(rotations.get(id), true, by);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @May(TRAINER)
    RotationView open(@RequestBody Rotation.Entry entry, Actor by) {
        return get(rotations.open(entry, by).id(), by);
    }

    @PostMapping("/{id}/list")
    @May(TRAINER)
    RotationView listEverybody(@PathVariable RecordId id, Actor by) {
        rotations.listEverybody(id, by);
        return get(id, by);
    }

    @PostMapping("/{id}/excuse")
    @May(TRAINER)
    RotationView excuse(@PathVariable RecordId id, @RequestBody Excuse excuse, Actor by) {
        rotations.excuse(id, excuse.officer(), excuse.why(), by);
        return get(id, by);
    }

    @PostMapping("/{id}/snapshot")
    @ResponseStatus(HttpStatus.CREATED)
    @May(TRAINER)
    RotationView keepSnapshot(@PathVariable RecordId id, @RequestBody AsOf wanted, Actor by) {
        rotations.keepSnapshot(id, wanted.asOf(), by);
        return get(id, by);
    }

    private RotationView view(Standing standing, boolean whole, Actor by) {
        var rotation = standing.rotation();
        var today = clock.today();
        return new RotationView(
                rotation.id(),
                rotation.version(),
                rotation.organ(),
                name(rotation.organ()),
                rotation.organ().equals(by.organ()),
                rotation.title(),
                rotation.from(),
                rotation.until(),
                standing.listed().size(),
                standing.done(),
                standing.listed().stream()
                        .filter(member -> member.isOverdue(today))
                        .count(),
                standing.snapshots().stream().map(SnapshotView::of).toList(),
                whole && Sight.seesOthers(by)
                        ? standing.members().stream()
                                .map(member -> person(member, today))
                                .toList()
                        : List.of());
    }

    private MemberView person(Member member, LocalDate today) {
        return new MemberView(
                member.officer(),
                member.name(),
                name(member.organ()),
                member.joinedOn(),
                member.dueOn(),
                member.later(),
                member.doneOn(),
                member.isOverdue(today),
                member.excusedWhy());
    }

    private String name(RecordId organ) {
        return organs.find(organ).map(Organ::name).orElse("");
    }
}
