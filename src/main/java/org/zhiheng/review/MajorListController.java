package org.zhiheng.review;

import static org.zhiheng.access.Role.*;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhiheng.access.Actor;
import org.zhiheng.access.May;
import org.zhiheng.matters.PenaltyKind;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.web.IfMatch;
import org.zhiheng.settings.LegalClock;

/** The organs' lists of major decisions over HTTP: every version, each as it was written. */
@RestController
@RequestMapping("/api/review/lists")
class MajorListController {

    private final MajorDecisions decisions;
    private final Organs organs;
    private final LegalClock clock;

    MajorListController(MajorDecisions decisions, Organs organs, LegalClock clock) {
        this.decisions = decisions;
        this.organs = organs;
        this.clock = clock;
    }

    /** One organ's list in short; the version in force is null where none is. */
    record ListRow(
            RecordId id,
            RecordId organ,
            String organName,
            int version,
            int items,
            boolean published,
            @Nullable Integer inForce,
            @Nullable LocalDate from) {}

    /** An item with its words. */
    record ItemView(
            String name,
            MajorItem.Decision decision,
            String decisionLabel,
            @Nullable String field,
            List<PenaltyKind> kinds,
            @Nullable Long fromFen,
            MajorItem.PartyScope party,
            String threshold,
            String basis) {}

    /** One version of a list. */
    record ListView(
            RecordId id,
            RecordId organ,
            String organName,
            int version,
            LocalDate from,
            @Nullable LocalDate publishedOn,
            boolean inForce,
            String reason,
            String person,
            List<ItemView> items) {}

    @GetMapping
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER, SUPERVISOR, JUSTICE_OFFICE, LEADER})
    Page<ListRow> list(@RequestParam(required = false) @Nullable RecordId organ) {
        var rows = decisions.newest(organ).stream().map(this::row).toList();
        return new Page<>(rows, null, Integer.toString(rows.size()));
    }

    /** Every version of one organ's list, the newest first. */
    @GetMapping("/of/{id}")
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER, SUPERVISOR, JUSTICE_OFFICE, LEADER})
    List<ListView> versions(@PathVariable RecordId id) {
        return decisions.versions(id).stream().map(this::view).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @May({ORGAN_HEAD, REVIEWER})
    ListView add(
            @RequestBody MajorListEntry entry,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Actor by) {
        return view(decisions.add(entry, IfMatch.version(match), by));
    }

    @PostMapping("/{id}/publish")
    @May(ORGAN_HEAD)
    ListView publish(@PathVariable RecordId id, Actor by) {
        return view(decisions.publish(id, by));
    }

    private ListRow row(MajorList newest) {
        var force = decisions.inForce(newest.organ());
        return new ListRow(
                newest.id(),
                newest.organ(),
                name(newest.organ()),
                newest.version(),
                force.orElse(newest).items().size(),
                newest.publishedOn() != null,
                force.map(MajorList::version).orElse(null),
                force.map(MajorList::from).orElse(null));
    }

    private ListView view(MajorList list) {
        return new ListView(
                list.id(),
                list.organ(),
                name(list.organ()),
                list.version(),
                list.from(),
                list.publishedOn(),
                decisions
                        .inForce(list.organ())
                        .filter(current -> current.id().equals(list.id()) && current.isInForceOn(clock.today()))
                        .isPresent(),
                list.reason(),
                list.person(),
                list.items().stream().map(MajorListController::item).toList());
    }

    private static ItemView item(MajorItem item) {
        return new ItemView(
                item.name(),
                item.decision(),
                item.decision().label(),
                item.field(),
                item.kinds().stream().sorted().toList(),
                item.fromFen(),
                item.party(),
                item.threshold(),
                item.basis());
    }

    private String name(RecordId organ) {
        return organs.find(organ).map(Organ::name).orElse("");
    }
}
