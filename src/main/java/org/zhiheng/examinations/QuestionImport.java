package org.zhiheng.examinations;

import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.law.Statute;
import org.zhiheng.law.Statutes;
import org.zhiheng.platform.sheet.ImportReport;
import org.zhiheng.platform.sheet.SheetColumn;
import org.zhiheng.platform.sheet.SheetLine;
import org.zhiheng.platform.sheet.SheetReader;
import org.zhiheng.platform.sheet.SheetWriter;
import org.zhiheng.settings.LegalClock;

/** Questions out of a spreadsheet, one a line: all of them or none. */
@Component
class QuestionImport {

    private static final String REASON = "导入";

    private final QuestionBank bank;
    private final QuestionStore store;
    private final Bureau bureau;
    private final LegalClock clock;

    QuestionImport(QuestionBank bank, QuestionStore store, Bureau bureau, LegalClock clock) {
        this.bank = bank;
        this.store = store;
        this.bureau = bureau;
        this.clock = clock;
    }

    static byte[] template() {
        return SheetWriter.template("题库", QuestionSheet.COLUMNS);
    }

    @Transactional
    ImportReport take(InputStream upload, Actor by) {
        bureau.require(by);
        var read = SheetReader.read(upload, QuestionSheet.COLUMNS);
        var planned = new LinkedHashMap<SheetLine, QuestionEntry>();
        for (var line : read.lines()) {
            entry(line).ifPresent(entry -> planned.put(line, entry));
        }
        requireNew(planned, by);
        if (!read.problems().isEmpty()) {
            return read.refused();
        }
        planned.values().forEach(entry -> bank.addNew(entry, by));
        return read.taken();
    }

    private void requireNew(Map<SheetLine, QuestionEntry> planned, Actor by) {
        var keys = store.keys(planned.values().stream().map(QuestionEntry::stem).toList());
        var lines = new HashMap<String, SheetLine>();
        planned.forEach((line, entry) -> {
            if (lines.putIfAbsent(Objects.requireNonNull(keys.get(entry.stem())), line) != null) {
                line.problem(QuestionSheet.STEM, "这道题在本表中出现了两次。");
            }
        });
        store.taken(by.organ().region(), lines.keySet(), null)
                .forEach(key -> Objects.requireNonNull(lines.get(key)).problem(QuestionSheet.STEM, "题库里已经有题干相同的题目。"));
    }

    private Optional<QuestionEntry> entry(SheetLine line) {
        var kind = line.one(QuestionSheet.KIND, List.of(QuestionKind.values()), QuestionKind::label);
        var level = line.one(QuestionSheet.LEVEL, List.of(QuestionLevel.values()), QuestionLevel::label);
        var difficulty = line.one(QuestionSheet.DIFFICULTY, List.of(Difficulty.values()), Difficulty::label);
        var statute = Statutes.standard().findByTitle(line.text(QuestionSheet.STATUTE));
        if (statute.isEmpty() && !line.text(QuestionSheet.STATUTE).isEmpty()) {
            line.problem(QuestionSheet.STATUTE, "法规库中没有“" + line.text(QuestionSheet.STATUTE) + "”，请写全称或者简称。");
        }
        if (kind == null || level == null || difficulty == null || statute.isEmpty() || !line.isSound()) {
            return Optional.empty();
        }
        var entry = new QuestionEntry(
                kind,
                line.text(QuestionSheet.STEM),
                QuestionSheet.OPTIONS.stream()
                        .map(line::text)
                        .filter(text -> !text.isEmpty())
                        .toList(),
                answer(kind, line.text(QuestionSheet.ANSWER)),
                line.text(QuestionSheet.EXPLANATION),
                line.textOrNull(QuestionSheet.FIELD),
                level,
                difficulty,
                statute.map(Statute::key).orElseThrow(),
                line.text(QuestionSheet.ARTICLE),
                REASON);
        QuestionRules.faults(entry, clock.today())
                .forEach(fault -> line.problem(column(fault.field()), fault.message()));
        return Optional.of(entry);
    }

    /** A、C or AC; 正确 or 错误. */
    private static List<String> answer(QuestionKind kind, String text) {
        if (kind == QuestionKind.JUDGEMENT) {
            return switch (text) {
                case "正确", "对", "√" -> List.of(Question.TRUE);
                case "错误", "错", "×" -> List.of(Question.FALSE);
                default -> List.of();
            };
        }
        return Arrays.stream(text.replaceAll("[、，,；;\\s]", "")
                        .toUpperCase(java.util.Locale.ROOT)
                        .split(""))
                .filter(letter -> !letter.isEmpty())
                .toList();
    }

    private static SheetColumn column(String field) {
        return switch (field) {
            case "options" -> QuestionSheet.OPTIONS.getFirst();
            case "answer" -> QuestionSheet.ANSWER;
            case "explanation" -> QuestionSheet.EXPLANATION;
            case "field" -> QuestionSheet.FIELD;
            case "statute" -> QuestionSheet.STATUTE;
            case "article" -> QuestionSheet.ARTICLE;
            default -> QuestionSheet.STEM;
        };
    }
}
