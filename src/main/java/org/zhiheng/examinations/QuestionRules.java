package org.zhiheng.examinations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhiheng.law.Citation;
import org.zhiheng.law.Statute;
import org.zhiheng.law.Statutes;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.Problem.FieldProblem;

/** What the bank asks of a question before it takes it in. */
final class QuestionRules {

    private static final int LONGEST_STEM = 2000;
    private static final int LONGEST_OPTION = 500;
    private static final int LONGEST_EXPLANATION = 2000;
    private static final int LONGEST_REASON = 200;
    private static final int LONGEST_FIELD = 30;
    private static final int MOST_OPTIONS = 8;

    private QuestionRules() {}

    static void require(QuestionEntry entry, LocalDate today) {
        var faults = faults(entry, today);
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }

    static List<FieldProblem> faults(QuestionEntry entry, LocalDate today) {
        var faults = new ArrayList<FieldProblem>();
        length("stem", "题干", entry.stem(), 1, LONGEST_STEM).ifPresent(faults::add);
        length(
                        "explanation",
                        entry.kind() == QuestionKind.CASE ? "参考答案和评分要点" : "解析",
                        entry.explanation(),
                        1,
                        LONGEST_EXPLANATION)
                .ifPresent(faults::add);
        length("reason", "理由", entry.reason() == null ? "" : entry.reason(), 0, LONGEST_REASON)
                .ifPresent(faults::add);
        length("field", "执法领域", entry.field() == null ? "" : entry.field(), 0, LONGEST_FIELD)
                .ifPresent(faults::add);
        options(entry, faults);
        answer(entry, faults);
        basis(entry, today).ifPresent(faults::add);
        return faults;
    }

    private static void options(QuestionEntry entry, List<FieldProblem> faults) {
        var options = entry.options() == null ? List.<String>of() : entry.options();
        if (entry.kind() == QuestionKind.SINGLE || entry.kind() == QuestionKind.MULTIPLE) {
            if (options.size() < 3 || options.size() > MOST_OPTIONS) {
                faults.add(new FieldProblem("options", entry.kind().label() + "须有 3 至 " + MOST_OPTIONS + " 个选项。"));
            }
            if (options.stream().anyMatch(option -> option.isBlank() || option.length() > LONGEST_OPTION)) {
                faults.add(new FieldProblem("options", "每个选项须为一至 " + LONGEST_OPTION + " 个字。"));
            }
            if (new HashSet<>(options.stream().map(String::strip).toList()).size() < options.size()) {
                faults.add(new FieldProblem("options", "有两个选项相同。"));
            }
        } else if (!options.isEmpty()) {
            faults.add(new FieldProblem("options", entry.kind().label() + "不填选项。"));
        }
    }

    private static void answer(QuestionEntry entry, List<FieldProblem> faults) {
        var answer = answer(entry);
        var known = Question.options(entry).stream().map(Question.Option::key).toList();
        var right = switch (entry.kind()) {
            case SINGLE -> answer.size() == 1 ? null : "单选题须有一个正确的选项。";
            case MULTIPLE -> answer.size() >= 2 ? null : "多选题须有两个以上正确的选项。";
            case JUDGEMENT -> answer.size() == 1 ? null : "判断题须写明正确或者错误。";
            case CASE -> answer.isEmpty() ? null : "案例分析题没有标准选项，请写参考答案和评分要点。";
        };
        if (right != null) {
            faults.add(new FieldProblem("answer", right));
        } else if (!known.containsAll(answer)) {
            faults.add(new FieldProblem("answer", "答案里有选项以外的字母。"));
        }
    }

    /** The letters that are right, each once and in order. */
    static List<String> answer(QuestionEntry entry) {
        return entry.answer() == null
                ? List.of()
                : entry.answer().stream().map(String::strip).distinct().sorted().toList();
    }

    /** The statute must be in force, and have such an article. */
    private static Optional<FieldProblem> basis(QuestionEntry entry, LocalDate today) {
        var statute = Statutes.standard().find(entry.statute()).orElse(null);
        if (statute == null) {
            return Optional.of(new FieldProblem("statute", "法规库中没有这部法规。"));
        }
        if (!statute.isInForceOn(today)) {
            return Optional.of(new FieldProblem("statute", "《" + statute.shortTitle() + "》在 " + today + " 没有施行中的版本。"));
        }
        return article(statute, entry.article()).map(fault -> new FieldProblem("article", fault));
    }

    private static Optional<String> article(Statute statute, String article) {
        try {
            var number = Citation.of(statute.key(), article).number();
            return number >= 1 && number <= statute.articlesInAll()
                    ? Optional.empty()
                    : Optional.of(
                            "《" + statute.shortTitle() + "》共 " + statute.articlesInAll() + " 条，没有第 " + number + " 条。");
        } catch (IllegalArgumentException unreadable) {
            return Optional.of(String.valueOf(unreadable.getMessage()));
        }
    }

    private static Optional<FieldProblem> length(String field, String name, String text, int least, int most) {
        return text.strip().length() < least || text.length() > most
                ? Optional.of(
                        new FieldProblem(field, name + (least > 0 ? "须为一至 " + most + " 个字。" : "不超过 " + most + " 个字。")))
                : Optional.empty();
    }

    static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
