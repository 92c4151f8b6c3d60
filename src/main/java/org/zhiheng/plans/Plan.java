package org.zhiheng.plans;

import java.time.LocalDate;
import java.util.List;
import org.zhiheng.platform.RecordId;

/**
 * A plan of action (行动计划) of one region.
 *
 * @param organ the justice bureau that leads it
 */
public record Plan(
        RecordId id,
        RecordId organ,
        String name,
        LocalDate from,
        LocalDate to,
        List<Heading> parts,
        List<Heading> indicators) {

    public Plan {
        parts = List.copyOf(parts);
        indicators = List.copyOf(indicators);
    }
}
