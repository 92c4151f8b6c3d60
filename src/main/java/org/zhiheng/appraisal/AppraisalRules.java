package org.zhiheng.appraisal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.Problem.FieldProblem;

/** What entries of this module must hold. */
final class AppraisalRules {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_NOTE = 2000;
    private static final int MOST_LINES = 50;

    private AppraisalRules() {}

    static void require(DutyEntry entry, boolean isNew) {
        var faults = new ArrayList<FieldProblem>();
        text(faults, "post", entry.post(), LONGEST_NAME, "岗位");
        lines(faults, "duties", entry.duties(), "岗位职责");
        lines(faults, "powers", entry.powers(), "职权");
        if (entry.duties().isEmpty()) {
            faults.add(new FieldProblem("duties", "请至少写一条岗位职责。"));
        }
        optional(faults, "basis", entry.basis(), "依据");
        if (!isNew) {
            text(faults, "reason", entry.reason(), LONGEST_TEXT, "修改的理由");
        }
        refuse(faults);
    }

    static void require(IndicatorEntry entry, boolean isNew) {
        var faults = new ArrayList<FieldProblem>();
        text(faults, "name", entry.name(), LONGEST_NAME, "指标名称");
        text(faults, "meaning", entry.meaning(), LONGEST_TEXT, "口径");
        if (!isNew) {
            text(faults, "reason", entry.reason(), LONGEST_TEXT, "修改的理由");
        }
        refuse(faults);
    }

    /** What each step asks besides being possible. */
    static void require(FormAct act, StepAnswers answers) {
        var faults = new ArrayList<FieldProblem>();
        switch (act) {
            case SUMMARISE -> text(faults, "note", answers.note(), LONGEST_NOTE, "个人总结");
            case NOTE_NO_SUMMARY -> text(faults, "note", answers.note(), LONGEST_NOTE, "催告的情况");
            case OBJECT -> text(faults, "note", answers.note(), LONGEST_NOTE, "异议的内容和理由");
            case ANSWER -> {
                text(faults, "note", answers.note(), LONGEST_NOTE, "答复");
                if (answers.upheld() == null) {
                    faults.add(new FieldProblem("upheld", "请说明异议成立还是不成立。"));
                }
            }
            case PROPOSE -> {
                text(faults, "note", answers.note(), LONGEST_NOTE, "评语和听取群众意见的情况");
                if (answers.grade() == null) {
                    faults.add(new FieldProblem("grade", "请选择建议的等次。"));
                }
            }
            case SEND_BACK -> text(faults, "note", answers.note(), LONGEST_NOTE, "退回的理由");
            case RECORD_USE -> {
                text(faults, "note", answers.note(), LONGEST_NOTE, "怎样运用");
                if (answers.use() == null) {
                    faults.add(new FieldProblem("use", "请选择结果用于什么。"));
                }
            }
            default -> {
                if (answers.note() != null && answers.note().length() > LONGEST_NOTE) {
                    faults.add(new FieldProblem("note", "说明不超过 " + LONGEST_NOTE + " 个字。"));
                }
            }
        }
        refuse(faults);
    }

    static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static void lines(List<FieldProblem> faults, String field, List<String> lines, String label) {
        if (lines.size() > MOST_LINES
                || lines.stream().anyMatch(line -> line.isEmpty() || line.length() > LONGEST_TEXT)) {
            faults.add(new FieldProblem(field, label + "每条须为一至 " + LONGEST_TEXT + " 个字，最多 " + MOST_LINES + " 条。"));
        }
    }

    private static void text(
            List<FieldProblem> faults, String field, @Nullable String text, int longest, String label) {
        if (text == null || text.isBlank() || text.strip().length() > longest) {
            faults.add(new FieldProblem(field, label + "须为一至 " + longest + " 个字。"));
        }
    }

    private static void optional(List<FieldProblem> faults, String field, @Nullable String text, String label) {
        if (text != null && text.strip().length() > LONGEST_TEXT) {
            faults.add(new FieldProblem(field, label + "不超过 " + LONGEST_TEXT + " 个字。"));
        }
    }

    private static void refuse(List<FieldProblem> faults) {
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }
}
