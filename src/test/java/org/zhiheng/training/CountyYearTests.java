package org.zhiheng.training;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.zhiheng.plans.figure.Figure;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.settings.LegalClock;
import org.zhiheng.settings.SettableClock;
import org.zhiheng.training.CountyYear.Person;

@OnPostgres
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("一个县的一年：九百名执法人员，入岗、调动、退休、两批轮训，每个数都等于生成时自己记的账")
class CountyYearTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private HoursAccounts accounts;

    @Autowired
    private List<Figure> figures;

    @Autowired
    private LegalClock clock;

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
        var overview =
                seen(() -> Overview.of(accounts.in(CountyYear.REGION, CountyYear.LAST), CountyYear.LAST, id -> ""));

        assertThat(overview.organs().stream()
                        .collect(toMap(Overview.OrganShare::organ, share -> share.people() + "/" + share.reached())))
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

    private void expect(String key, long part, long whole) {
        var figure = figures.stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
        var words = seen(() -> figure.read(CountyYear.REGION, CountyYear.LAST).words());
        assertThat(words).as(key).startsWith(part + " / " + whole + " 人");
        assertThat(seen(() -> figure.rows(CountyYear.REGION, CountyYear.LAST, 5000)))
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
