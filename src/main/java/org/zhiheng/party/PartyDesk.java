package org.zhiheng.party;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.access.Role;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;

/** What the pages show of branches and activities, and to whom names are shown. */
@Component
class PartyDesk {

    private final Branches branches;
    private final Activities activities;
    private final Rosters rosters;
    private final Organs organs;
    private final LegalClock clock;

    PartyDesk(Branches branches, Activities activities, Rosters rosters, Organs organs, LegalClock clock) {
        this.branches = branches;
        this.activities = activities;
        this.rosters = rosters;
        this.organs = organs;
        this.clock = clock;
    }

    /** Names are for the personnel and the head of the organ itself. */
    static boolean readsNames(RecordId organ, Actor by) {
        return by.organ().equals(organ) && (by.is(Role.PERSONNEL) || by.is(Role.ORGAN_HEAD));
    }

    static boolean keeps(RecordId organ, Actor by) {
        return by.organ().equals(organ) && by.is(Role.PERSONNEL);
    }

    Function<Activity, ActivityView.Row> rows(int region) {
        var names = branches.all(region).stream().collect(Collectors.toMap(Branch::id, Branch::name));
        return activity -> row(activity, names);
    }

    @Transactional(readOnly = true)
    ActivityView view(Activity activity, Actor by) {
        var named = readsNames(activity.organ(), by);
        return new ActivityView(
                rows(activity.id().region()).apply(activity),
                named
                        ? activities.attendance(activity).stream()
                                .map(each -> new ActivityView.Name(each.member(), each.name(), each.attended()))
                                .toList()
                        : List.of(),
                named ? activities.changes(activity.id()) : List.of(),
                activity.photos(),
                keeps(activity.organ(), by));
    }

    BranchView.Row row(Branch branch) {
        return new BranchView.Row(
                branch.id(),
                branch.version(),
                branch.organ(),
                organName(branch.organ()),
                branch.name(),
                branch.units(),
                branch.units().stream().map(this::organName).toList(),
                branch.secretary(),
                branch.foundedOn(),
                branch.endedOn(),
                branch.existsOn(clock.today()));
    }

    @Transactional(readOnly = true)
    BranchView view(Branch branch, Actor by) {
        var named = readsNames(branch.organ(), by);
        return new BranchView(
                row(branch),
                named ? branches.members(branch.id()) : List.of(),
                named
                        ? rosters.of(branch.id()).stream()
                                .map(BranchView.RosterView::of)
                                .toList()
                        : List.of(),
                keeps(branch.organ(), by));
    }

    private ActivityView.Row row(Activity activity, Map<RecordId, String> names) {
        return new ActivityView.Row(
                activity.id(),
                activity.version(),
                activity.organ(),
                organName(activity.organ()),
                activity.branch(),
                names.getOrDefault(activity.branch(), ""),
                activity.kind(),
                activity.kind().label(),
                activity.theme(),
                activity.heldOn(),
                activity.place(),
                activity.partners(),
                activity.work(),
                activity.penaltyCase(),
                activity.photos().size(),
                activity.expected(),
                activity.attended());
    }

    private String organName(RecordId organ) {
        return organs.find(organ).map(Organ::name).orElse("");
    }
}
