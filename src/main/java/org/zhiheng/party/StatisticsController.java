package org.zhiheng.party;

import static org.zhiheng.access.Role.*;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhiheng.access.Actor;
import org.zhiheng.access.May;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.Problem;
import org.zhiheng.settings.LegalClock;

/** Activities of a year, branch by branch. */
@RestController
@RequestMapping("/api/party/statistics")
class StatisticsController {

    private static final int FIRST_YEAR = 2021;

    private final PartyStatistics statistics;
    private final Organs organs;
    private final LegalClock clock;

    StatisticsController(PartyStatistics statistics, Organs organs, LegalClock clock) {
        this.statistics = statistics;
        this.organs = organs;
        this.clock = clock;
    }

    /**
     * A year.
     *
     * @param demanded activities that a branch is to have in a quarter
     */
    record Year(int year, int demanded, List<Line> lines) {}

    record Line(String organName, PartyStatistics.Line of) {}

    @GetMapping
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, SUPERVISOR, LEADER, PERSONNEL, TRAINER})
    Year year(@RequestParam(required = false) @Nullable Integer year, Actor by) {
        var today = clock.today();
        var wanted = year == null ? today.getYear() : year;
        if (wanted < FIRST_YEAR || wanted > today.getYear()) {
            throw Problem.invalid("year", "请选择 " + FIRST_YEAR + " 年至今年之间的年份。");
        }
        var lines = statistics.of(by.organ().region(), wanted, today).stream()
                .map(line -> new Line(organs.find(line.organ()).map(Organ::name).orElse(""), line))
                .toList();
        return new Year(wanted, PartyStatistics.demanded(today), lines);
    }
}
