package org.zhiheng.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.plans.Heading;
import org.zhiheng.plans.MeasureEntry;
import org.zhiheng.plans.PlanDraft;
import org.zhiheng.plans.Plans;

/** The demo county's plan of action for 2023–2025. */
@Component
class DemoPlan {

    private final Plans plans;
    private final Organs organs;

    DemoPlan(Plans plans, Organs organs) {
        this.plans = plans;
        this.organs = organs;
    }

    record Measure(
            int number,
            int indicator,
            String title,
            List<String> responsible,
            @Nullable LocalDate due,
            @Nullable String target) {}

    /** @param units lists of units to which the measures refer */
    record Line(
            String name,
            String organ,
            LocalDate from,
            LocalDate to,
            Map<String, List<String>> units,
            List<Heading> parts,
            List<Heading> indicators,
            List<Measure> measures) {

        PlanDraft draft() {
            var partOf = indicators.stream()
                    .collect(Collectors.toMap(Heading::number, heading -> Objects.requireNonNull(heading.part())));
            var entries = measures.stream()
                    .map(measure -> entry(measure, Objects.requireNonNull(partOf.get(measure.indicator()))))
                    .toList();
            return new PlanDraft(name, from, to, parts, indicators, entries);
        }

        private static MeasureEntry entry(Measure measure, int part) {
            return new MeasureEntry(
                    measure.number(),
                    measure.title(),
                    "",
                    part,
                    measure.indicator(),
                    measure.responsible(),
                    measure.due(),
                    measure.target(),
                    measure.number());
        }
    }

    void load() {
        for (var line : DemoFile.read("plan.yaml", Line.class)) {
            var bureau = organs.findByName(DemoOrgans.COUNTY, line.organ()).map(Organ::id);
            plans.add(bureau.orElseThrow(), line.draft());
        }
    }
}
