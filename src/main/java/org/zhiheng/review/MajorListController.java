package org.zhiheng.review;

import static org.zhiheng.access.Role.*;

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
import org.zhiheng.platform.Page;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.web.IfMatch;

/** The organs' lists of major decisions over HTTP: every version, each as it was written. */
@RestController
@RequestMapping("/api/review/lists")
class MajorListController {

    private final MajorDecisions decisions;
    private final MajorListDesk desk;

    MajorListController(MajorDecisions decisions, MajorListDesk desk) {
        this.decisions = decisions;
        this.desk = desk;
    }

    @GetMapping
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER, SUPERVISOR, JUSTICE_OFFICE, LEADER})
    Page<MajorListView.Row> list(@RequestParam(required = false) @Nullable RecordId organ) {
        return desk.list(organ);
    }

    /** Every version of one organ's list, the newest first. */
    @GetMapping("/of/{id}")
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER, SUPERVISOR, JUSTICE_OFFICE, LEADER})
    List<MajorListView> versions(@PathVariable RecordId id) {
        return desk.versions(id);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @May({ORGAN_HEAD, REVIEWER})
    MajorListView add(
            @RequestBody MajorListEntry entry,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Actor by) {
        return desk.view(decisions.add(entry, IfMatch.version(match), by));
    }

    @PostMapping("/{id}/publish")
    @May(ORGAN_HEAD)
    MajorListView publish(@PathVariable RecordId id, Actor by) {
        return desk.view(decisions.publish(id, by));
    }
}
