package org.zhiheng.appraisal;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All sources, in the order in which a form shows them. */
@Component
class Facts {

    private final List<Fact> all;

    Facts(List<Fact> all) {
        this.all = all.stream().sorted(Comparator.comparingInt(Fact::place)).toList();
    }

    List<Fact> all() {
        return all;
    }

    Optional<Fact> find(String key) {
        return all.stream().filter(fact -> fact.key().equals(key)).findFirst();
    }

    /** The facts of an officer's year, and after them the organ's indicators filled from the same. */
    List<Finding> collect(Subject subject, List<Indicator> indicators) {
        var facts = all.stream().map(fact -> finding(fact, subject)).toList();
        return Stream.concat(facts.stream(), indicators.stream().map(indicator -> finding(indicator, facts)))
                .toList();
    }

    private static Finding finding(Fact fact, Subject subject) {
        var said = fact.about(subject);
        return new Finding(fact.key(), fact.name(), null, false, said.available(), said.words(), said.rows());
    }

    private static Finding finding(Indicator indicator, List<Finding> facts) {
        var source = facts.stream()
                .filter(fact -> Objects.equals(fact.source(), indicator.source()))
                .findFirst();
        return new Finding(
                indicator.source(),
                indicator.name(),
                indicator.meaning(),
                true,
                source.map(Finding::available).orElse(true),
                source.map(Finding::words).orElse("由主管领导在等次建议中评述"),
                source.map(Finding::rows).orElse(List.of()));
    }
}
