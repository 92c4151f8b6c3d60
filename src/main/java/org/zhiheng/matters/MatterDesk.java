package org.zhiheng.matters;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhiheng.access.Actor;
import org.zhiheng.law.Statute;
import org.zhiheng.law.Statutes;
import org.zhiheng.matters.MatterView.BasisView;
import org.zhiheng.matters.MatterView.EmpowermentView;
import org.zhiheng.matters.MatterView.NamedOrgan;
import org.zhiheng.matters.MatterView.Row;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;

/** What the pages show of matters. */
@Component
class MatterDesk {

    private final Organs organs;
    private final LegalClock clock;

    MatterDesk(Organs organs, LegalClock clock) {
        this.organs = organs;
        this.clock = clock;
    }

    Row row(Matter matter) {
        var today = clock.today();
        return new Row(
                matter.id(),
                matter.code(),
                matter.name(),
                matter.field(),
                named(matter.organs()).stream().map(NamedOrgan::name).toList(),
                matter.penaltyBases().stream()
                        .map(basis -> basis.citation().inWords())
                        .toList(),
                matter.ranges().stream().map(PenaltyRange::inWords).toList(),
                matter.summaryPossible(),
                matter.major(),
                matter.publishedOn(),
                isInUse(matter, today));
    }

    /** @param actor who asks; empty for the public, who see no form */
    MatterView view(Matter matter, Optional<Actor> actor) {
        var today = clock.today();
        return new MatterView(
                matter.id(),
                matter.version(),
                matter.code(),
                matter.name(),
                matter.field(),
                named(matter.organs()),
                views(matter.violated(), today),
                views(matter.penaltyBases(), today),
                matter.correction(),
                matter.ranges().stream().map(PenaltyRange::inWords).toList(),
                matter.summaryPossible(),
                matter.major(),
                matter.lifeSafetyOrFinance(),
                matter.ranges().stream().anyMatch(range -> range.kind().givesRightToHearing()),
                matter.empowerments().stream().map(power -> view(power, today)).toList(),
                matter.publishedOn(),
                matter.from(),
                matter.until(),
                isInUse(matter, today),
                actor.map(by -> PowerToPunish.check(matter, by.organ(), today)).orElse(List.of()),
                actor.isPresent() ? matter.entry() : null);
    }

    private static boolean isInUse(Matter matter, LocalDate day) {
        return matter.isPublishedBy(day)
                && matter.isListedOn(day)
                && !matter.penaltyBasesOn(day).isEmpty();
    }

    private static List<BasisView> views(List<Basis> bases, LocalDate today) {
        return bases.stream()
                .map(basis -> new BasisView(
                        basis.citation().inWords(), basis.digest(), basis.isInForceOn(today), state(basis, today)))
                .toList();
    }

    /** 自 2021-07-15 起施行, 自 2026-08-15 起废止, or that it is not in force yet. */
    private static String state(Basis basis, LocalDate today) {
        var statute = Statutes.standard().get(basis.citation().statute());
        return statute.versionOn(today)
                .map(version -> "自 " + version.inForceFrom() + " 起施行"
                        + (version.repealedOn() == null ? "" : "，自 " + version.repealedOn() + " 起废止"))
                .orElseGet(() -> notInForce(statute, today));
    }

    private static String notInForce(Statute statute, LocalDate today) {
        var last = statute.versions().getLast();
        return last.inForceFrom().isAfter(today)
                ? "自 " + last.inForceFrom() + " 起施行，尚未生效"
                : "自 " + last.repealedOn() + " 起废止";
    }

    private EmpowermentView view(Empowerment power, LocalDate today) {
        return new EmpowermentView(
                named(power.township()),
                power.decision(),
                power.publishedOn(),
                power.from(),
                power.until(),
                power.holdsOn(today));
    }

    private List<NamedOrgan> named(Collection<RecordId> ids) {
        return ids.stream().sorted().map(this::named).toList();
    }

    private NamedOrgan named(RecordId id) {
        return new NamedOrgan(id, organs.find(id).map(Organ::name).orElse(""));
    }
}
