package org.zhiheng.officers.team;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.access.Role;
import org.zhiheng.audit.AuditLog;
import org.zhiheng.officers.Officer;
import org.zhiheng.officers.OfficerRegister;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;

/** What the team of a region looks like (队伍结构), where it moves and who will leave it. */
@Service
public class Team {

    private static final List<Integer> NOBODY = List.of(0, 0, 0, 0, 0);
    private static final int YEARS_BACK = 5;
    private static final int YEARS_AHEAD = 10;
    private static final int MOST_POSTS = 10_000;
    private static final int LONGEST_DOCUMENT = 100;

    private final TeamStore store;
    private final OfficerRegister register;
    private final Organs organs;
    private final AuditLog log;
    private final LegalClock clock;

    Team(TeamStore store, OfficerRegister register, Organs organs, AuditLog log, LegalClock clock) {
        this.store = store;
        this.register = register;
        this.organs = organs;
        this.log = log;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public TeamView view(int region) {
        var today = clock.today();
        return new TeamView(today, lines(region, today), shares(region, today), retiring(region, today));
    }

    /** Personnel enter the posts of their own organ, the bureau those of any of its region. */
    @Transactional
    public void approve(ApprovedPosts approved, Actor by) {
        var organ = approved.organ() == null ? by.organ() : approved.organ();
        if (by.is(Role.PERSONNEL) && !organ.equals(by.organ())) {
            throw Problem.forbidden("人事人员只登记本机关的编制数。");
        }
        if (!by.is(Role.PERSONNEL)) {
            register.requireBureau();
        }
        if (approved.establishment() == Officer.Establishment.NONE) {
            throw Problem.invalid("establishment", "请选择编制种类。");
        }
        if (approved.posts() < 0 || approved.posts() > MOST_POSTS) {
            throw Problem.invalid("posts", "编制数须在 0 与 " + MOST_POSTS + " 之间。");
        }
        if (approved.document().isBlank() || approved.document().length() > LONGEST_DOCUMENT) {
            throw Problem.invalid("document", "须写明编制文件，不超过 " + LONGEST_DOCUMENT + " 个字。");
        }
        store.approve(organs.get(organ).id(), approved, by.name());
        log.record("approve-posts", organ, organ, clock.today(), approved);
    }

    /** The organs of a region that are townships or enforce for one. */
    Set<RecordId> townships(int region) {
        return organs.all().stream()
                .filter(organ -> organ.id().region() == region && isTownship(organ))
                .map(Organ::id)
                .collect(Collectors.toSet());
    }

    private List<TeamView.Line> lines(int region, LocalDate on) {
        var posts = store.posts(region, on);
        var counts =
                store.counts(region, on).stream().collect(Collectors.toMap(TeamStore.Count::organ, count -> count));
        return Stream.concat(counts.keySet().stream(), posts.keySet().stream())
                .distinct()
                .flatMap(id -> organs.find(id).stream())
                .map(organ -> line(organ, counts.get(organ.id()), posts.get(organ.id())))
                .sorted(Comparator.comparing(TeamView.Line::township).thenComparing(TeamView.Line::name))
                .toList();
    }

    private static TeamView.Line line(Organ organ, TeamStore.@Nullable Count count, @Nullable Integer posts) {
        var known = count == null ? new TeamStore.Count(organ.id(), 0, 0, 0, 0, 0, NOBODY, NOBODY) : count;
        return new TeamView.Line(
                organ.id(),
                organ.name(),
                organ.kind().label(),
                isTownship(organ),
                posts,
                known.enforcing(),
                posts == null ? null : Math.max(0, posts - known.enforcing()),
                known.beside(),
                known.certified(),
                known.supervising(),
                known.lawQualified(),
                known.ages(),
                known.educations());
    }

    private List<TeamView.Share> shares(int region, LocalDate today) {
        var townships = townships(region);
        var days = Stream.concat(
                        IntStream.rangeClosed(1, YEARS_BACK)
                                .mapToObj(back -> LocalDate.of(today.getYear() - 1 - YEARS_BACK + back, 12, 31)),
                        Stream.of(today))
                .toList();
        Map<LocalDate, List<TeamStore.Placed>> placed =
                store.placed(region, days).stream().collect(Collectors.groupingBy(TeamStore.Placed::day));
        return days.stream()
                .map(day -> {
                    var there = placed.getOrDefault(day, List.of());
                    return new TeamView.Share(
                            day,
                            there.stream()
                                    .filter(each -> townships.contains(each.organ()))
                                    .mapToInt(TeamStore.Placed::people)
                                    .sum(),
                            there.stream().mapToInt(TeamStore.Placed::people).sum());
                })
                .toList();
    }

    private List<TeamView.Retiring> retiring(int region, LocalDate today) {
        var years = store.aging(region, today).stream()
                .map(person -> RetirementAge.of(person.birth(), person.sex(), person.kind(), today)
                        .getYear())
                .collect(Collectors.groupingBy(year -> year, Collectors.summingInt(year -> 1)));
        return IntStream.range(today.getYear(), today.getYear() + YEARS_AHEAD)
                .mapToObj(year -> new TeamView.Retiring(year, years.getOrDefault(year, 0)))
                .toList();
    }

    private static boolean isTownship(Organ organ) {
        return organ.level() == Organ.Level.TOWNSHIP && organ.kind() != Organ.Kind.JUSTICE_OFFICE;
    }
}
