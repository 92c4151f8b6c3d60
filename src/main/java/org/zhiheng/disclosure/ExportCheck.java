package org.zhiheng.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.zhiheng.law.CitizenId;
import org.zhiheng.law.CreditCode;
import org.zhiheng.matters.PenaltyKind;
import org.zhiheng.platform.RecordId;

/** Holds a row of the export against the data standard, before it leaves the house. */
final class ExportCheck {

    private static final Pattern NUMBER = Pattern.compile(".+〔[0-9]{4}〕[0-9]+号");
    private static final String CITIZEN = "自然人";

    private final ExportRow row;
    private final int line;
    private final List<Fault> faults = new ArrayList<>();

    private ExportCheck(ExportRow row, int line) {
        this.row = row;
        this.line = line;
    }

    /**
     * What is wrong with one cell, and what would make it right.
     *
     * @param line number of the row in the sheet, the heading being the first
     */
    record Fault(int line, RecordId id, String number, String field, String label, String message) {}

    static List<Fault> of(ExportRow row, int line) {
        var check = new ExportCheck(row, line);
        check.lengths();
        check.party();
        check.decision();
        return check.faults;
    }

    private void lengths() {
        for (var field : ExportField.values()) {
            var text = row.get(field);
            if (field.always() && text.isEmpty()) {
                fault(field, "不能为空。" + cure(field));
            }
            if (text.length() > field.most()) {
                fault(field, "最多 " + field.most() + " 个字，现有 " + text.length() + " 个。");
            }
        }
    }

    private static String cure(ExportField field) {
        return switch (field) {
            case ORGAN_CODE, SOURCE_CODE -> "请在机构登记中补上统一社会信用代码。";
            case NUMBER -> "请核对决定书是否已经编号。";
            case BASES -> "请核对事项的违法条款和处罚依据。";
            default -> "请在案件中核对。";
        };
    }

    private void party() {
        if (row.get(ExportField.PARTY_CATEGORY).equals(CITIZEN)) {
            required(ExportField.ID_NUMBER, "自然人须有证件号码。");
            CitizenId.fault(
                            row.get(ExportField.ID_NUMBER),
                            java.time.LocalDate.parse(
                                    row.get(ExportField.DECIDED_ON).replace('/', '-')))
                    .ifPresent(message -> fault(ExportField.ID_NUMBER, message));
            return;
        }
        CreditCode.fault(row.get(ExportField.CREDIT_CODE))
                .ifPresent(message -> fault(ExportField.CREDIT_CODE, message));
        required(ExportField.REPRESENTATIVE, "法人、非法人组织和个体工商户须有法定代表人、负责人或者经营者，请在案件中补正。");
    }

    private void decision() {
        var number = row.get(ExportField.NUMBER);
        if (!number.isEmpty() && !NUMBER.matcher(number).matches()) {
            fault(ExportField.NUMBER, "文号须写作“机关代字〔年份〕序号号”，年份用六角括号。");
        }
        if (row.get(ExportField.KINDS).contains(PenaltyKind.FINE.label())) {
            required(ExportField.FINE, "处罚类别有罚款，须有罚款金额。");
        }
        if (row.get(ExportField.KINDS).contains(PenaltyKind.CONFISCATE_GAINS.label())) {
            required(ExportField.CONFISCATED, "处罚类别有没收违法所得，须有没收的金额。");
        }
        if (row.get(ExportField.KINDS).contains(PenaltyKind.REVOKE_LICENCE.label())
                || row.get(ExportField.KINDS).contains(PenaltyKind.SUSPEND_LICENCE.label())) {
            required(ExportField.LICENCE, "暂扣、吊销证照的，须写明证照名称和编号。");
        }
        var code = row.get(ExportField.ORGAN_CODE);
        if (!code.isEmpty()) {
            CreditCode.fault(code).ifPresent(message -> fault(ExportField.ORGAN_CODE, message));
        }
        if (row.get(ExportField.SHOWN_UNTIL).compareTo(row.get(ExportField.DECIDED_ON)) < 0) {
            fault(ExportField.SHOWN_UNTIL, "公示截止期早于决定日期。");
        }
    }

    private void required(ExportField field, String message) {
        if (row.get(field).isEmpty()) {
            fault(field, message);
        }
    }

    private void fault(ExportField field, String message) {
        faults.add(new Fault(line, row.id(), row.get(ExportField.NUMBER), field.code(), field.label(), message));
    }
}
