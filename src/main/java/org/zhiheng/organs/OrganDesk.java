package org.zhiheng.organs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiheng.organs.OrganStore.Change;
import org.zhiheng.organs.OrganView.EntrustmentView;
import org.zhiheng.organs.OrganView.NamedOrgan;
import org.zhiheng.organs.OrganView.PowerView;
import org.zhiheng.organs.OrganView.Version;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;
import org.zhiheng.settings.LegalClock;

/** What the pages show of organs: those of one's own region, and those above it. */
@Component
class OrganDesk {

    private final Organs organs;
    private final LegalClock clock;

    OrganDesk(Organs organs, LegalClock clock) {
        this.organs = organs;
        this.clock = clock;
    }

    /** What a list is narrowed by; null leaves it open. */
    record Filter(@Nullable String words, Organ.@Nullable Level level, Organ.@Nullable Kind kind) {

        boolean matches(Organ organ) {
            return (words == null
                            || organ.name().contains(words.strip())
                            || organ.shortName().contains(words.strip()))
                    && (level == null || organ.level() == level)
                    && (kind == null || organ.kind() == kind);
        }
    }

    /** @param cursor id of the last organ of the page before; null for the first page */
    Page<OrganRow> list(Filter filter, @Nullable RecordId cursor, int limit) {
        var found = inSight().stream().filter(filter::matches).toList();
        var start = cursor == null ? 0 : found.stream().map(Organ::id).toList().indexOf(cursor) + 1;
        var items = found.stream().skip(start).limit(limit).toList();
        var next = start + items.size() < found.size() ? items.getLast().id().toString() : null;
        var today = clock.today();
        return new Page<>(
                items.stream().map(organ -> row(organ, today, List.of())).toList(),
                next,
                Integer.toString(found.size()));
    }

    /** The roots, each with all below it. */
    List<OrganRow> tree() {
        var visible = inSight();
        var ids = new HashSet<>(visible.stream().map(Organ::id).toList());
        var below = new LinkedHashMap<RecordId, List<Organ>>();
        visible.stream()
                .filter(organ -> organ.parent() != null && ids.contains(organ.parent()))
                .forEach(organ -> below.computeIfAbsent(
                                Objects.requireNonNull(organ.parent()), parent -> new ArrayList<>())
                        .add(organ));
        var today = clock.today();
        return visible.stream()
                .filter(organ -> organ.parent() == null || !ids.contains(organ.parent()))
                .map(organ -> branch(organ, below, today))
                .toList();
    }

    OrganView view(RecordId id) {
        var organ = organs.get(id);
        var today = clock.today();
        var missing = organs.missing(id, today);
        return new OrganView(
                organ.id(),
                organ.version(),
                organ.id().region(),
                organ.name(),
                organ.shortName(),
                organ.word(),
                organ.kind(),
                organ.kind().label(),
                organ.level(),
                organ.level().label(),
                organ.nature(),
                organ.nature().label(),
                named(organ.parent()),
                organ.fields(),
                organ.qualification(),
                named(organ.supervisedBy()),
                named(organ.reconsideredBy()),
                organ.reconsideration(),
                organ.court(),
                organ.address(),
                organ.phone(),
                organ.creditCode(),
                named(organ.serves()),
                organ.areaCode(),
                organ.entrustments().stream()
                        .map(entrustment -> view(entrustment, today))
                        .toList(),
                organ.powers().stream().map(power -> view(power, today)).toList(),
                missing.isEmpty(),
                missing,
                history(organs.changes(id)));
    }

    private List<Organ> inSight() {
        var scope = Scope.current();
        var all = organs.all();
        var above = new HashSet<RecordId>();
        all.stream().filter(organ -> isWithin(scope, organ)).forEach(organ -> addAbove(organ, above));
        return all.stream()
                .filter(organ -> isWithin(scope, organ) || above.contains(organ.id()))
                .toList();
    }

    private void addAbove(Organ organ, Set<RecordId> above) {
        for (var next : new RecordId[] {organ.parent(), organ.supervisedBy(), organ.reconsideredBy()}) {
            if (next != null && above.add(next)) {
                organs.find(next).ifPresent(found -> addAbove(found, above));
            }
        }
    }

    private static boolean isWithin(Scope scope, Organ organ) {
        return scope.regionFrom() <= organ.id().region() && organ.id().region() <= scope.regionTo();
    }

    private OrganRow branch(Organ organ, Map<RecordId, List<Organ>> below, LocalDate today) {
        var children = below.getOrDefault(organ.id(), List.of()).stream()
                .map(child -> branch(child, below, today))
                .toList();
        return row(organ, today, children);
    }

    private OrganRow row(Organ organ, LocalDate today, List<OrganRow> below) {
        return new OrganRow(
                organ.id(),
                organ.id().region(),
                organ.name(),
                organ.shortName(),
                organ.kind(),
                organ.kind().label(),
                organ.level(),
                organ.level().label(),
                organ.nature().label(),
                organ.parent(),
                name(organ.parent()),
                organ.fields(),
                organ.mayEnforceOn(today),
                below);
    }

    private static PowerView view(CoercivePower power, LocalDate today) {
        return new PowerView(
                power.kind(),
                power.kind().label(),
                power.field(),
                power.basis(),
                power.from(),
                power.until(),
                power.checkedOn(),
                power.holds(power.kind(), power.field(), today));
    }

    private EntrustmentView view(Entrustment entrustment, LocalDate today) {
        return new EntrustmentView(
                Objects.requireNonNull(named(entrustment.by())),
                entrustment.document(),
                entrustment.items(),
                entrustment.from(),
                entrustment.until(),
                entrustment.publishedOn(),
                entrustment.isInForceOn(today));
    }

    private @Nullable NamedOrgan named(@Nullable RecordId id) {
        return id == null ? null : new NamedOrgan(id, Objects.requireNonNullElse(name(id), ""));
    }

    private @Nullable String name(@Nullable RecordId id) {
        return id == null ? null : organs.find(id).map(Organ::name).orElse("");
    }

    private static List<Version> history(List<Change> changes) {
        var history = new ArrayList<Version>();
        for (var i = 0; i < changes.size(); i++) {
            var change = changes.get(i);
            var before = i + 1 < changes.size() ? changes.get(i + 1).entry() : null;
            history.add(new Version(
                    change.version(),
                    change.entry().name(),
                    change.reason(),
                    change.person(),
                    change.at(),
                    before == null ? List.of() : OrganParts.differing(before, change.entry())));
        }
        return history;
    }
}
