package org.zhiheng.party;

import static org.zhiheng.access.Role.*;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhiheng.access.Actor;
import org.zhiheng.access.May;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.web.IfMatch;

/** Branches, who belongs to them, and the posts and teams they name. */
@RestController
@RequestMapping("/api/party/branches")
class BranchController {

    private final Branches branches;
    private final Rosters rosters;
    private final PartyDesk desk;

    BranchController(Branches branches, Rosters rosters, PartyDesk desk) {
        this.branches = branches;
        this.rosters = rosters;
        this.desk = desk;
    }

    /** From when on somebody is no longer expected. */
    record Leave(LocalDate on) {}

    /** From when on a post or team no longer stands, and why. */
    record End(LocalDate on, String why) {}

    @GetMapping
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, SUPERVISOR, LEADER, PERSONNEL, TRAINER})
    List<BranchView.Row> list(Actor by) {
        return branches.all(by.organ().region()).stream().map(desk::row).toList();
    }

    @GetMapping("/{id}")
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, SUPERVISOR, LEADER, PERSONNEL, TRAINER})
    BranchView get(@PathVariable RecordId id, Actor by) {
        return desk.view(branches.get(id), by);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @May(PERSONNEL)
    BranchView add(@RequestBody BranchEntry entry, Actor by) {
        return desk.view(branches.add(entry, by), by);
    }

    @PutMapping("/{id}")
    @May(PERSONNEL)
    BranchView change(
            @PathVariable RecordId id,
            @RequestBody BranchEntry entry,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Actor by) {
        return desk.view(branches.change(id, entry, IfMatch.version(match), by), by);
    }

    @PostMapping("/{id}/members")
    @ResponseStatus(HttpStatus.CREATED)
    @May(PERSONNEL)
    BranchView join(@PathVariable RecordId id, @RequestBody MemberEntry entry, Actor by) {
        branches.join(id, entry, by);
        return get(id, by);
    }

    @PostMapping("/members/{id}/leave")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @May(PERSONNEL)
    void leave(@PathVariable RecordId id, @RequestBody Leave leave, Actor by) {
        branches.leave(id, leave.on(), by);
    }

    @PostMapping("/{id}/rosters")
    @ResponseStatus(HttpStatus.CREATED)
    @May(PERSONNEL)
    BranchView name(@PathVariable RecordId id, @RequestBody RosterEntry entry, Actor by) {
        rosters.name(id, entry, by);
        return get(id, by);
    }

    @PostMapping("/rosters/{id}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @May(PERSONNEL)
    void end(
            @PathVariable RecordId id,
            @RequestBody End end,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Actor by) {
        rosters.end(id, end.on(), end.why(), IfMatch.version(match), by);
    }
}
