package org.zhiheng.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.Problem.FieldProblem;
import org.zhiheng.platform.RecordId;

/** Whether the organ that holds a session may name the course, batch, guidance, teacher and partners that it names. */
@Component
class SessionTies {

    private final Courses courses;
    private final RotationStore rotations;
    private final Guidances guidances;
    private final Teachers teachers;
    private final Organs organs;

    SessionTies(Courses courses, RotationStore rotations, Guidances guidances, Teachers teachers, Organs organs) {
        this.courses = courses;
        this.rotations = rotations;
        this.guidances = guidances;
        this.teachers = teachers;
        this.organs = organs;
    }

    /** The course that is held; whatever else is named wrongly is told at once. */
    Course requireSound(SessionEntry entry, RecordId organ) {
        var faults = new ArrayList<FieldProblem>();
        requireOwnBatch(faults, entry.batch(), entry.on(), organ);
        requireArrangedGuidance(faults, entry.guidance(), organ);
        requireTeaching(faults, entry.teacher(), entry.on(), organ);
        for (var partner : entry.partners() == null ? List.<RecordId>of() : entry.partners()) {
            if (isElsewhere(partner, organ) || organs.find(partner).isEmpty()) {
                faults.add(new FieldProblem("partners", "没有找到所选的联合部门，请从本地的机构里选。"));
            }
        }
        if (isElsewhere(entry.course(), organ)) {
            throw Problem.notFound("课程");
        }
        var course = courses.get(entry.course());
        if (!course.isOfferedOn(entry.on())) {
            faults.add(new FieldProblem("course", "“" + course.title() + "”自 " + course.endedOn() + " 起停开，请选别的课程。"));
        }
        TrainingRules.refuse(faults);
        return course;
    }

    /**
     * Who attends a session of a batch has taken it, unless it was held before the batch began: whether that is so, the organ
     * that keeps the batch answers for.
     */
    private void requireOwnBatch(List<FieldProblem> faults, @Nullable RecordId batch, LocalDate on, RecordId organ) {
        if (batch == null) {
            return;
        }
        var found = isElsewhere(batch, organ) ? null : rotations.find(batch).orElse(null);
        if (found == null) {
            faults.add(new FieldProblem("batch", "没有找到所选的轮训批次，请从“全员轮训”里选本机关的批次，不属于轮训的不选。"));
        } else if (!found.organ().equals(organ)) {
            faults.add(new FieldProblem(
                    "batch",
                    "“" + found.title() + "”由" + name(found.organ()) + "组织，参加它的场次就算完成轮训，只能由它安排（"
                            + TrainingRules.ROTATION + "）。请不选批次，或者请" + name(found.organ()) + "安排这一场，把本机关列为联合部门。"));
        } else if (on.isBefore(found.from())) {
            faults.add(new FieldProblem(
                    "batch",
                    "“" + found.title() + "”自 " + found.from() + " 起，" + on + " 的场次在它开始以前，参加了也不算完成轮训（"
                            + TrainingRules.ROTATION + "）。请把日期改到 " + found.from() + " 或者以后，或者不选批次。"));
        }
    }

    /** Only the department that was asked carries guidance out, after it said that it will. */
    private void requireArrangedGuidance(List<FieldProblem> faults, @Nullable RecordId guidance, RecordId organ) {
        if (guidance == null) {
            return;
        }
        var found = isElsewhere(guidance, organ)
                ? null
                : guidances
                        .find(guidance)
                        .filter(known -> known.department().equals(organ))
                        .orElse(null);
        if (found == null) {
            faults.add(new FieldProblem(
                    "guidance", "所选的培训业务指导不是向本机关申请的，由被申请的部门授课（" + TrainingRules.GUIDANCE + "）。请选本机关承办的，或者不选。"));
        } else if (found.state() == Guidance.State.ASKED || found.state() == Guidance.State.DECLINED) {
            faults.add(new FieldProblem(
                    "guidance",
                    "这件培训业务指导" + found.state().label() + "，不能据此安排场次（" + TrainingRules.GUIDANCE + "）。请先在申请上“安排授课”。"));
        }
    }

    /** The register of teachers is the region's: every organ may ask any of them who still teaches. */
    private void requireTeaching(List<FieldProblem> faults, @Nullable RecordId teacher, LocalDate on, RecordId organ) {
        if (teacher == null) {
            return;
        }
        var found = isElsewhere(teacher, organ) ? null : teachers.find(teacher).orElse(null);
        if (found == null) {
            faults.add(new FieldProblem("teacher", "师资库里没有所选的教师，请重新选，或者只填授课人姓名。"));
        } else if (found.leftOn() != null && !found.leftOn().isAfter(on)) {
            faults.add(new FieldProblem(
                    "teacher",
                    found.name() + "自 " + found.leftOn() + " 起退出师资库，不能安排 " + on + " 的授课（" + TrainingRules.GUIDANCE
                            + "）。请选别的教师。"));
        }
    }

    private static boolean isElsewhere(RecordId record, RecordId organ) {
        return record.region() != organ.region();
    }

    private String name(RecordId organ) {
        return organs.find(organ).map(found -> found.name()).orElse("其他机关");
    }
}
