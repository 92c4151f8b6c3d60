package org.zhiheng.cases.record;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.zhiheng.cases.form.Gap;
import org.zhiheng.cases.form.RecordFootage;

/** Whether what one recording does not show is shown by others (另一段音像补上中断的时段). */
final class FootageTime {

    private FootageTime() {}

    /** From one moment to another without a break. */
    private record Stretch(LocalDateTime from, LocalDateTime until) {}

    /** A recording without a gap, or one whose gaps all of the others fill. */
    static boolean isWhole(RecordFootage recording, List<RecordFootage> all) {
        var others = all.stream().filter(other -> !other.equals(recording)).toList();
        return recording.whole()
                || (!recording.breaks().isEmpty()
                        && recording.breaks().stream().allMatch(gap -> isCovered(gap, others)));
    }

    static boolean isCovered(Gap gap, List<RecordFootage> others) {
        var reached = gap.from();
        var stretches = others.stream()
                .flatMap(other -> stretches(other).stream())
                .sorted(Comparator.comparing(Stretch::from))
                .toList();
        for (var stretch : stretches) {
            if (!stretch.from().isAfter(reached) && stretch.until().isAfter(reached)) {
                reached = stretch.until();
            }
        }
        return !reached.isBefore(gap.until());
    }

    /** What a recording shows, between its own gaps; nothing of one that has gaps nobody knows the time of. */
    private static List<Stretch> stretches(RecordFootage recording) {
        if (!recording.whole() && recording.breaks().isEmpty()) {
            return List.of();
        }
        var stretches = new ArrayList<Stretch>();
        var from = recording.from();
        var breaks = recording.whole() ? List.<Gap>of() : recording.breaks();
        for (var gap : breaks.stream().sorted(Comparator.comparing(Gap::from)).toList()) {
            stretches.add(new Stretch(from, gap.from()));
            from = gap.until();
        }
        stretches.add(new Stretch(from, recording.until()));
        return stretches;
    }
}
