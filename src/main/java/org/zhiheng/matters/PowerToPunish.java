package org.zhiheng.matters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhiheng.law.Citation;
import org.zhiheng.platform.Problem.Missing;
import org.zhiheng.platform.RecordId;

/** Whether an organ may use a matter on a day: a basis in force, the matter published, the power its own. */
final class PowerToPunish {

    private static final Citation IN_FORCE = Citation.of("penalty-law", "38.1");
    private static final Citation PUBLISHED = Citation.of("penalty-law", "39");
    private static final Citation WITHIN_ITS_POWERS = Citation.of("penalty-law", "17");
    private static final Citation TOWNSHIPS = Citation.of("penalty-law", "24");

    private PowerToPunish() {}

    /** What is missing; empty when nothing is. */
    static List<Missing> check(Matter matter, RecordId organ, LocalDate on) {
        var missing = new ArrayList<Missing>();
        var name = "事项“" + matter.name() + "”";
        if (!matter.isPublishedBy(on)) {
            missing.add(missing(name + "在 " + on + " 尚未公布", PUBLISHED, "请先公布事项，再据以立案。"));
        }
        if (!matter.isListedOn(on)) {
            missing.add(missing(name + "在 " + on + " 不在有效期内", IN_FORCE, "请改选有效的事项。"));
        }
        if (matter.penaltyBasesOn(on).isEmpty()) {
            missing.add(
                    missing(name + "的处罚依据在 " + on + " 没有一条有效（" + bases(matter) + "）", IN_FORCE, "请由事项目录的维护人员换用有效的依据。"));
        }
        if (!matter.organs().contains(organ)) {
            checkEmpowerment(matter, organ, on, missing);
        }
        return missing;
    }

    private static void checkEmpowerment(Matter matter, RecordId organ, LocalDate on, List<Missing> missing) {
        var own = matter.empowerments().stream()
                .filter(power -> power.township().equals(organ))
                .toList();
        if (own.isEmpty()) {
            missing.add(missing("本机关没有事项“" + matter.name() + "”的处罚权", WITHIN_ITS_POWERS, "请把线索移送有管辖权的机关。"));
        } else if (own.stream().noneMatch(power -> power.holdsOn(on))) {
            var last = own.getLast();
            missing.add(missing(
                    "乡镇对事项“" + matter.name() + "”的处罚权（" + last.decision() + "，自 " + last.from()
                            + (last.until() == null ? " 起" : " 至 " + last.until()) + "）在 " + on + " 没有生效或者已经收回",
                    TOWNSHIPS,
                    "请把线索移送县级主管部门。"));
        }
    }

    private static String bases(Matter matter) {
        return String.join(
                "、",
                matter.penaltyBases().stream()
                        .map(basis -> basis.citation().inWords())
                        .toList());
    }

    private static Missing missing(String text, Citation article, String remedy) {
        return new Missing(text, article.inWords(), remedy);
    }
}
