package org.zhiheng.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiheng.organs.CoercivePower;
import org.zhiheng.organs.Entrustment;
import org.zhiheng.organs.Organ.Kind;
import org.zhiheng.organs.Organ.Level;
import org.zhiheng.organs.Organ.Nature;
import org.zhiheng.organs.OrganEntry;
import org.zhiheng.organs.Organs;
import org.zhiheng.organs.Qualification;
import org.zhiheng.platform.RecordId;

/** The organs of the demo county, from above to below. */
@Component
class DemoOrgans {

    static final int COUNTY = 140431;

    private final Organs organs;

    DemoOrgans(Organs organs) {
        this.organs = organs;
    }

    record Confirmation(
            String document, LocalDate confirmed, @Nullable LocalDate announced) {}

    record Letter(
            String by,
            String document,
            String items,
            LocalDate from,
            LocalDate to,
            @Nullable LocalDate published) {}

    record Power(
            CoercivePower.Kind kind,
            @Nullable String field,
            String basis,
            LocalDate from,
            @Nullable LocalDate checked) {}

    record Line(
            String name,

            @com.fasterxml.jackson.annotation.JsonProperty("short")
            String shortName,

            @Nullable String word,
            @Nullable Integer region,
            Kind kind,
            Level level,
            Nature nature,
            @Nullable String parent,
            @Nullable Set<String> fields,
            @Nullable Confirmation qualification,
            @Nullable String supervisedBy,
            @Nullable String reconsideredBy,
            @Nullable String reconsideration,
            @Nullable String court,
            @Nullable String address,
            @Nullable String phone,
            @Nullable String creditCode,
            @Nullable String serves,
            @Nullable String area,
            @Nullable Letter entrustment,
            @Nullable List<Power> powers) {}

    /** Returns the organs by name. */
    Map<String, RecordId> load() {
        var known = new HashMap<String, RecordId>();
        for (var line : DemoFile.read("organs.yaml", Line.class)) {
            var region = Objects.requireNonNullElse(line.region(), COUNTY);
            known.put(line.name(), organs.add(region, entry(line, known)).id());
        }
        return known;
    }

    private static OrganEntry entry(Line line, Map<String, RecordId> known) {
        return new OrganEntry(
                line.name(),
                line.shortName(),
                line.word(),
                line.kind(),
                line.level(),
                line.nature(),
                id(known, line.parent()),
                Objects.requireNonNullElse(line.fields(), Set.of()),
                qualification(line.qualification()),
                id(known, line.supervisedBy()),
                id(known, line.reconsideredBy()),
                line.reconsideration(),
                line.court(),
                line.address(),
                line.phone(),
                line.creditCode(),
                id(known, line.serves()),
                line.area(),
                entrustments(line.entrustment(), known),
                powers(line.powers()));
    }

    private static @Nullable Qualification qualification(@Nullable Confirmation given) {
        return given == null ? null : new Qualification(given.document(), given.confirmed(), given.announced());
    }

    private static List<Entrustment> entrustments(@Nullable Letter letter, Map<String, RecordId> known) {
        return letter == null
                ? List.of()
                : List.of(new Entrustment(
                        Objects.requireNonNull(known.get(letter.by()), letter.by()),
                        letter.document(),
                        letter.items(),
                        letter.from(),
                        letter.to(),
                        letter.published()));
    }

    private static List<CoercivePower> powers(@Nullable List<Power> given) {
        return given == null
                ? List.of()
                : given.stream()
                        .map(power -> new CoercivePower(
                                power.kind(), power.field(), power.basis(), power.from(), null, power.checked()))
                        .toList();
    }

    private static @Nullable RecordId id(Map<String, RecordId> known, @Nullable String name) {
        return name == null ? null : Objects.requireNonNull(known.get(name), name);
    }
}
