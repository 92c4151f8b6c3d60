package org.zhiheng.training;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.zhiheng.platform.RecordId;

/**
 * How training stands among those whom the reader sees.
 *
 * @param organs the one with the most progress first: a ranking by progress, and by nothing else
 * @param months hours confirmed in each month, by category
 * @param behind who will miss the sum at the present pace, those with the least progress first; nobody by name for whoever
 *     reads numbers alone
 */
record TrainingOverview(
        int year,
        LocalDate on,
        int people,
        int reached,
        int warned,
        int missing,
        int requiredMissing,
        int politicalReached,
        BigDecimal progress,
        List<OrganShare> organs,
        List<Month> months,
        List<Behind> behind) {

    private static final int MOST_NAMES = 200;

    /** An organ: how many of its people reached the sixty, and how far all of them are. */
    record OrganShare(RecordId organ, String organName, int people, int reached, int warned, BigDecimal progress) {}

    /** The hours that were confirmed in a month. */
    record Month(int month, BigDecimal publicLaw, BigDecimal trade, BigDecimal political) {}

    /** One who will miss the sum, and why. */
    record Behind(RecordId officer, String name, String organName, BigDecimal progress, List<String> why) {}

    static TrainingOverview of(List<HoursAccount> accounts, LocalDate on, Function<RecordId, String> names) {
        return new TrainingOverview(
                on.getYear(),
                on,
                accounts.size(),
                (int) accounts.stream().filter(HoursAccount::isReached).count(),
                (int) accounts.stream().filter(HoursAccount::isWarned).count(),
                (int) accounts.stream()
                        .filter(each -> !each.forecast().isEmpty())
                        .count(),
                (int) accounts.stream()
                        .filter(each -> !each.requiredMissing().isEmpty())
                        .count(),
                (int) accounts.stream().filter(HoursAccount::isPoliticalReached).count(),
                average(accounts),
                organs(accounts, names),
                months(accounts, on),
                behind(accounts, names));
    }

    /** The numbers alone. */
    TrainingOverview withoutNames() {
        return new TrainingOverview(
                year,
                on,
                people,
                reached,
                warned,
                missing,
                requiredMissing,
                politicalReached,
                progress,
                organs,
                months,
                List.of());
    }

    private static List<OrganShare> organs(List<HoursAccount> accounts, Function<RecordId, String> names) {
        return accounts.stream().collect(groupingBy(each -> each.member().organ())).entrySet().stream()
                .map(entry -> new OrganShare(
                        entry.getKey(),
                        names.apply(entry.getKey()),
                        entry.getValue().size(),
                        (int) entry.getValue().stream()
                                .filter(HoursAccount::isReached)
                                .count(),
                        (int) entry.getValue().stream()
                                .filter(HoursAccount::isWarned)
                                .count(),
                        average(entry.getValue())))
                .sorted(Comparator.comparing(OrganShare::progress).reversed().thenComparing(OrganShare::organName))
                .toList();
    }

    private static List<Month> months(List<HoursAccount> accounts, LocalDate on) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> {
                    var sums = Arrays.stream(Category.values())
                            .map(category -> sum(accounts, category, month, on))
                            .toList();
                    return new Month(month, sums.get(0), sums.get(1), sums.get(2));
                })
                .toList();
    }

    private static BigDecimal sum(List<HoursAccount> accounts, Category category, int month, LocalDate on) {
        return accounts.stream()
                .flatMap(account -> account.credits().stream())
                .filter(credit -> !credit.booked() && credit.category() == category)
                .filter(credit ->
                        credit.on().getMonthValue() == month && !credit.on().isAfter(on))
                .map(CreditStore.Credit::hours)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Behind> behind(List<HoursAccount> accounts, Function<RecordId, String> names) {
        return accounts.stream()
                .filter(account -> !account.forecast().isEmpty())
                .sorted(Comparator.comparing(HoursAccount::progress)
                        .thenComparing(account -> account.member().name()))
                .limit(MOST_NAMES)
                .map(account -> new Behind(
                        account.member().officer(),
                        account.member().name(),
                        names.apply(account.member().organ()),
                        account.progress(),
                        account.forecast()))
                .toList();
    }

    private static BigDecimal average(List<HoursAccount> accounts) {
        return accounts.isEmpty()
                ? BigDecimal.ZERO
                : accounts.stream()
                        .map(HoursAccount::progress)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(accounts.size()), 1, RoundingMode.HALF_UP);
    }
}
