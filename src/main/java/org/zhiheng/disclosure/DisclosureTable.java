package org.zhiheng.disclosure;

import static org.zhiheng.disclosure.Place.*;
import static org.zhiheng.disclosure.Showing.*;
import static org.zhiheng.disclosure.Situation.*;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.law.Citation;

/**
 * 公示决策表：哪一种决定，在哪里公示，几个工作日之内，公示多久。一行一个情形和渠道。
 *
 * <p>The lengths are dated parameters (law/parameters/disclosure); those that nobody has read in the text of the provision
 * are marked there. For our own site no provision sets how long; the product follows the credit platform.
 */
final class DisclosureTable {

    private static final String SEVEN = "disclosure.publication-period";
    private static final String TWENTY = "disclosure.information-period";
    private static final String MARKET_PERIOD = "disclosure.market-period";
    private static final String SHORT = "disclosure.general-shortest";
    private static final String LONG = "disclosure.general-longest";
    private static final String GRAVE_SHORT = "disclosure.grave-shortest";
    private static final String GRAVE_LONG = "disclosure.grave-longest";
    private static final String MINOR_LONG = "disclosure.minor-longest";
    private static final String MARKET_LONG = "disclosure.market-longest";
    private static final String MARKET_LIGHT = "disclosure.market-light";

    // @formatter:off
    static final List<DisclosureRule> LINES = new Lines()
            //    规则       情形             渠道      公示        几日之内        最短         最长          条款
            .line("SX-03",  NOT_ESTABLISHED, OWN_SITE, NOT_SHOWN,  null,          null,        null,         "penalty-law", "57.1(3)")
            .line("XY-03",  NOT_ESTABLISHED, CREDIT,   NOT_SHOWN,  null,          null,        null,         "shanxi-credit-regulation", "18")
            .line("XY-05",  NOT_ESTABLISHED, MARKET,   NOT_SHOWN,  null,          null,        null,         "market-disclosure-rules", "2")

            .line("CF-29",  JUVENILE,        OWN_SITE, NOT_SHOWN,  null,          null,        null,         "penalty-law", "50")
            .line("CF-29",  JUVENILE,        CREDIT,   NOT_SHOWN,  null,          null,        null,         "penalty-law", "50")
            .line("CF-29",  JUVENILE,        MARKET,   NOT_SHOWN,  null,          null,        null,         "penalty-law", "50")

            .line("SX-13",  NO_PENALTY,      OWN_SITE, SHOWN,      TWENTY,        null,        MINOR_LONG,   "information-disclosure-regulation", "26")
            .line("XY-03",  NO_PENALTY,      CREDIT,   NOT_SHOWN,  null,          null,        null,         "shanxi-credit-regulation", "18")
            .line("XY-05",  NO_PENALTY,      MARKET,   NOT_SHOWN,  null,          null,        null,         "market-disclosure-rules", "2")

            .line("SX-03",  SUMMARY,         OWN_SITE, SHOWN,      SEVEN,         null,        MINOR_LONG,   "shanxi-enforcement-regulation", "16")
            .line("XY-03",  SUMMARY,         CREDIT,   IF_NEEDED,  SEVEN,         null,        MINOR_LONG,   "shanxi-credit-regulation", "18")
            .line("XY-05",  SUMMARY,         MARKET,   NOT_SHOWN,  null,          null,        null,         "market-disclosure-rules", "2")

            .line("SX-03",  WARNED,          OWN_SITE, SHOWN,      SEVEN,         null,        MINOR_LONG,   "shanxi-enforcement-regulation", "16")
            .line("XY-03",  WARNED,          CREDIT,   IF_NEEDED,  SEVEN,         null,        MINOR_LONG,   "shanxi-credit-regulation", "18")
            .line("XY-05",  WARNED,          MARKET,   NOT_SHOWN,  null,          null,        null,         "market-disclosure-rules", "2.2")

            .line("SX-03",  CRITICISED,      OWN_SITE, SHOWN,      SEVEN,         null,        MINOR_LONG,   "shanxi-enforcement-regulation", "16")
            .line("XY-03",  CRITICISED,      CREDIT,   IF_NEEDED,  SEVEN,         null,        MINOR_LONG,   "shanxi-credit-regulation", "18")
            .line("XY-05",  CRITICISED,      MARKET,   SHOWN,      MARKET_PERIOD, null,        MARKET_LIGHT, "market-disclosure-rules", "2.1")

            .line("SX-03",  GENERAL,         OWN_SITE, SHOWN,      SEVEN,         SHORT,       LONG,         "shanxi-enforcement-regulation", "16")
            .line("XY-03",  GENERAL,         CREDIT,   SHOWN,      SEVEN,         SHORT,       LONG,         "shanxi-credit-regulation", "18")
            .line("XY-05",  GENERAL,         MARKET,   SHOWN,      MARKET_PERIOD, null,        MARKET_LONG,  "market-disclosure-rules", "2.1")

            .line("SX-03",  GRAVE,           OWN_SITE, SHOWN,      SEVEN,         GRAVE_SHORT, GRAVE_LONG,   "shanxi-enforcement-regulation", "16")
            .line("XY-03",  GRAVE,           CREDIT,   SHOWN,      SEVEN,         GRAVE_SHORT, GRAVE_LONG,   "shanxi-credit-regulation", "18")
            .line("XY-05",  GRAVE,           MARKET,   SHOWN,      MARKET_PERIOD, MARKET_LONG, MARKET_LONG,  "market-disclosure-rules", "2.1")
            .all();
    // @formatter:on

    private DisclosureTable() {}

    static DisclosureRule line(Situation situation, Place place) {
        return LINES.stream()
                .filter(line -> line.situation() == situation && line.place() == place)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("公示决策表缺一行：" + situation + " " + place));
    }

    private static final class Lines {

        private final List<DisclosureRule> lines = new ArrayList<>();

        Lines line(
                String rule,
                Situation situation,
                Place place,
                Showing showing,
                @Nullable String due,
                @Nullable String shortest,
                @Nullable String longest,
                String statute,
                String article) {
            lines.add(new DisclosureRule(
                    rule, situation, place, showing, due, shortest, longest, Citation.of(statute, article)));
            return this;
        }

        /** Every situation has its line for every place. */
        List<DisclosureRule> all() {
            if (lines.stream()
                            .map(line -> line.situation().name() + line.place())
                            .distinct()
                            .count()
                    != (long) Situation.values().length * Place.values().length) {
                throw new IllegalStateException("公示决策表缺行或者重行");
            }
            return List.copyOf(lines);
        }
    }
}
