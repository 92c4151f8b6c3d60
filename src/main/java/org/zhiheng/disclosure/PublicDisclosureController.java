package org.zhiheng.disclosure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhiheng.access.OpenToPublic;
import org.zhiheng.disclosure.PublicRecords.Filter;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.Cursor;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;
import org.zhiheng.settings.LegalClock;

/** What the public reads (《政府信息公开条例》第二十四条): it looks into the public's own table and nowhere else. */
@RestController
@RequestMapping("/api/public/disclosure")
class PublicDisclosureController {

    private final PublicRecords records;
    private final Organs organs;
    private final LegalClock clock;

    PublicDisclosureController(PublicRecords records, Organs organs, LegalClock clock) {
        this.records = records;
        this.organs = organs;
        this.clock = clock;
    }

    /** What the public searches by; {@code withdrawn} asks for the withdrawn ones. */
    record Question(
            @Nullable String words,
            @Nullable RecordId organ,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Boolean withdrawn,
            @Nullable String cursor,
            @Nullable Integer limit) {}

    record Row(
            RecordId id,
            @Nullable String number,
            String title,
            String party,
            String content,
            String organName,
            LocalDate decidedOn,
            LocalDate publishedOn,
            @Nullable LocalDate withdrawnOn) {}

    /**
     * One record.
     *
     * @param shown null where it was withdrawn
     */
    record Whole(
            RecordId id,
            @Nullable String number,
            String organName,
            LocalDate decidedOn,
            LocalDate publishedOn,
            @Nullable LocalDate until,
            @Nullable Shown shown,
            @Nullable LocalDate withdrawnOn,
            @Nullable String withdrawnWhy) {}

    /** An organ that decides. */
    record OrganName(RecordId id, String name) {}

    @GetMapping
    @OpenToPublic
    Page<Row> search(Question question) {
        var filter = new Filter(
                question.words(),
                question.organ(),
                question.from(),
                question.to(),
                Boolean.TRUE.equals(question.withdrawn()),
                clock.today());
        var limit = Page.limit(question.limit() == null ? 20 : question.limit());
        return Scope.all()
                .call(() -> records.search(filter, Cursor.parse(question.cursor()), limit)
                        .map(this::row));
    }

    @GetMapping("/organs")
    @OpenToPublic
    List<OrganName> organs() {
        return Scope.all()
                .call(() -> organs.all().stream()
                        .filter(organ -> organ.mayEnforceOn(clock.today()))
                        .sorted(Comparator.comparing(Organ::name))
                        .map(organ -> new OrganName(organ.id(), organ.name()))
                        .toList());
    }

    @GetMapping("/{id}")
    @OpenToPublic
    Whole get(@PathVariable RecordId id) {
        return Scope.all()
                .call(() -> records.find(id, clock.today()))
                .map(this::whole)
                .orElseThrow(() -> Problem.notFound("公示"));
    }

    private Row row(PublicRecord record) {
        var shown = record.shown();
        return new Row(
                record.id(),
                record.number(),
                shown == null ? "" : shown.title(),
                shown == null ? "" : shown.party(),
                shown == null ? "" : shown.content(),
                organName(record.organ()),
                record.decidedOn(),
                record.publishedOn(),
                record.withdrawnOn());
    }

    private Whole whole(PublicRecord record) {
        return new Whole(
                record.id(),
                record.number(),
                organName(record.organ()),
                record.decidedOn(),
                record.publishedOn(),
                record.until(),
                record.shown(),
                record.withdrawnOn(),
                record.withdrawnWhy());
    }

    private String organName(RecordId organ) {
        return organs.find(organ).map(Organ::name).orElse("—");
    }
}
