package org.zhiheng.officers.qualification;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.zhiheng.law.Citation;
import org.zhiheng.law.CitizenId;
import org.zhiheng.law.RegionCode;
import org.zhiheng.officers.Officer;
import org.zhiheng.officers.qualification.Application.Person;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.Problem.FieldProblem;

/** What is asked of an application before anybody reviews it. */
final class ApplicationRules {

    /** 合同工、临时工、工勤人员、网格员、辅助人员不得发证、不得独立执法（RY-06）。 */
    private static final String NOT_FOR_STAFF = "晋政办发〔2025〕9号第三条";

    private static final String QUALIFIED =
            Citation.of("supervision-regulation", "17").inWords();

    private static final Citation SOUND = Citation.of("shanxi-enforcement-regulation", "10");
    private static final int LONGEST_NAME = 50;
    private static final int LONGEST_POST = 100;
    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_BASIS = 300;
    private static final int MOST_FILES = 10;
    private static final int MOST_FIELDS = 20;

    private ApplicationRules() {}

    static void require(ApplicationEntry entry, @Nullable String idNumber, LocalDate today) {
        var faults = new ArrayList<FieldProblem>();
        text(faults, "name", entry.name(), LONGEST_NAME, "姓名");
        text(faults, "post", entry.post(), LONGEST_POST, "职务");
        text(faults, "statement", entry.statement(), LONGEST_TEXT, "审查意见");
        if (idNumber == null) {
            faults.add(new FieldProblem("idNumber", "须填写公民身份号码。"));
        } else {
            CitizenId.fault(idNumber, today).ifPresent(fault -> faults.add(new FieldProblem("idNumber", fault)));
        }
        kind(faults, entry);
        if (entry.fields().isEmpty() || entry.fields().size() > MOST_FIELDS) {
            faults.add(new FieldProblem("fields", "须写明一至 " + MOST_FIELDS + " 个执法领域。"));
        }
        RegionCode.fault(String.valueOf(entry.region()))
                .ifPresent(fault -> faults.add(new FieldProblem("region", fault)));
        if (entry.joinedOn() != null && entry.joinedOn().isAfter(today)) {
            faults.add(new FieldProblem("joinedOn", "到岗日期不能晚于今天。"));
        }
        if (!entry.sound()) {
            faults.add(new FieldProblem("sound", "须先核实没有受过刑事处罚、没有被开除公职、没有因执法违法造成严重后果（" + SOUND.inWords() + "）。"));
        }
        proofs(faults, entry);
        refuse(faults);
    }

    private static void kind(List<FieldProblem> faults, ApplicationEntry entry) {
        var kind = entry.kind();
        if (kind == Officer.Kind.POLICE) {
            faults.add(new FieldProblem("kind", "人民警察执行职务使用人民警察证，不申领行政执法证；请由司法行政部门直接登记人民警察证。"));
        } else if (!kind.mayHoldCertificate()) {
            faults.add(new FieldProblem(
                    "kind", kind.label() + "不得申领行政执法证件、不得独立执法，只能在执法人员带领下做辅助工作（" + NOT_FOR_STAFF + "）。"));
        } else if (entry.paidFrom() == Officer.Establishment.NONE || entry.paidFrom() == Officer.Establishment.WORKER) {
            faults.add(new FieldProblem(
                    "establishment", entry.paidFrom().label() + "的人员不得申领行政执法证件（" + NOT_FOR_STAFF + "）。"));
        }
    }

    private static void proofs(List<FieldProblem> faults, ApplicationEntry entry) {
        if (entry.photo().size() != 1) {
            faults.add(new FieldProblem("photo", "须交一张证件照。"));
        }
        if (entry.establishmentProofs().isEmpty()) {
            faults.add(new FieldProblem("establishmentProofs", "须附编制证明（编办或者人社部门的文件、公务员登记表等）。"));
        }
        if (entry.exemptionAsked()
                && (!entry.lawQualified() || entry.lawProofs().isEmpty())) {
            faults.add(new FieldProblem("lawProofs", "申请免予考试的，须已取得国家统一法律职业资格并附证书（国办发〔2018〕118号第二十三项）。"));
        }
        if (entry.establishmentProofs().size() > MOST_FILES
                || entry.lawProofs().size() > MOST_FILES
                || entry.otherProofs().size() > MOST_FILES) {
            faults.add(new FieldProblem("otherProofs", "每一类材料不超过 " + MOST_FILES + " 个文件。"));
        }
    }

    /**
     * What the register says against the application: one number is one name, and who may hold no certificate by the register
     * gets none by being called something else (RY-04, RY-06). Empty where they agree.
     */
    static List<Registered> contradictions(Officer officer, Person said) {
        var found = new ArrayList<Registered>();
        if (!officer.name().equals(said.name())) {
            found.add(new Registered(
                    "name",
                    "同号异名",
                    "这个公民身份号码在册登记的姓名是“" + officer.name() + "”，申报的是“" + said.name() + "”",
                    QUALIFIED,
                    "请核对号码和姓名；确已更名的，请司法行政部门先在人员登记里改名，再申报。"));
        }
        if (!officer.kind().mayHoldCertificate()) {
            found.add(new Registered(
                    "kind",
                    "人员类别",
                    officer.name() + "在册登记为" + officer.kind().label() + "，不得申领行政执法证件、不得独立执法",
                    NOT_FOR_STAFF,
                    "确已转为在编人员的，请司法行政部门凭编制证明先改登记的人员性质，再申报。"));
        }
        if (officer.kind() == Officer.Kind.POLICE) {
            found.add(new Registered(
                    "kind",
                    "人员类别",
                    officer.name() + "在册登记为人民警察，使用人民警察证，不申领行政执法证",
                    QUALIFIED,
                    "已调离公安机关的，请司法行政部门先改登记的人员性质，再申报。"));
        }
        return found;
    }

    /** 422 where the register says otherwise of a person in service. */
    static void requireAsRegistered(List<Registered> contradictions) {
        if (contradictions.isEmpty()) {
            return;
        }
        var first = contradictions.getFirst();
        throw new Problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "不能申报：" + contradictions.stream().map(Registered::text).collect(joining("；")) + "。",
                first.article(),
                List.of(),
                first.remedy(),
                contradictions.stream()
                        .map(one ->
                                new FieldProblem(one.field(), one.text() + "（" + one.article() + "）。" + one.remedy()))
                        .toList());
    }

    static String requireNote(@Nullable String note, String what) {
        return requireNote(note, LONGEST_TEXT, what);
    }

    /** Why a name may be changed; kept behind both names. */
    static String requireBasis(@Nullable String note) {
        return requireNote(note, LONGEST_BASIS, "更名的依据");
    }

    private static String requireNote(@Nullable String note, int longest, String what) {
        var faults = new ArrayList<FieldProblem>();
        text(faults, "note", note, longest, what);
        refuse(faults);
        return note == null ? "" : note.strip();
    }

    private static void text(
            List<FieldProblem> faults, String field, @Nullable String text, int longest, String label) {
        if (text == null || text.isBlank() || text.length() > longest) {
            faults.add(new FieldProblem(field, label + "须为一至 " + longest + " 个字。"));
        }
    }

    private static void refuse(List<FieldProblem> faults) {
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }
}
