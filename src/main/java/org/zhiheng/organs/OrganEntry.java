package org.zhiheng.organs;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhiheng.organs.Organ.Kind;
import org.zhiheng.organs.Organ.Level;
import org.zhiheng.organs.Organ.Nature;
import org.zhiheng.platform.RecordId;

/**
 * What is written into the register about an organ; {@link Organ} explains each part.
 *
 * @param reconsideration only where the words differ from the name of {@code reconsideredBy}
 */
public record OrganEntry(
        String name,
        String shortName,
        @Nullable String word,
        Kind kind,
        Level level,
        Nature nature,
        @Nullable RecordId parent,
        Set<String> fields,
        @Nullable Qualification qualification,
        @Nullable RecordId supervisedBy,
        @Nullable RecordId reconsideredBy,
        @Nullable String reconsideration,
        @Nullable String court,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String creditCode,
        @Nullable RecordId serves,
        @Nullable String areaCode,
        List<Entrustment> entrustments,
        List<CoercivePower> powers) {

    public OrganEntry {
        fields = Set.copyOf(fields);
        entrustments = List.copyOf(entrustments);
        powers = powersOrNone(powers);
    }

    /** An entry written before powers were kept has none. */
    private static List<CoercivePower> powersOrNone(@Nullable List<CoercivePower> given) {
        return given == null ? List.of() : List.copyOf(given);
    }

    /** An organ of which nothing is known but what and where it is. */
    static OrganEntry bare(String name, Kind kind, Level level, Nature nature) {
        return new OrganEntry(
                name, name, null, kind, level, nature, null, Set.of(), null, null, null, null, null, null, null, null,
                null, null, List.of(), List.of());
    }
}
