package org.zhiheng.officers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.zhiheng.law.Citation;
import org.zhiheng.law.Parameters;
import org.zhiheng.platform.Problem.Missing;
import org.zhiheng.platform.RecordId;

/**
 * Whether people may enforce together: at least two different officers of the organ, each with a certificate valid on that
 * day for that field and region. Assistants do not count, and may not be named as officers.
 */
final class Qualified {

    private static final String LEAST = "officers.least";
    private static final Citation TWO_OFFICERS = Citation.of("penalty-law", "42.1");
    private static final Citation CERTIFIED = Citation.of("shanxi-enforcement-regulation", "9");

    private final Set<RecordId> organs;
    private final String field;
    private final int region;
    private final LocalDate on;
    private final List<Missing> missing = new ArrayList<>();

    /** @param organs the organ that enforces, with all below it and all entrusted by it */
    Qualified(Set<RecordId> organs, String field, int region, LocalDate on) {
        this.organs = organs;
        this.field = field;
        this.region = region;
        this.on = on;
    }

    /** @param unknown how many of those named are not in the register, or not to be seen */
    List<Missing> missing(List<Officer> people, int unknown) {
        if (unknown > 0) {
            missing(unknown + " 名人员没有登记，或者不属于可以查看的机构", CERTIFIED, "请从本机关的执法人员名单中选择。");
        }
        people.forEach(this::check);
        var least = Parameters.standard().number(LEAST, on);
        if (people.size() + unknown < least) {
            missing(
                    "执法人员不得少于 " + least + " 人，现有 " + (people.size() + unknown) + " 人",
                    TWO_OFFICERS,
                    "请再选一名持有效证件的执法人员。");
        }
        return missing;
    }

    /** Why somebody does not enforce on a day, and what would cure it, in one sentence. */
    static String whyNot(Officer officer, LocalDate on) {
        var fields = officer.certificates().stream()
                .flatMap(certificate -> certificate.fields().stream())
                .findFirst()
                .orElse("");
        var region = officer.certificates().stream()
                .map(Certificate::region)
                .findFirst()
                .orElse(officer.id().region());
        var judged = new Qualified(Set.of(officer.organ()), fields, region, on);
        judged.check(officer);
        return judged.missing.stream()
                .map(lack -> lack.text() + "（" + lack.article() + "）。" + lack.remedy())
                .findFirst()
                .orElse(officer.name() + "在 " + on + " 没有有效的执法证件。");
    }

    private void check(Officer officer) {
        var name = officer.name();
        if (!officer.kind().mayHoldCertificate()) {
            missing(
                    name + "是" + officer.kind().label() + "，不能作为执法人员，也不计入两人",
                    TWO_OFFICERS,
                    "请换成持有效证件的执法人员；" + name + "只能在执法人员带领下做辅助工作。");
        } else if (officer.hasLeftBy(on)) {
            missing(name + "自 " + officer.leftOn() + " 起已离岗", CERTIFIED, "请换成在岗的执法人员。");
        } else if (!organs.contains(officer.organ())) {
            missing(name + "不是本机关的执法人员", TWO_OFFICERS, "请从本机关（或者受委托组织）的执法人员中选择。");
        } else if (officer.certificateFor(field, region, on).isEmpty()) {
            explain(officer);
        }
    }

    /** Of several certificates the one that comes nearest is explained. */
    private void explain(Officer officer) {
        var name = officer.name();
        var nearest = officer.certificates().stream()
                .filter(certificate -> certificate.issuer().isForEnforcement())
                .max(Comparator.comparing((Certificate certificate) -> certificate.coversField(field))
                        .thenComparing(certificate -> certificate.coversRegion(region))
                        .thenComparing(Certificate::until));
        if (nearest.isEmpty()) {
            missing(name + "没有行政执法证件", CERTIFIED, "请换人；或者由司法行政部门在其通过资格考试后发证。");
            return;
        }
        var certificate = nearest.get();
        var its = name + "的执法证件（" + certificate.number() + "）";
        if (!certificate.coversField(field)) {
            var fields = String.join("、", certificate.fields().stream().sorted().toList());
            missing(its + "的执法领域是" + fields + "，不含" + field, TWO_OFFICERS, "请换成执法领域含" + field + "的人员。");
        } else if (!certificate.coversRegion(region)) {
            missing(its + "只在区划 " + certificate.region() + " 内有效", TWO_OFFICERS, "请换成证件在本区域有效的人员。");
        } else {
            explainTerm(certificate, its);
        }
    }

    private void explainTerm(Certificate certificate, String its) {
        var state = certificate.stateOn(on);
        if (state != Certificate.State.VALID) {
            missing(its + "在 " + on + " 处于" + state.label() + "状态", CERTIFIED, cure(state));
        } else if (on.isBefore(certificate.from())) {
            missing(its + "自 " + certificate.from() + " 起有效，" + on + " 尚未生效", CERTIFIED, "请换成证件已生效的人员。");
        } else {
            missing(its + "有效期至 " + certificate.until() + "，在 " + on + " 已过期", CERTIFIED, "请换人；或者由本机关向司法行政部门申请换发证件。");
        }
    }

    private static String cure(Certificate.State state) {
        return switch (state) {
            case LOST -> "请换人；遗失的证件由本机关向司法行政部门申请补发。";
            case VALID, SUSPENDED -> "请换人；暂扣的证件由司法行政部门决定发还后方可使用。";
            case WITHDRAWN, CANCELLED -> "请换人；收回、注销的证件不能恢复，须重新申报资格。";
        };
    }

    private void missing(String text, Citation article, String remedy) {
        missing.add(new Missing(text, article.inWords(), remedy));
    }
}
