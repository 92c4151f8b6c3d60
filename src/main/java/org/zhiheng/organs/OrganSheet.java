package org.zhiheng.organs;

import static org.zhiheng.platform.sheet.SheetColumn.optional;
import static org.zhiheng.platform.sheet.SheetColumn.required;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhiheng.law.RegionCode;
import org.zhiheng.organs.Organ.Kind;
import org.zhiheng.organs.Organ.Level;
import org.zhiheng.organs.Organ.Nature;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;
import org.zhiheng.platform.sheet.SheetColumn;
import org.zhiheng.platform.sheet.SheetLine;

/** The spreadsheet of organs: its columns, and what one line of it means. */
final class OrganSheet {

    private static final SheetColumn NAME = required("机构名称", "全称，例如 沁源县应急管理局");
    private static final SheetColumn SHORT = optional("简称", "不填则用全称");
    private static final SheetColumn WORD = optional("机关代字", "文号里的字，例如 沁应急");
    private static final SheetColumn REGION = optional("区划代码", "六位；不填则为本县");
    private static final SheetColumn KIND = required("类型", labels(Kind.values(), Kind::label));
    private static final SheetColumn LEVEL = required("层级", labels(Level.values(), Level::label));
    private static final SheetColumn NATURE = required("主体性质", labels(Nature.values(), Nature::label));
    private static final SheetColumn PARENT = optional("上级机构", "全称；须已登记，或者写在本表更靠前的一行");
    private static final SheetColumn FIELDS = optional("执法领域", "多个用顿号分开");
    private static final SheetColumn QUALIFIED = optional("主体资格公告文号", "例如 沁政告〔2020〕2号");
    private static final SheetColumn CONFIRMED = optional("确认日期", "填了公告文号时必填");
    private static final SheetColumn ANNOUNCED = optional("公告日期", "尚未公告则留空");
    private static final SheetColumn SUPERVISED = optional("监督机构", "全称");
    private static final SheetColumn RECONSIDERED = optional("复议机关", "全称");
    private static final SheetColumn COURT = optional("管辖法院", "决定书救济段落中写的法院");
    private static final SheetColumn ADDRESS = optional("地址", "");
    private static final SheetColumn PHONE = optional("电话", "");
    private static final SheetColumn CREDIT = optional("统一社会信用代码", "18 位");
    private static final SheetColumn AREA = optional("乡级区划代码", "9 位，乡镇填写");
    private static final SheetColumn SERVES = optional("服务的乡镇", "司法所填写乡镇人民政府的全称");
    private static final SheetColumn BY = optional("委托机关", "受委托组织填写委托机关的全称");
    private static final SheetColumn LETTER = optional("委托书文号", "");
    private static final SheetColumn ITEMS = optional("委托事项", "");
    private static final SheetColumn FROM = optional("委托期限起", "");
    private static final SheetColumn UNTIL = optional("委托期限止", "");
    private static final SheetColumn PUBLISHED = optional("委托公布日期", "尚未公布则留空");

    static final List<SheetColumn> COLUMNS = List.of(
            NAME,
            SHORT,
            WORD,
            REGION,
            KIND,
            LEVEL,
            NATURE,
            PARENT,
            FIELDS,
            QUALIFIED,
            CONFIRMED,
            ANNOUNCED,
            SUPERVISED,
            RECONSIDERED,
            COURT,
            ADDRESS,
            PHONE,
            CREDIT,
            AREA,
            SERVES,
            BY,
            LETTER,
            ITEMS,
            FROM,
            UNTIL,
            PUBLISHED);

    private OrganSheet() {}

    /** What a line asks to be added. */
    record Planned(RecordId id, OrganEntry entry) {}

