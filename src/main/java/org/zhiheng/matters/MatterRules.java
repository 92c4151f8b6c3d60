package org.zhiheng.matters;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.law.Citation;
import org.zhiheng.law.Statutes;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.Problem.FieldProblem;

/** What an entry of the catalogue must fulfil: a matter without a basis in a law, regulation or rule is none (第十六条). */
final class MatterRules {

    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_NAME = 300;

    private MatterRules() {}

    static void require(MatterEntry entry) {
        var faults = faults(entry);
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }

    static List<FieldProblem> faults(MatterEntry entry) {
        var faults = new ArrayList<FieldProblem>();
        requireText(faults, "code", "事项编码", entry.code(), LONGEST_CODE);
        requireText(faults, "name", "违法行为", entry.name(), LONGEST_NAME);
        requireText(faults, "field", "执法领域", entry.field(), LONGEST_CODE);
        if (entry.organs().isEmpty()) {
            faults.add(new FieldProblem("organs", "须写明至少一个实施机关。"));
        }
        if (entry.penaltyBases().isEmpty()) {
            faults.add(new FieldProblem("penaltyBases", "没有处罚依据的事项不能列入目录（《行政处罚法》第三十八条第一款）。"));
        }
        if (entry.ranges().isEmpty()) {
            faults.add(new FieldProblem("ranges", "须写明至少一种处罚。责令改正不是处罚种类。"));
        }
        requireKnown(faults, "violated", entry.violated());
        requireKnown(faults, "penaltyBases", entry.penaltyBases());
        entry.ranges().forEach(range -> requireSound(faults, range));
        entry.empowerments().forEach(power -> requireSound(faults, power));
        if (entry.until() != null && entry.until().isBefore(entry.from())) {
            faults.add(new FieldProblem("until", "有效期止不能早于有效期起。"));
        }
        return faults;
    }

    private static void requireText(List<FieldProblem> faults, String field, String label, String text, int longest) {
        if (text.isBlank() || text.length() > longest) {
            faults.add(new FieldProblem(field, label + "须为一至 " + longest + " 个字。"));
        }
    }

    private static void requireKnown(List<FieldProblem> faults, String field, List<Citation> citations) {
        for (var citation : citations) {
            if (!Statutes.standard().has(citation)) {
                faults.add(new FieldProblem(
                        field, "法规库中没有 " + citation.statute() + " " + citation.article() + "；依据只能是法律、法规、规章的条款。"));
            }
        }
    }

    private static void requireSound(List<FieldProblem> faults, PenaltyRange range) {
        var stated = range.minFen() != null
                || range.maxFen() != null
                || range.minPercent() != null
                || range.maxPercent() != null;
        if (stated && !range.kind().hasAmount()) {
            faults.add(new FieldProblem("ranges", range.kind().label() + "没有金额幅度。"));
        }
        if (!stated && range.kind() == PenaltyKind.FINE) {
            faults.add(new FieldProblem("ranges", "罚款须写明幅度。"));
        }
        if (isReversed(range.minFen(), range.maxFen()) || isReversed(range.minPercent(), range.maxPercent())) {
            faults.add(new FieldProblem("ranges", "幅度的下限高于上限：" + range.inWords() + "。"));
        }
        if (range.from() != null && range.until() != null && range.until().isBefore(range.from())) {
            faults.add(new FieldProblem("ranges", "幅度的截止日期不能早于起始日期：" + range.inWords() + "。"));
        }
        if ((range.base() == null) != (range.minPercent() == null && range.maxPercent() == null)) {
            faults.add(new FieldProblem("ranges", "按倍数或者百分比的幅度须写明基数，固定数额的幅度没有基数。"));
        }
    }

    private static boolean isReversed(@Nullable Number min, @Nullable Number max) {
        return (min != null && min.longValue() < 0)
                || (min != null && max != null && min.longValue() > max.longValue());
    }

    private static void requireSound(List<FieldProblem> faults, Empowerment power) {
        if (power.decision().isBlank()) {
            faults.add(new FieldProblem("empowerments", "赋权须写明决定的文号（《行政处罚法》第二十四条）。"));
        }
        if (power.until() != null && power.until().isBefore(power.from())) {
            faults.add(new FieldProblem("empowerments", "赋权的截止日不能早于起始日。"));
        }
    }
}
