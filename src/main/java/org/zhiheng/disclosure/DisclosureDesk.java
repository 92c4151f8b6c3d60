package org.zhiheng.disclosure;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.cases.DecisionRecord;
import org.zhiheng.cases.DecisionRecords;
import org.zhiheng.disclosure.PublicationSheets.Filter;
import org.zhiheng.disclosure.PublicationView.Hidden;
import org.zhiheng.disclosure.PublicationView.Preview;
import org.zhiheng.disclosure.PublicationView.Row;
import org.zhiheng.disclosure.PublicationView.Whole;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.Cursor;
import org.zhiheng.platform.Keys;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;

/** Lays disclosure out for whoever looks at it: the ledger, and one record with its preview. */
@Component
class DisclosureDesk {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M 月 d 日");
    private static final int SOON = 3;

    private final PublicationSheets sheets;
    private final SheetDerivation derivation;
    private final PublicationActs acts;
    private final RecordLayout layout;
    private final DecisionRecords decisions;
    private final Organs organs;
    private final LegalClock clock;

    DisclosureDesk(
            PublicationSheets sheets,
            SheetDerivation derivation,
            PublicationActs acts,
            RecordLayout layout,
            DecisionRecords decisions,
            Organs organs,
            LegalClock clock) {
        this.sheets = sheets;
        this.derivation = derivation;
        this.acts = acts;
        this.layout = layout;
        this.decisions = decisions;
        this.organs = organs;
        this.clock = clock;
    }

    /** What the ledger is asked for; everything may be left out. {@code due} is soon or overdue. */
    record Question(
            @Nullable String words,
            @Nullable String standing,
            @Nullable RecordId organ,
            @Nullable String due,
            @Nullable Boolean repair,
            @Nullable String cursor,
            @Nullable Integer limit) {}

    @Transactional(readOnly = true)
    public Page<Row> search(Question question) {
        var today = clock.today();
        var overdue = "overdue".equals(question.due());
        var soon = "soon".equals(question.due());
        if (question.due() != null && !overdue && !soon) {
            throw Problem.invalid("due", "到期条件只有 soon（三日内到期）和 overdue（已超期）。");
        }
        var filter = new Filter(
                question.words(),
                standing(question.standing()),
                question.organ(),
                soon ? today : null,
                overdue ? today.minusDays(1) : soon ? today.plusDays(SOON) : null,
                null,
                null,
                Boolean.TRUE.equals(question.repair()));
        var limit = Page.limit(question.limit() == null ? 50 : question.limit());
        return sheets.search(filter, Cursor.parse(question.cursor()), limit).map(this::row);
    }

    private static @Nullable Standing standing(@Nullable String key) {
        return key == null
                ? null
                : Keys.find(Standing.class, key).orElseThrow(() -> Problem.invalid("standing", "没有“" + key + "”这个环节。"));
    }

    @Transactional(readOnly = true)
    public Whole view(RecordId id, Actor by) {
        var publication = acts.get(id);
        var decision = decisions.get(publication.listed().record());
        var shown = publication.standing() == Standing.PUBLISHED || publication.standing() == Standing.TO_WITHDRAW
                ? publication.published().orElse(null)
                : null;
        var open = publication.standing() == Standing.DUE || publication.standing() == Standing.PUBLISHED;
        return new Whole(
                row(derivation.of(publication)),
                decision.deliveredOn() != null,
                decision.closedOn(),
                publication.situation().weight().label(),
                shown == null ? null : shown.shown(),
                open ? preview(decision, List.of(), List.of()) : null,
                shown == null ? List.of() : hidden(shown.masked()),
                layout.places(publication, decision),
                layout.acts(publication, decision, by),
                layout.timeline(publication));
    }

    /** What the public would read, with what the publisher hides besides and what he calls harmless. */
    @Transactional(readOnly = true)
    public Preview preview(RecordId id, Collection<String> alsoHide, Collection<String> harmless) {
        return preview(decisions.get(acts.get(id).listed().record()), alsoHide, harmless);
    }

    private Preview preview(DecisionRecord decision, Collection<String> alsoHide, Collection<String> harmless) {
        var text = text(decision, alsoHide, harmless);
        return new Preview(text.shown(), hidden(text.hidden()));
    }

    PublicText text(DecisionRecord decision, Collection<String> alsoHide, Collection<String> harmless) {
        return PublicText.of(decision, organName(decision.organ()), new Masking(decision, alsoHide, harmless));
    }

    private static List<Hidden> hidden(List<Finding> findings) {
        return findings.stream()
                .map(finding -> new Hidden(
                        Keys.of(finding.kind()), finding.kind().label(), finding.sample(), finding.instead()))
                .toList();
    }

    private String organName(RecordId organ) {
        return organs.find(organ).map(Organ::name).orElse("—");
    }

    private Row row(PublicationSheet sheet) {
        var late = sheet.toPublishBy() != null
                && sheet.publishedOn() != null
                && sheet.publishedOn().isAfter(sheet.toPublishBy());
        return new Row(
                sheet.id(),
                sheet.version(),
                sheet.record(),
                sheet.standing().key(),
                sheet.standing().label(),
                sheet.ending(),
                sheet.situation().label(),
                sheet.number(),
                sheet.title(),
                sheet.party(),
                sheet.organ(),
                organName(sheet.organ()),
                sheet.decidedOn(),
                sheet.dueOn(),
                dueState(sheet),
                dueWords(sheet),
                sheet.dueBecause(),
                sheet.publishedOn(),
                late,
                sheet.until(),
                sheet.repairPending());
    }

    private String dueState(PublicationSheet sheet) {
        if (sheet.dueOn() == null) {
            return sheet.dueBecause() == null ? "none" : "waiting";
        }
        var left = left(sheet.dueOn());
        return left < 0 ? "overdue" : left <= SOON ? "soon" : "ok";
    }

    private @Nullable String dueWords(PublicationSheet sheet) {
        if (sheet.dueOn() == null) {
            return sheet.dueBecause() == null ? null : "待放假安排";
        }
        var left = left(sheet.dueOn());
        return left < 0
                ? "超期 " + -left + " 天"
                : left == 0 ? "今天到期" : "还有 " + left + " 天 · " + DAY.format(sheet.dueOn());
    }

    private long left(LocalDate due) {
        return ChronoUnit.DAYS.between(clock.today(), due);
    }
}
