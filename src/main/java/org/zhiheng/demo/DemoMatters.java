package org.zhiheng.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiheng.law.Citation;
import org.zhiheng.law.Statutes;
import org.zhiheng.matters.Empowerment;
import org.zhiheng.matters.MatterEntry;
import org.zhiheng.matters.Matters;
import org.zhiheng.matters.PenaltyKind;
import org.zhiheng.matters.PenaltyRange;
import org.zhiheng.matters.PenaltyRange.Whom;
import org.zhiheng.platform.RecordId;

/** The catalogue of penalty matters of the demo county. */
@Component
class DemoMatters {

    private static final long FEN_PER_YUAN = 100;

    private final Matters matters;

    DemoMatters(Matters matters) {
        this.matters = matters;
    }

    /** @param min and max in yuan */
    record Range(
            PenaltyKind kind,
            @Nullable Long min,
            @Nullable Long max,
            @Nullable String base,
            @Nullable Integer minPercent,
            @Nullable Integer maxPercent,
            @Nullable String per,
            @Nullable Whom whom,
            boolean may,
            @Nullable String when,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {

        PenaltyRange range() {
            return new PenaltyRange(
                    kind,
                    fen(min),
                    fen(max),
                    base,
                    minPercent,
                    maxPercent,
                    per,
                    Objects.requireNonNullElse(whom, Whom.ANYONE),
                    may,
                    when,
                    from,
                    until);
        }

        private static @Nullable Long fen(@Nullable Long yuan) {
            return yuan == null ? null : Long.valueOf(yuan * FEN_PER_YUAN);
        }
    }

    record Handed(
            String township,
            String decision,
            LocalDate published,
            LocalDate from,
            @Nullable LocalDate until) {}

    record Line(
            String code,
            String name,
            String field,
            List<String> organs,
            List<String> violated,
            List<String> penalty,
            @Nullable String correction,
            List<Range> ranges,
            @Nullable Set<String> flags,
            @Nullable List<Handed> empowered,
            @Nullable LocalDate published,
            LocalDate from,
            @Nullable LocalDate until) {

        boolean is(String flag) {
            return flags != null && flags.contains(flag);
        }
    }

    void load(Map<String, RecordId> organs) {
        DemoFile.read("matters.yaml", Line.class).forEach(line -> matters.add(DemoOrgans.COUNTY, entry(line, organs)));
    }

    private static MatterEntry entry(Line line, Map<String, RecordId> organs) {
        return new MatterEntry(
                line.code(),
                line.name(),
                line.field(),
                line.organs().stream().map(name -> id(organs, name)).collect(Collectors.toSet()),
                line.violated().stream().map(DemoMatters::citation).toList(),
                line.penalty().stream().map(DemoMatters::citation).toList(),
                line.correction(),
                line.ranges().stream().map(Range::range).toList(),
                line.is("summary"),
                line.is("major"),
                line.is("life-safety-or-finance"),
                Objects.requireNonNullElse(line.empowered(), List.<Handed>of()).stream()
                        .map(handed -> empowerment(handed, organs))
                        .toList(),
                line.published(),
                line.from(),
                line.until());
    }

    private static Empowerment empowerment(Handed handed, Map<String, RecordId> organs) {
        return new Empowerment(
                id(organs, handed.township()), handed.decision(), handed.published(), handed.from(), handed.until());
    }

    /** "食品安全法 34(10)": the short title, then article, paragraph and item. */
    static Citation citation(String text) {
        var words = text.split(" ", 2);
        var statute = Statutes.standard()
                .findByTitle(words[0])
                .orElseThrow(() -> new IllegalStateException("法规库中没有 " + words[0]));
        return Citation.of(statute.key(), words[1]);
    }

    private static RecordId id(Map<String, RecordId> organs, String name) {
        return Objects.requireNonNull(organs.get(name), name);
    }
}
