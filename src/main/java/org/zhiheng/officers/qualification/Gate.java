package org.zhiheng.officers.qualification;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.zhiheng.access.Actor;
import org.zhiheng.law.Guard;
import org.zhiheng.law.Procedure.Row;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.Problem.Missing;

/** Lets through only acts that the procedure knows at the stage, and for which everything is on file (缺一不可). */
@Component
class Gate {

    private final Comparison comparison;
    private final Organs organs;

    Gate(Comparison comparison, Organs organs) {
        this.comparison = comparison;
        this.organs = organs;
    }

    /** What keeps an act from being taken; empty when nothing does. */
    List<Missing> missing(Application application, List<Guard> guards) {
        return guards.stream()
                .map(Needed.class::cast)
                .filter(needed -> !isMet(needed, application))
                .map(needed -> new Missing(needed.label(), needed.citation().inWords(), remedy(needed)))
                .toList();
    }

    void require(Application application, Doing doing, int version, Actor by) {
        if (application.version() != version) {
            throw Problem.conflict(application.person().name() + "的申报刚刚有变化，请刷新后再办。");
        }
        var row = rowOf(application, doing);
        if (row.by() == Hand.PERSONNEL && !application.organ().equals(by.organ())) {
            throw Problem.forbidden("只有申报机关的人事人员可以" + doing.label() + "。");
        }
        if (row.by() != Hand.PERSONNEL && organs.get(by.organ()).kind() != Organ.Kind.JUSTICE_BUREAU) {
            throw Problem.forbidden("执法资格由司法行政部门审核，“" + by.organName() + "”没有这项权限。");
        }
        var missing = missing(application, row.guards());
        if (!missing.isEmpty()) {
            throw new Problem(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "不能" + doing.label() + "：还缺"
                            + String.join(
                                    "、", missing.stream().map(Missing::text).toList()) + "。",
                    row.citation().inWords(),
                    missing,
                    missing.getFirst().remedy(),
                    List.of());
        }
    }

    /** 422 where the register says otherwise of a person in service. */
    void requireAsRegistered(Application application) {
        ApplicationRules.requireAsRegistered(comparison.contradictions(application));
    }

    /** The name by the register, for an application that the gate let through. */
    String newName(Application application) {
        return comparison.newName(application).orElseThrow();
    }

    /** 409 where the procedure does not know the act at the stage. */
    static Row<Stage, Doing> rowOf(Application application, Doing doing) {
        return QualificationProcedure.TABLE
                .row(application.stage(), doing)
                .orElseThrow(() -> Problem.conflict(application.person().name() + "的申报现为“"
                        + application.stage().label() + "”，不能" + doing.label() + "。"));
    }

    private boolean isMet(Needed needed, Application application) {
        return switch (needed) {
            case ONE_PERSON_ONCE -> !comparison.isElsewhere(application);
            case AS_REGISTERED -> comparison.contradictions(application).isEmpty();
            case RENAMED -> comparison.newName(application).isPresent();
            case ESTABLISHED -> application.has(Proof.Kind.ESTABLISHMENT);
            case PHOTOGRAPHED -> application.has(Proof.Kind.PHOTO);
            case LAW_QUALIFIED -> application.person().lawQualified() && application.has(Proof.Kind.LAW);
            case EXAMINED_OR_EXEMPT -> {
                var result = application.result();
                yield application.exempt() || (result != null && result.passed());
            }
        };
    }

    private static String remedy(Needed needed) {
        return switch (needed) {
            case ONE_PERSON_ONCE -> "请先在人员登记中办理原单位的离岗或者调动；已离岗又回来的，修改登记、填写新的到岗日期，再审核。";
            case AS_REGISTERED -> "请核对比对结果：登记有误的先改人员登记；考试合格以后确已更名的，办“按登记更名”，成绩保留；申报有误的退回或者撤回重报。";
            case RENAMED -> "姓名没有变的，不用办；确已更名的，请先在人员登记里改名。";
            case ESTABLISHED, PHOTOGRAPHED, LAW_QUALIFIED -> "请退回申报机关补交。";
            case EXAMINED_OR_EXEMPT -> "请先登记合格的考试成绩。";
        };
    }
}
