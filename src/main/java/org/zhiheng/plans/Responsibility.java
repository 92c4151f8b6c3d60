package org.zhiheng.plans;

import java.util.List;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organ.Level;

/** Whether the units of a measure (责任单位), which a plan often names by their class, are those of an organ. */
final class Responsibility {

    private Responsibility() {}

    static boolean covers(List<String> units, Organ organ) {
        return units.stream().anyMatch(unit -> isNamed(unit, organ) || isOfClass(unit, organ));
    }

    private static boolean isNamed(String unit, Organ organ) {
        return organ.name().endsWith(unit) || organ.shortName().equals(unit);
    }

    private static boolean isOfClass(String unit, Organ organ) {
        return unit.contains("各")
                && switch (organ.kind()) {
                    case TOWNSHIP -> unit.contains("乡");
                    case DEPARTMENT, BRANCH, VERTICAL, TEAM, JUSTICE_BUREAU ->
                        organ.level() == Level.COUNTY && (unit.contains("部门") || unit.contains("单位"));
                    case GOVERNMENT, JUSTICE_OFFICE -> false;
                };
    }
}
