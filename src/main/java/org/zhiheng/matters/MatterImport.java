package org.zhiheng.matters;

import static org.zhiheng.platform.sheet.SheetColumn.optional;
import static org.zhiheng.platform.sheet.SheetColumn.required;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.Problem.FieldProblem;
import org.zhiheng.platform.sheet.ImportReport;
import org.zhiheng.platform.sheet.SheetColumn;
import org.zhiheng.platform.sheet.SheetLine;
import org.zhiheng.platform.sheet.SheetReader;
import org.zhiheng.platform.sheet.SheetWriter;

/** Matters out of a spreadsheet: all of them or none. */
@Component
class MatterImport {

    private static final SheetColumn CODE = required("事项编码", "本县唯一");
    private static final SheetColumn NAME = required("违法行为", "");
    private static final SheetColumn FIELD = required("执法领域", "与执法证件的领域同一写法");
    private static final SheetColumn ORGANS = required("实施机关", "全称，多个用顿号分开");
    private static final SheetColumn VIOLATED = optional("违反条款", "例如 食品安全法 34(10)；多条用分号或者换行分开");
    private static final SheetColumn BASES = required("处罚依据", "写法：法名 条.款(项)，例如 食品安全法 124.1(5)；多条用分号或者换行分开");
    private static final SheetColumn CORRECTION = optional("责令改正", "例如 责令限期改正；依据没有规定则留空");
    private static final SheetColumn RANGES =
            required("处罚种类和幅度", "例如 警告；罚款 5000 元以上 50000 元以下（拒不改正）；没收违法所得。多项用分号或者换行分开");
    private static final SheetColumn SUMMARY = optional("可以当场处罚", "是 或者 否");
    private static final SheetColumn MAJOR = optional("重大执法决定", "是 或者 否");
    private static final SheetColumn FIVE_YEARS = optional("涉及生命健康安全、金融安全", "是 或者 否；是则造成危害后果的追诉期为五年");
    private static final SheetColumn PUBLISHED = optional("公布日期", "尚未公布则留空，留空不能据以立案");
    private static final SheetColumn FROM = required("有效期起", "");
    private static final SheetColumn UNTIL = optional("有效期止", "");

    private static final List<SheetColumn> COLUMNS = List.of(
            CODE,
            NAME,
            FIELD,
            ORGANS,
            VIOLATED,
            BASES,
            CORRECTION,
            RANGES,
            SUMMARY,
            MAJOR,
            FIVE_YEARS,
            PUBLISHED,
            FROM,
            UNTIL);

    private final Matters matters;
    private final MatterPower power;
    private final Organs organs;

    MatterImport(Matters matters, MatterPower power, Organs organs) {
        this.matters = matters;
        this.power = power;
        this.organs = organs;
    }

    static byte[] template() {
        return SheetWriter.template("行政处罚事项", COLUMNS);
    }

    @Transactional
    ImportReport take(InputStream upload, int region) {
        var read = SheetReader.read(upload, COLUMNS);
        var codes = new HashSet<String>();
        var planned = new ArrayList<MatterEntry>();
        for (var line : read.lines()) {
            requireNew(line, region, codes);
            entry(line, region).ifPresent(planned::add);
        }
        if (!read.problems().isEmpty()) {
            return read.refused();
        }
        planned.stream().map(MatterEntry::organs).distinct().forEach(power::require);
        planned.forEach(entry -> matters.add(region, entry));
        return read.taken();
    }

    private void requireNew(SheetLine line, int region, Set<String> codes) {
        var code = line.text(CODE);
        if (!codes.add(code)) {
            line.problem(CODE, "事项编码 " + code + " 在本表中出现了两次。");
        } else if (matters.findByCode(region, code).isPresent()) {
            line.problem(CODE, "事项编码 " + code + " 已经存在。");
        }
    }

    private Optional<MatterEntry> entry(SheetLine line, int region) {
        var concerned =
                all(line, ORGANS, name -> organs.findByName(region, name).map(Organ::id), "没有登记，请写全称");
        var violated = all(line, VIOLATED, CitationText::read, "读不出来，或者法规库中没有这一条");
        var bases = all(line, BASES, CitationText::read, "读不出来，或者法规库中没有这一条");
        var ranges = all(line, RANGES, RangeWords::read, "读不出来，请照说明的写法");
        var summary = line.yes(SUMMARY);
        var major = line.yes(MAJOR);
        var fiveYears = line.yes(FIVE_YEARS);
        var published = line.date(PUBLISHED);
        var from = line.date(FROM);
        var until = line.date(UNTIL);
        if (from == null || !line.isSound()) {
            return Optional.empty();
        }
        var entry = new MatterEntry(
                line.text(CODE),
                line.text(NAME),
                line.text(FIELD),
                Set.copyOf(concerned),
                violated,
                bases,
                line.textOrNull(CORRECTION),
                ranges,
                summary,
                major,
                fiveYears,
                List.of(),
                published,
                from,
                until);
        MatterRules.faults(entry).forEach(fault -> line.problem(column(fault), fault.message()));
        return Optional.of(entry);
    }

    /** Each part of a cell as what it means; what cannot be read is a problem of the line. */
    private static <T> List<T> all(
            SheetLine line, SheetColumn column, Function<String, Optional<T>> reading, String otherwise) {
        var separator = column.equals(ORGANS) ? "[、；;\n]" : "[；;\n]";
        var found = new ArrayList<T>();
        Arrays.stream(line.text(column).split(separator, -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .forEach(part -> reading.apply(part)
                        .ifPresentOrElse(found::add, () -> line.problem(column, "“" + part + "”" + otherwise + "。")));
        return found;
    }

    private static SheetColumn column(FieldProblem fault) {
        return switch (fault.field()) {
            case "code" -> CODE;
            case "field" -> FIELD;
            case "organs" -> ORGANS;
            case "violated" -> VIOLATED;
            case "penaltyBases" -> BASES;
            case "ranges" -> RANGES;
            case "until" -> UNTIL;
            default -> NAME;
        };
    }
}
