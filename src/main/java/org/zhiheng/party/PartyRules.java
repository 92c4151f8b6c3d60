package org.zhiheng.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.Problem.FieldProblem;

/** What entries of this module must hold. */
final class PartyRules {

    static final int MOST_PHOTOS = 20;

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_PERSON = 50;
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 500;
    private static final int MOST_NAMES = 200;

    private PartyRules() {}

    static List<FieldProblem> faults(BranchEntry entry, LocalDate today) {
        var faults = new ArrayList<FieldProblem>();
        text(faults, "name", entry.name(), LONGEST_NAME, "党支部名称");
        optional(faults, "secretary", entry.secretary(), LONGEST_PERSON, "支部书记姓名");
        if (entry.units().isEmpty()) {
            faults.add(new FieldProblem("units", "请选择党支部对应的执法单位。"));
        }
        past(faults, "foundedOn", entry.foundedOn(), today, "成立日期");
        if (entry.endedOn() != null
                && (entry.endedOn().isBefore(entry.foundedOn())
                        || entry.endedOn().isAfter(today))) {
            faults.add(new FieldProblem("endedOn", "撤销日期不能早于成立日期，也不能晚于今天。"));
        }
        return faults;
    }

    static List<FieldProblem> faults(MemberEntry entry, LocalDate today) {
        var faults = new ArrayList<FieldProblem>();
        text(faults, "name", entry.name(), LONGEST_PERSON, "姓名");
        past(faults, "joinedOn", entry.joinedOn(), today, "编入日期");
        return faults;
    }

    static List<FieldProblem> faults(ActivityEntry entry, LocalDate today) {
        var faults = new ArrayList<FieldProblem>();
        text(faults, "theme", entry.theme(), LONGEST_LINE, "主题");
        text(faults, "place", entry.place(), LONGEST_LINE, "地点");
        optional(faults, "work", entry.work(), LONGEST_TEXT, "与执法任务的关联");
        past(faults, "heldOn", entry.heldOn(), today, "活动日期");
        names(faults, "partners", entry.partnerNames(), LONGEST_NAME, "联合开展的单位");
        if (entry.kind() == ActivityKind.JOINT_ACTION && entry.partnerNames().isEmpty()) {
            faults.add(new FieldProblem("partners", "联合行动须写明联合开展的单位。"));
        }
        if (entry.photoFiles().size() > MOST_PHOTOS) {
            faults.add(new FieldProblem("photos", "一次活动最多 " + MOST_PHOTOS + " 张照片。"));
        }
        return faults;
    }

    static List<FieldProblem> faults(RosterEntry entry, LocalDate today) {
        var faults = new ArrayList<FieldProblem>();
        text(faults, "name", entry.name(), LONGEST_NAME, "名称");
        optional(faults, "why", entry.why(), LONGEST_TEXT, "说明");
        past(faults, "namedOn", entry.namedOn(), today, "设立日期");
        if (entry.people().isEmpty()) {
            faults.add(new FieldProblem("people", "请填写在岗人员或者队员的姓名。"));
        }
        names(faults, "people", entry.people(), LONGEST_PERSON, "姓名");
        return faults;
    }

    static void require(List<FieldProblem> faults) {
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }

    /** The reason for a correction or an end; 422 where it is missing or too long. */
    static String reason(String field, @Nullable String reason) {
        var faults = new ArrayList<FieldProblem>();
        text(faults, field, reason, LONGEST_TEXT, "理由");
        require(faults);
        return String.valueOf(reason).strip();
    }

    static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static void text(
            List<FieldProblem> faults, String field, @Nullable String text, int longest, String label) {
        if (text == null || text.isBlank() || text.strip().length() > longest) {
            faults.add(new FieldProblem(field, label + "须为一至 " + longest + " 个字。"));
        }
    }

    private static void optional(
            List<FieldProblem> faults, String field, @Nullable String text, int longest, String label) {
        if (text != null && text.strip().length() > longest) {
            faults.add(new FieldProblem(field, label + "不超过 " + longest + " 个字。"));
        }
    }

    private static void names(List<FieldProblem> faults, String field, List<String> names, int longest, String label) {
        if (names.size() > MOST_NAMES || names.stream().anyMatch(name -> name.isBlank() || name.length() > longest)) {
            faults.add(new FieldProblem(field, label + "每个须为一至 " + longest + " 个字，最多 " + MOST_NAMES + " 个。"));
        }
    }

    private static void past(List<FieldProblem> faults, String field, LocalDate day, LocalDate today, String label) {
        if (day.isAfter(today)) {
            faults.add(new FieldProblem(field, label + "不能晚于今天。"));
        }
    }
}
