package org.zhiheng.party;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.party.PartyStatistics.Line;
import org.zhiheng.party.PartyStatistics.Standing;
import org.zhiheng.plans.figure.Figure;
import org.zhiheng.plans.figure.FigureRow;
import org.zhiheng.plans.figure.Reading;

/** Measure 1: how many branches met often enough in the quarter that ended last. */
@Component
class BranchesMeeting implements Figure {

    private static final int MONTHS_A_QUARTER = 3;

    private final PartyStatistics statistics;

    BranchesMeeting(PartyStatistics statistics) {
        this.statistics = statistics;
    }

    @Override
    public String key() {
        return "party-branches-meeting";
    }

    @Override
    public Set<Integer> measures() {
        return Set.of(1);
    }

    @Override
    public String name() {
        return "上一季度按要求开展活动的党支部比例";
    }

    @Override
    public String unit() {
        return "%";
    }

    @Override
    public BigDecimal target() {
        return BigDecimal.valueOf(100);
    }

    @Override
    @Transactional(readOnly = true)
    public Reading read(int region, LocalDate on) {
        var all = counted(region, on);
        var enough = all.stream()
                .filter(line -> standing(line, on) == Standing.ENOUGH)
                .count();
        return Reading.share(enough, all.size(), "个支部");
    }

    /** Those that did not meet often enough: the others need no attention. */
    @Override
    @Transactional(readOnly = true)
    public List<FigureRow> rows(int region, LocalDate on, int most) {
        var last = lastQuarter(on);
        return counted(region, on).stream()
                .filter(line -> standing(line, on) == Standing.SHORT)
                .limit(most)
                .map(line -> new FigureRow(
                        line.name() + "：" + last.getYear() + " 年第 " + quarter(last) + " 季度 "
                                + line.quarters().get(quarter(last) - 1).activities() + " 次",
                        line.branch(),
                        "/party/branches/" + line.branch(),
                        last))
                .toList();
    }

    /** A branch that did not exist throughout the quarter and did not meet is not counted. */
    private List<Line> counted(int region, LocalDate on) {
        return statistics.of(region, lastQuarter(on).getYear(), on).stream()
                .filter(line -> standing(line, on) != Standing.OPEN)
                .toList();
    }

    private static Standing standing(Line line, LocalDate on) {
        return line.quarters().get(quarter(lastQuarter(on)) - 1).standing();
    }

    /** The last day of the quarter that ended last. */
    private static LocalDate lastQuarter(LocalDate on) {
        return on.withDayOfMonth(1)
                .minusMonths((on.getMonthValue() - 1) % MONTHS_A_QUARTER)
                .minusDays(1);
    }

    private static int quarter(LocalDate day) {
        return (day.getMonthValue() - 1) / MONTHS_A_QUARTER + 1;
    }
}
