package org.zhiheng.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiheng.access.Actor;
import org.zhiheng.access.Actors;
import org.zhiheng.access.Role;
import org.zhiheng.party.Activities;
import org.zhiheng.party.ActivityEntry;
import org.zhiheng.party.ActivityKind;
import org.zhiheng.party.BranchEntry;
import org.zhiheng.party.Branches;
import org.zhiheng.party.MemberEntry;
import org.zhiheng.party.Roster;
import org.zhiheng.party.RosterEntry;
import org.zhiheng.party.Rosters;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;

/** The branches of the demo county and what they did. */
@Component
class DemoParty {

    private final Branches branches;
    private final Activities activities;
    private final Rosters rosters;
    private final DemoPeople people;
    private final LegalClock clock;

    DemoParty(Branches branches, Activities activities, Rosters rosters, DemoPeople people, LegalClock clock) {
        this.branches = branches;
        this.activities = activities;
        this.rosters = rosters;
        this.people = people;
        this.clock = clock;
    }

    record Named(
            Roster.Kind kind,
            String name,
            List<String> people,
            int daysAgo,
            @Nullable String why) {}

    /** @param absent of the members, who did not come */
    record Held(
            ActivityKind kind,
            String theme,
            int daysAgo,
            String place,
            @Nullable List<String> partners,
            @Nullable String work,
            @Nullable List<String> absent) {}

    record Line(
            String organ,
            String name,
            String secretary,
            LocalDate foundedOn,
            List<String> members,
            @Nullable List<Named> rosters,
            List<Held> activities) {}

    void load() {
        DemoFile.read("party.yaml", Line.class).forEach(line -> {
            var by = people.actor(line.organ(), Role.PERSONNEL);
            Actors.as(by, () -> load(line, by));
        });
    }

    private void load(Line line, Actor by) {
        var branch = branches.add(
                        new BranchEntry(line.name(), List.of(by.organ()), line.secretary(), line.foundedOn(), null), by)
                .id();
        var members = new HashMap<String, RecordId>();
        line.members()
                .forEach(name -> members.put(
                        name,
                        branches.join(branch, new MemberEntry(name, line.foundedOn()), by)
                                .id()));
        Objects.requireNonNullElse(line.rosters(), List.<Named>of())
                .forEach(named -> rosters.name(
                        branch,
                        new RosterEntry(named.kind(), named.name(), named.people(), day(named.daysAgo()), named.why()),
                        by));
        line.activities().forEach(held -> {
            var absent = Objects.requireNonNullElse(held.absent(), List.<String>of());
            var came = line.members().stream()
                    .filter(name -> !absent.contains(name))
                    .map(name -> Objects.requireNonNull(members.get(name)))
                    .toList();
            activities.record(
                    new ActivityEntry(
                            branch,
                            held.kind(),
                            held.theme(),
                            day(held.daysAgo()),
                            held.place(),
                            held.partners(),
                            held.work(),
                            null,
                            List.of(),
                            came,
                            null),
                    by);
        });
    }

    private LocalDate day(int daysAgo) {
        return clock.today().minusDays(daysAgo);
    }
}