    /** Empty where a cell cannot be read; the line then says why. */
    static Optional<Planned> entry(SheetLine line, int home, OrganTree tree) {
        var id = RecordId.create(region(line, home));
        var kind = line.one(KIND, List.of(Kind.values()), Kind::label);
        var level = line.one(LEVEL, List.of(Level.values()), Level::label);
        var nature = line.one(NATURE, List.of(Nature.values()), Nature::label);
        var parent = organ(line, PARENT, tree);
        var supervised = organ(line, SUPERVISED, tree);
        var reconsidered = organ(line, RECONSIDERED, tree);
        var serves = organ(line, SERVES, tree);
        var qualification = qualification(line);
        var entrustments = entrustments(line, tree);
        if (kind == null || level == null || nature == null || !line.isSound()) {
            return Optional.empty();
        }
        var name = line.text(NAME);
        return Optional.of(new Planned(
                id,
                new OrganEntry(
                        name,
                        Objects.requireNonNullElse(line.textOrNull(SHORT), shortened(name)),
                        line.textOrNull(WORD),
                        kind,
                        level,
                        nature,
                        parent,
                        line.words(FIELDS),
                        qualification,
                        supervised,
                        reconsidered,
                        null,
                        line.textOrNull(COURT),
                        line.textOrNull(ADDRESS),
                        line.textOrNull(PHONE),
                        line.textOrNull(CREDIT),
                        serves,
                        line.textOrNull(AREA),
                        entrustments,
                        List.of())));
    }

    private static int region(SheetLine line, int home) {
        var text = line.text(REGION);
        if (text.isEmpty()) {
            return home;
        }
        var fault = RegionCode.fault(text).or(() -> outOfScope(Integer.parseInt(text)));
        fault.ifPresent(message -> line.problem(REGION, message));
        return fault.isPresent() ? home : Integer.parseInt(text);
    }

    private static Optional<String> outOfScope(int region) {
        var scope = Scope.current();
        return scope.regionFrom() <= region && region <= scope.regionTo()
                ? Optional.empty()
                : Optional.of("区划 " + region + " 不在您管理的范围内。");
    }

    private static @Nullable RecordId organ(SheetLine line, SheetColumn column, OrganTree tree) {
        var name = line.textOrNull(column);
        if (name == null) {
            return null;
        }
        var found = tree.named(name);
        if (found.isEmpty()) {
            line.problem(column, "没有找到“" + name + "”：请写全称，并且写在引用它的行之前。");
        }
        return found.map(Organ::id).orElse(null);
    }

    private static @Nullable Qualification qualification(SheetLine line) {
        var document = line.textOrNull(QUALIFIED);
        var confirmed = line.date(CONFIRMED);
        var announced = line.date(ANNOUNCED);
        if (document == null) {
            return null;
        }
        if (confirmed == null) {
            line.problem(CONFIRMED, "填了主体资格公告文号，须填确认日期。");
            return null;
        }
        return new Qualification(document, confirmed, announced);
    }

    private static List<Entrustment> entrustments(SheetLine line, OrganTree tree) {
        var by = organ(line, BY, tree);
        var from = line.date(FROM);
        var until = line.date(UNTIL);
        var published = line.date(PUBLISHED);
        if (by == null) {
            return List.of();
        }
        if (from == null || until == null) {
            line.problem(from == null ? FROM : UNTIL, "填了委托机关，须填委托期限的起止日期（《行政处罚法》第二十条第二款）。");
            return List.of();
        }
        return List.of(new Entrustment(by, line.text(LETTER), line.text(ITEMS), from, until, published));
    }

    /** The column to which a fault of a part of the entry belongs. */
    static SheetColumn column(String field) {
        return switch (field) {
            case "shortName" -> SHORT;
            case "word" -> WORD;
            case "level" -> LEVEL;
            case "parent" -> PARENT;
            case "qualification" -> ANNOUNCED;
            case "supervisedBy" -> SUPERVISED;
            case "reconsideredBy", "reconsideration" -> RECONSIDERED;
            case "court" -> COURT;
            case "address" -> ADDRESS;
            case "phone" -> PHONE;
            case "creditCode" -> CREDIT;
            case "areaCode" -> AREA;
            case "serves" -> SERVES;
            case "entrustments" -> BY;
            default -> NAME;
        };
    }

    private static String shortened(String name) {
        return name.length() <= 50 ? name : name.substring(0, 50);
    }

    private static <T> String labels(T[] values, java.util.function.Function<T, String> label) {
        return String.join("、", java.util.Arrays.stream(values).map(label).toList());
    }
}
