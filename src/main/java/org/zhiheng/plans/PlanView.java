package org.zhiheng.plans;

import java.time.LocalDate;
import java.util.List;
import org.zhiheng.plans.Tally.TallyGroup;
import org.zhiheng.platform.RecordId;

/**
 * A plan as it is shown.
 *
 * @param measures counts of all its measures
 */
record PlanView(
        RecordId id,
        String name,
        LocalDate from,
        LocalDate to,
        int region,
        RecordId organ,
        String organName,
        List<Heading> parts,
        List<Heading> indicators,
        TallyGroup measures) {

    static PlanView of(Plan plan, String organName, List<Standing> standings) {
        return new PlanView(
                plan.id(),
                plan.name(),
                plan.from(),
                plan.to(),
                plan.id().region(),
                plan.organ(),
                organName,
                plan.parts(),
                plan.indicators(),
                Tally.group("all", "全部", standings));
    }
}
