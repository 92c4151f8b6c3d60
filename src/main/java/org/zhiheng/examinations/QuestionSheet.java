package org.zhiheng.examinations;

import static org.zhiheng.platform.sheet.SheetColumn.optional;
import static org.zhiheng.platform.sheet.SheetColumn.required;

import java.util.List;
import java.util.stream.Stream;
import org.zhiheng.platform.sheet.SheetColumn;

/** The columns in which questions come in and go out. */
final class QuestionSheet {

    static final SheetColumn KIND = required("题型", "单选题、多选题、判断题、案例分析题");
    static final SheetColumn STEM = required("题干", "不超过 2000 个字");
    static final SheetColumn ANSWER = optional("答案", "单选写 A；多选写 A、C；判断写 正确 或者 错误；案例分析不填");
    static final SheetColumn EXPLANATION = required("解析", "案例分析题写参考答案和评分要点");
    static final SheetColumn STATUTE = required("依据的法规", "法规库里的全称或者简称，须是施行中的");
    static final SheetColumn ARTICLE = required("条款", "写作 57、57.1 或者 57.1(2)，单元格请设为文本");
    static final SheetColumn FIELD = optional("执法领域", "公共法律知识不填");
    static final SheetColumn LEVEL = required("层级", "初任、在岗、负责人");
    static final SheetColumn DIFFICULTY = required("难度", "易、中、难");

    static final List<SheetColumn> OPTIONS = Stream.of("A", "B", "C", "D", "E", "F")
            .map(letter -> optional("选项" + letter, "单选、多选题填写"))
            .toList();

    static final List<SheetColumn> COLUMNS = Stream.of(
                    Stream.of(KIND, STEM),
                    OPTIONS.stream(),
                    Stream.of(ANSWER, EXPLANATION, STATUTE, ARTICLE, FIELD, LEVEL, DIFFICULTY))
            .flatMap(columns -> columns)
            .toList();

    private QuestionSheet() {}

    /** A question as a line of the sheet. */
    static List<String> line(Question question) {
        var options = OPTIONS.stream()
                .map(column -> question.kind() == QuestionKind.JUDGEMENT
                        ? ""
                        : question.options().stream()
                                .filter(option -> column.heading().endsWith(option.key()))
                                .map(Question.Option::text)
                                .findFirst()
                                .orElse(""));
        return Stream.of(
                        Stream.of(question.kind().label(), question.stem()),
                        options,
                        Stream.of(
                                answer(question),
                                question.explanation(),
                                question.basis().inWords().replaceAll("》.*", "").replace("《", ""),
                                question.basis().article(),
                                question.field() == null ? "" : question.field(),
                                question.level().label(),
                                question.difficulty().label()))
                .flatMap(cells -> cells)
                .toList();
    }

    private static String answer(Question question) {
        return question.kind() == QuestionKind.JUDGEMENT
                ? question.answer().contains(Question.TRUE) ? "正确" : "错误"
                : String.join("、", question.answer());
    }
}
