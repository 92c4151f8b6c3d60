package org.zhiheng.disclosure;

import static org.zhiheng.access.Role.*;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhiheng.access.Actor;
import org.zhiheng.access.May;
import org.zhiheng.cases.DecisionRecord;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.web.IfMatch;
import org.zhiheng.settings.LegalClock;

/** Disclosure over HTTP: the ledger, one record, and one address a legal act. */
@RestController
@RequestMapping("/api/disclosure")
class DisclosureController {

    private final DisclosureDesk desk;
    private final PublicationActs acts;
    private final LegalClock clock;

    DisclosureController(DisclosureDesk desk, PublicationActs acts, LegalClock clock) {
        this.desk = desk;
        this.acts = acts;
        this.clock = clock;
    }

    @GetMapping
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER, SUPERVISOR, JUSTICE_OFFICE, LEADER})
    Page<PublicationView.Row> list(DisclosureDesk.Question question) {
        return desk.search(question);
    }

    @GetMapping("/{id}")
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER, SUPERVISOR, JUSTICE_OFFICE, LEADER})
    PublicationView.Whole view(@PathVariable RecordId id, Actor by) {
        return desk.view(id, by);
    }

    /** Reads and stores nothing; a POST, so that words to be hidden stand in no address. */
    @PostMapping("/{id}/preview")
    @May({UNIT_HEAD, ORGAN_HEAD})
    PublicationView.Preview preview(@PathVariable RecordId id, @RequestBody DisclosureForms.Publish form) {
        return desk.preview(id, form.hide(), form.keep());
    }

    @PostMapping("/{id}/publish")
    @May({UNIT_HEAD, ORGAN_HEAD})
    PublicationView.Whole publish(
            @PathVariable RecordId id,
            @RequestHeader(value = "If-Match", required = false) @Nullable String match,
            @RequestBody DisclosureForms.Publish form,
            Actor by) {
        form.require();
        return take(id, match, Doing.PUBLISH, by, decision -> published(decision, form));
    }

    @PostMapping("/{id}/correct-publication")
    @May({UNIT_HEAD, ORGAN_HEAD})
    PublicationView.Whole correct(
            @PathVariable RecordId id,
            @RequestHeader(value = "If-Match", required = false) @Nullable String match,
            @RequestBody DisclosureForms.Publish form,
            Actor by) {
        form.require();
        return take(id, match, Doing.CORRECT_PUBLICATION, by, decision -> published(decision, form));
    }

    private Content.Published published(DecisionRecord decision, DisclosureForms.Publish form) {
        var text = desk.text(decision, form.hide(), form.keep());
        var situation = Situation.of(decision);
        var grave = Boolean.TRUE.equals(form.graveFine()) && situation == Situation.GENERAL;
        return new Content.Published(
                text.shown(),
                text.hidden(),
                List.copyOf(form.keep()),
                java.util.Objects.requireNonNullElse(form.review(), "").strip(),
                grave ? Situation.GRAVE : situation,
                grave ? form.graveReason() : null,
                form.creditReason());
    }

    @PostMapping("/{id}/keep-back")
    @May({ORGAN_HEAD})
    PublicationView.Whole keepBack(
            @PathVariable RecordId id,
            @RequestHeader(value = "If-Match", required = false) @Nullable String match,
            @RequestBody DisclosureForms.KeepBack form,
            Actor by) {
        var content = form.content();
        return take(id, match, Doing.KEEP_BACK, by, decision -> content);
    }

    @PostMapping("/{id}/report-to-platform")
    @May({UNIT_HEAD, ORGAN_HEAD})
    PublicationView.Whole report(
            @PathVariable RecordId id,
            @RequestHeader(value = "If-Match", required = false) @Nullable String match,
            @RequestBody DisclosureForms.Report form,
            Actor by) {
        var content = form.content(clock.today());
        return take(id, match, Doing.REPORT_TO_PLATFORM, by, decision -> content);
    }

    @PostMapping("/{id}/withdraw-publication")
    @May({UNIT_HEAD, ORGAN_HEAD})
    PublicationView.Whole withdraw(
            @PathVariable RecordId id,
            @RequestHeader(value = "If-Match", required = false) @Nullable String match,
            @RequestBody DisclosureForms.Withdraw form,
            Actor by) {
        var content = form.content();
        return take(id, match, Doing.WITHDRAW_PUBLICATION, by, decision -> content);
    }

    @PostMapping("/{id}/request-repair")
    @May({OFFICER, UNIT_HEAD})
    PublicationView.Whole requestRepair(
            @PathVariable RecordId id,
            @RequestHeader(value = "If-Match", required = false) @Nullable String match,
            @RequestBody DisclosureForms.RequestRepair form,
            Actor by) {
        var content = form.content(clock.today());
        return take(id, match, Doing.REQUEST_REPAIR, by, decision -> content);
    }

    @PostMapping("/{id}/grant-repair")
    @May({ORGAN_HEAD})
    PublicationView.Whole grantRepair(
            @PathVariable RecordId id,
            @RequestHeader(value = "If-Match", required = false) @Nullable String match,
            @RequestBody DisclosureForms.DecideRepair form,
            Actor by) {
        var content = form.content();
        return take(id, match, Doing.GRANT_REPAIR, by, decision -> content);
    }

    @PostMapping("/{id}/refuse-repair")
    @May({ORGAN_HEAD})
    PublicationView.Whole refuseRepair(
            @PathVariable RecordId id,
            @RequestHeader(value = "If-Match", required = false) @Nullable String match,
            @RequestBody DisclosureForms.DecideRepair form,
            Actor by) {
        var content = form.content();
        return take(id, match, Doing.REFUSE_REPAIR, by, decision -> content);
    }

    private PublicationView.Whole take(
            RecordId id, @Nullable String match, Doing doing, Actor by, Function<DecisionRecord, Content> content) {
        acts.take(id, IfMatch.version(match), doing, by, content);
        return desk.view(id, by);
    }
}
