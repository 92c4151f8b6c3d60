package org.zhiheng.disclosure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiheng.law.Citation;
import org.zhiheng.law.Due;
import org.zhiheng.law.Owner;
import org.zhiheng.law.Parameters;
import org.zhiheng.settings.Calendars;

/** Reckons by when and for how long a decision is published at each place. */
@Component
class Placings {

    private static final String MARKET_FIELD = "市场监管";
    private static final String WITHDRAWAL = "disclosure.withdrawal-period";
    private static final Citation UNDONE = Citation.of("penalty-law", "48.2");

    private final Calendars calendars;

    Placings(Calendars calendars) {
        this.calendars = calendars;
    }

    /**
     * Of all places that concern the field.
     *
     * @param publishedOn null while it is not published
     */
    List<Placing> of(Situation situation, String field, LocalDate decidedOn, @Nullable LocalDate publishedOn) {
        return Arrays.stream(Place.values())
                .filter(place -> place != Place.MARKET || field.equals(MARKET_FIELD))
                .map(place -> of(DisclosureTable.line(situation, place), decidedOn, publishedOn))
                .toList();
    }

    Placing ownSite(Situation situation, LocalDate decidedOn) {
        return of(DisclosureTable.line(situation, Place.OWN_SITE), decidedOn, decidedOn);
    }

    /** Our site and the credit platform reckon from the decision, the market system from publication. */
    private Placing of(DisclosureRule rule, LocalDate decidedOn, @Nullable LocalDate publishedOn) {
        var from = rule.place() == Place.MARKET ? publishedOn : decidedOn;
        var longest = from == null ? Optional.<Due>empty() : period(rule.longest(), rule.citation(), from, decidedOn);
        var shortest = from == null ? Optional.<Due>empty() : period(rule.shortest(), rule.citation(), from, decidedOn);
        return new Placing(
                rule,
                period(rule.due(), rule.citation(), decidedOn, decidedOn).orElse(null),
                shortest.flatMap(Due::day).orElse(null),
                longest.flatMap(Due::day).orElse(null),
                longest.map(Due::because).orElse(null));
    }

    /** 三日内撤回：自变更、撤销、确认之日起。 */
    Due withdrawal(LocalDate undoneOn) {
        return period(WITHDRAWAL, UNDONE, undoneOn, undoneOn).orElseThrow();
    }

    private Optional<Due> period(@Nullable String key, Citation citation, LocalDate from, LocalDate valueOn) {
        if (key == null) {
            return Optional.empty();
        }
        var parameter = Parameters.standard().get(key);
        return Parameters.standard().find(key, Parameters.Context.on(valueOn)).map(value -> {
            var due = calendars.deadlines().dueOn(from, parameter.period(value, Owner.ORGAN));
            return cited(due, citation.inWords() + (value.verified() ? "" : "，" + value.source()));
        });
    }

    private static Due cited(Due due, String source) {
        var because = due.because() + "（" + source + "）";
        return switch (due) {
            case Due.On on -> new Due.On(on.due(), because);
            case Due.WaitsForCalendar waits -> new Due.WaitsForCalendar(waits.year(), because);
        };
    }
}
