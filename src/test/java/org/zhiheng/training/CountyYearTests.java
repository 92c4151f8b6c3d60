package org.zhiheng.training;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.zhiheng.access.Role;
import org.zhiheng.officers.Officers;
import org.zhiheng.officers.leaving.Departure;
import org.zhiheng.plans.figure.Figure;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.settings.LegalClock;
import org.zhiheng.settings.SettableClock;
import org.zhiheng.training.CountyPeople.Person;
import tools.jackson.databind.JsonNode;

@OnPostgres
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("一个县的一年：九百名执法人员，入岗、发证、调动、退休、收回注销、两批轮训，每个数都等于生成时自己记的账")
class CountyYearTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private HoursAccounts accounts;

    @Autowired
    private List<Figure> figures;

    @Autowired
    private LegalClock clock;

    @LocalServerPort
    private int port;

    private CountyYear year;

    @BeforeAll
    void a_year() {
        year = new CountyYear(context);
        year.live();
    }

    @AfterAll
    void back() {
        ((SettableClock) clock).reset();
    }

    private <T> T seen(java.util.function.Supplier<T> work) {
        var found = new AtomicReference<T>();
        year.asTrainer(CountyYear.LAST.toString(), () -> found.set(work.get()));
        return found.get();
    }

    @Test
    @DisplayName("每个人的三个账户、应完成的学时、是否完成：与账一致，离岗的和无证的不在其中")
    void every_account_equals_the_ledger() {
        var counted = seen(() -> accounts.in(CountyYear.REGION, CountyYear.LAST));
        var ledger = year.counted().stream().collect(toMap(person -> person.officer.id(), CountyYearTests::line));

        assertThat(counted.stream().collect(toMap(account -> account.member().officer(), CountyYearTests::line)))
                .isEqualTo(ledger);
        assertThat(ledger.size()).isBetween(750, 880);
        assertThat(counted.stream().filter(HoursAccount::isReached).count()).isBetween(100L, 850L);
    }

    private static String line(Person person) {
        return CountyYear.words(
                        person.needed(),
                        person.got(Category.PUBLIC_LAW),
                        person.got(Category.TRADE),
                        person.got(Category.POLITICAL))
                + person.isReached()
                + person.organ;
    }

    private static String line(HoursAccount account) {
        return CountyYear.words(
                        account.rule().needed(Category.TRADE),
                        account.got(Category.PUBLIC_LAW),
                        account.got(Category.TRADE),
                        account.got(Category.POLITICAL))
                + account.isReached()
                + account.member().organ();
    }

    @Test
    @DisplayName("各单位的人数和完成人数、各月的学时：与账一致，调走的人算在新单位")
    void every_organ_and_month_equals_the_ledger() {
        var overview = seen(
                () -> TrainingOverview.of(accounts.in(CountyYear.REGION, CountyYear.LAST), CountyYear.LAST, id -> ""));

        assertThat(overview.organs().stream()
                        .collect(toMap(
                                TrainingOverview.OrganShare::organ, share -> share.people() + "/" + share.reached())))
                .isEqualTo(year.counted().stream().collect(groupingBy(person -> person.organ)).entrySet().stream()
                        .collect(toMap(
                                entry -> entry.getKey(),
                                entry -> entry.getValue().size() + "/"
                                        + entry.getValue().stream()
                                                .filter(Person::isReached)
                                                .count())));
        overview.months()
                .forEach(month -> assertThat(month.publicLaw())
                        .as(month.month() + " 月")
                        .isEqualByComparingTo(year.lawByMonth.getOrDefault(month.month(), java.math.BigDecimal.ZERO)));
    }

    @Test
    @DisplayName("看板上的数：六十学时、必修、政治理论、参训，部分和整体都与账一致，名单正是没有完成的人")
    void every_figure_equals_the_ledger() {
        var all = year.counted();
        expect("training-hours", all.stream().filter(Person::isReached).count(), all.size());
        expect(
                "training-required",
                all.stream()
                        .filter(person -> person.courses.containsAll(year.required))
                        .count(),
                all.size());
        expect(
                "training-public-law",
                all.stream()
                        .filter(person -> person.got(Category.PUBLIC_LAW).signum() > 0)
                        .count(),
                all.size());
        expect(
                "training-political",
                all.stream().filter(CountyYearTests::reachesPolitical).count(),
                all.size());
    }

    private static boolean reachesPolitical(Person person) {
        var needed = person.needed()
                .multiply(java.math.BigDecimal.valueOf(8))
                .divide(java.math.BigDecimal.valueOf(30), 1, java.math.RoundingMode.HALF_UP);
        return person.got(Category.POLITICAL).compareTo(needed) >= 0;
    }

    @Test
    @DisplayName("举措九、十、三十一、四十二的数：持证、过期、监督证、超期未收回、公告注销、乡镇占比、法律资格、五十五周岁以上，与账一致")
    void every_figure_of_officers_equals_the_ledger() {
        var day = CountyYear.LAST;
        var team = year.people.stream().filter(person -> person.enforcesOn(day)).toList();
        share("officers-certified", team.stream(), team.size(), person -> person.isCountedOn(day));
        share("officers-in-townships", team.stream(), team.size(), person -> year.townships.contains(person.organ));
        share("officers-law-qualified", team.stream(), team.size(), person -> person.lawQualified);
        share("officers-over-55", team.stream(), team.size(), person -> !person.born.isAfter(day.minusYears(55)));
        assertThat(words("officers-supervising"))
                .isEqualTo(team.stream().filter(person -> person.supervising).count() + " 人");
        assertThat(words("officers-expired"))
                .isEqualTo(team.stream()
                                .filter(person -> person.certifiedUntil != null && person.certifiedUntil.isBefore(day))
                                .count()
                        + " 人");
        assertThat(words("officers-recalls-overdue")).isEqualTo(year.officers.recallsOverdue() + " 件");
        assertThat(words("officers-recalls-announced"))
                .startsWith(year.officers.retiredAs(Departure.State.ANNOUNCED) + " / " + year.officers.retired.size());
        assertThat(List.of(
                        year.officers.moved, year.officers.newlyCertified, (int) year.officers.recallsOverdue(), (int)
                                year.officers.retiredAs(Departure.State.ANNOUNCED)))
                .allMatch(number -> number > 0);
    }

    private void share(String key, Stream<Person> team, int whole, Predicate<Person> counts) {
        assertThat(words(key)).as(key).startsWith(team.filter(counts).count() + " / " + whole + " 人");
    }

    private String words(String key) {
        return seen(() -> figure(key).read(CountyYear.REGION, CountyYear.LAST).words());
    }

    @Test
    @DisplayName("各单位在岗持证人数、各单位队伍结构、近五年末和今天的乡镇力量：与账一致，调走的人只算在新单位")
    void the_team_of_every_organ_equals_the_ledger() {
        var day = CountyYear.LAST;
        assertThat(seen(() -> context.getBean(Officers.class).certifiedByOrgan(CountyYear.REGION, day)))
                .isEqualTo(year.counted().stream().collect(groupingBy(person -> person.organ, counting())));

        var team = TrainingDesk.json(
                new TrainingDesk(context, port).as(Role.SUPERVISOR, year.bureau).get("/api/officers/team"));
        assertThat(team.get("organs")
                        .valueStream()
                        .collect(toMap(line -> line.get("organ").asString(), CountyYearTests::line)))
                .isEqualTo(year.people.stream()
                        .filter(person -> person.servesOn(day))
                        .collect(groupingBy(
                                person -> person.organ.toString(),
                                collectingAndThen(toList(), CountyYearTests::line))));
        assertThat(team.get("shares")
                        .valueStream()
                        .map(share -> share.get("day").asString() + " "
                                + share.get("townships").asInt() + " / "
                                + share.get("all").asInt()))
                .containsExactly(
                        share("2021-12-31"),
                        share("2022-12-31"),
                        share("2023-12-31"),
                        share("2024-12-31"),
                        share("2025-12-31"),
                        share("2026-12-31"));
    }

    /** Enforcing, beside them, certified, supervising, with the law qualification. */
    private static String line(JsonNode line) {
        return Stream.of("enforcing", "beside", "certified", "supervising", "lawQualified")
                .map(what -> line.get(what).asString())
                .toList()
                .toString();
    }

    private static String line(List<Person> people) {
        var team = people.stream().filter(person -> person.enforcing).toList();
        return List.of(
                        team.size(),
                        people.size() - team.size(),
                        (int) team.stream()
                                .filter(person -> person.isCountedOn(CountyYear.LAST))
                                .count(),
                        (int) team.stream().filter(person -> person.supervising).count(),
                        (int) team.stream()
                                .filter(person -> person.lawQualified)
                                .count())
                .toString();
    }

    private String share(String day) {
        var on = LocalDate.parse(day);
        var there = year.people.stream().filter(person -> person.enforcesOn(on)).toList();
        return day + " "
                + there.stream()
                        .map(person -> on.getYear() < CountyYear.YEAR ? person.firstOrgan : person.organ)
                        .filter(year.townships::contains)
                        .count()
                + " / " + there.size();
    }

    private Figure figure(String key) {
        return figures.stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private void expect(String key, long part, long whole) {
        assertThat(words(key)).as(key).startsWith(part + " / " + whole + " 人");
        assertThat(seen(() -> figure(key).rows(CountyYear.REGION, CountyYear.LAST, 5000)))
                .as(key)
                .hasSize((int) (whole - part));
    }

    @Test
    @DisplayName("两批轮训的名单、完成人数、超期人数与账一致；五月三十一日的快照不因以后的更正改变")
    void both_rotations_equal_the_ledger() {
        var standings = seen(() -> context.getBean(Rotations.class).in(CountyYear.REGION, CountyYear.LAST));
        for (var standing : standings) {
            var batch = standing.rotation().id();
            var listed = year.people.stream()
                    .filter(person -> person.due.containsKey(batch))
                    .toList();
            assertThat(standing.listed()).as(standing.rotation().title()).hasSize(listed.size());
            assertThat(standing.done())
                    .as(standing.rotation().title())
                    .isEqualTo(listed.stream()
                            .filter(person -> person.rotated.containsKey(batch))
                            .count());
            assertThat(standing.listed().stream()
                            .filter(member -> member.isOverdue(CountyYear.LAST))
                            .count())
                    .as(standing.rotation().title())
                    .isEqualTo(listed.stream()
                            .filter(person -> !person.rotated.containsKey(batch)
                                    && person.due
                                            .getOrDefault(batch, CountyYear.LAST)
                                            .isBefore(CountyYear.LAST))
                            .count());
        }
        var snapshot = standings.stream()
                .filter(standing -> standing.rotation().id().equals(year.firstBatch))
                .flatMap(standing -> standing.snapshots().stream())
                .findFirst()
                .orElseThrow();
        assertThat(snapshot.members() + "/" + snapshot.done())
                .isEqualTo(year.snapshotMembers + "/" + year.snapshotDone);
        assertThat(standings).anyMatch(standing -> standing.listed().stream().anyMatch(Rotation.Member::later));
    }
}
