package org.zhiheng.officers.leaving;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhiheng.law.Citation;
import org.zhiheng.platform.Problem.FieldProblem;
import org.zhiheng.platform.RecordId;

/** What is asked when certificates come back or are declared lost (收回、遗失声明), each by its number. */
final class ReturnRules {

    static final int LONGEST_TEXT = 500;
    private static final Citation RETURNING = Citation.of("supervision-regulation", "10");

    private ReturnRules() {}

    static List<FieldProblem> faults(Departure departure, LocalDate on, LocalDate today) {
        return on.isAfter(today) || on.isBefore(departure.leftOn())
                ? List.of(new FieldProblem("on", "日期须在 " + departure.leftOn() + " 与 " + today + " 之间。"))
                : List.of();
    }

    /**
     * @param lost the numbers declared lost
     * @param registered the numbers of which the register says that they are lost
     */
    static List<FieldProblem> faults(
            Departure departure, List<String> lost, List<String> registered, List<RecordId> declaration) {
        var faults = new ArrayList<FieldProblem>();
        lost.stream()
                .filter(number -> !departure.certificates().contains(number))
                .forEach(number -> faults.add(new FieldProblem(
                        "lost",
                        "证件 " + number + " 不在须收回的证件之内。请在 " + String.join("、", departure.certificates()) + " 中选。")));
        registered.stream()
                .filter(number -> !lost.contains(number))
                .forEach(number -> faults.add(new FieldProblem(
                        "lost",
                        "证件 " + number + " 已登记遗失：没有找到的，请在“已经遗失的证件”中勾选并附声明；找到的，请司法局先改回有效再收回（" + RETURNING.inWords()
                                + "）。")));
        if (!lost.isEmpty() && declaration.isEmpty()) {
            faults.add(new FieldProblem("declaration", "遗失的，须附本人的遗失声明。"));
        }
        if (lost.isEmpty() && !declaration.isEmpty()) {
            faults.add(new FieldProblem("declaration", "附了遗失声明的，请同时勾选已经遗失的证件；证件都已经交回的，不附声明。"));
        }
        if (declaration.size() > 1) {
            faults.add(new FieldProblem("declaration", "遗失声明只附一份；有几页的，请合成一个文件再上传。"));
        }
        return faults;
    }
}
