package org.zhiheng.examinations;

import java.math.BigDecimal;
import java.util.List;
import org.zhiheng.platform.RecordId;

/** Of what a paper is made (组卷蓝图). */
public record Blueprint(RecordId id, int version, String name, List<BlueprintLine> lines, String person) {

    public Blueprint {
        lines = List.copyOf(lines);
    }

    BigDecimal total() {
        return lines.stream().map(BlueprintLine::total).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    int questions() {
        return lines.stream().mapToInt(BlueprintLine::count).sum();
    }
}
