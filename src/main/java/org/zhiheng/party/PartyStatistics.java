package org.zhiheng.party;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.law.Parameters;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Rows;
import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/** How often each branch met in a year, month by month, and how many came: facts, no marks (measure 1). */
@Component
class PartyStatistics {

    static final int MONTHS = 12;
    static final int QUARTERS = 4;

    private static final int MONTHS_A_QUARTER = MONTHS / QUARTERS;

    private final BranchStore branches;
    private final JdbcClient sql;

    PartyStatistics(BranchStore branches, JdbcClient sql) {
        this.branches = branches;
        this.sql = sql;
    }

    /** Whether a quarter has the activities demanded. */
    @EnumNaming(KebabCaseStrategy.class)
    enum Standing {
        ENOUGH,
        SHORT,
        /** It has not ended, or the branch did not exist throughout it. */
        OPEN
    }

    record Quarter(int activities, Standing standing) {}

    /**
     * A branch in a year.
     *
     * @param months activities in each month
     * @param rate per cent of those expected who came, one decimal; null where nobody was expected
     */
    record Line(
            RecordId branch,
            String name,
            RecordId organ,
            List<Integer> months,
            List<Quarter> quarters,
            int activities,
            int expected,
            int attended,
            @Nullable BigDecimal rate,
            int jointActions) {}

    private record Counted(RecordId branch, int month, int activities, int expected, int attended, int joint) {}

    /** How many activities a branch is to have in a quarter, by the day. */
    static int demanded(LocalDate on) {
        return Math.toIntExact(Parameters.standard().number("party.activities-a-quarter", on));
    }

    /** Every branch that existed in the year, by name; as of a day. */
    @Transactional(readOnly = true)
    public List<Line> of(int region, int year, LocalDate on) {
        var counted = counted(region, year, on);
        return branches.all(region).stream()
                .filter(branch -> branch.foundedOn().getYear() <= year
                        && (branch.endedOn() == null || branch.endedOn().isAfter(LocalDate.of(year, 1, 1))))
                .map(branch -> line(branch, counted.getOrDefault(branch.id(), List.of()), year, on))
                .toList();
    }

    private Map<RecordId, List<Counted>> counted(int region, int year, LocalDate on) {
        var found = new HashMap<RecordId, List<Counted>>();
        sql.sql("""
                        select region_code, branch_id, extract(month from held_on)::int as month, count(*) as activities,
                               sum(expected) as expected, sum(attended) as attended,
                               count(*) filter (where kind = 'joint-action') as joint
                          from party.activity
                         where region_code = :region and held_on between :first and :last and held_on <= :on
                         group by region_code, branch_id, month
                        """)
                .param("region", region)
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, MONTHS, 31))
                .param("on", on)
                .query((row, number) -> new Counted(
                        Rows.id(row, "branch_id"),
                        row.getInt("month"),
                        row.getInt("activities"),
                        row.getInt("expected"),
                        row.getInt("attended"),
                        row.getInt("joint")))
                .list()
                .forEach(each -> found.computeIfAbsent(each.branch(), branch -> new ArrayList<>())
                        .add(each));
        return found;
    }

    private static Line line(Branch branch, List<Counted> counted, int year, LocalDate on) {
        var months = new int[MONTHS];
        counted.forEach(each -> months[each.month() - 1] = each.activities());
        var quarters = new ArrayList<Quarter>();
        for (var quarter = 0; quarter < QUARTERS; quarter++) {
            var first = LocalDate.of(year, quarter * MONTHS_A_QUARTER + 1, 1);
            var activities = 0;
            for (var month = 0; month < MONTHS_A_QUARTER; month++) {
                activities += months[quarter * MONTHS_A_QUARTER + month];
            }
            quarters.add(new Quarter(activities, standing(branch, activities, first, on)));
        }
        var expected = counted.stream().mapToInt(Counted::expected).sum();
        var attended = counted.stream().mapToInt(Counted::attended).sum();
        return new Line(
                branch.id(),
                branch.name(),
                branch.organ(),
                java.util.Arrays.stream(months).boxed().toList(),
                quarters,
                counted.stream().mapToInt(Counted::activities).sum(),
                expected,
                attended,
                expected == 0
                        ? null
                        : BigDecimal.valueOf(attended * 100L)
                                .divide(BigDecimal.valueOf(expected), 1, RoundingMode.HALF_UP),
                counted.stream().mapToInt(Counted::joint).sum());
    }

    private static Standing standing(Branch branch, int activities, LocalDate first, LocalDate on) {
        var last = first.plusMonths(MONTHS_A_QUARTER).minusDays(1);
        if (activities >= demanded(last)) {
            return Standing.ENOUGH;
        }
        return last.isBefore(on) && branch.existsOn(first) && branch.existsOn(last) ? Standing.SHORT : Standing.OPEN;
    }
}
