package org.zhiheng.organs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhiheng.law.Citation;
import org.zhiheng.law.CreditCode;
import org.zhiheng.law.RegionCode;
import org.zhiheng.organs.Organ.Level;
import org.zhiheng.organs.Organ.Nature;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.Problem.FieldProblem;
import org.zhiheng.platform.RecordId;

/** What an entry of the register must fulfil; what is entrusted may not be entrusted again (第二十条第四款). */
final class OrganRules {

    static final Citation CONFIRMED = Citation.of("shanxi-enforcement-regulation", "8");
    static final Citation WHO_MAY_ENTRUST = Citation.of("penalty-law", "20.1");
    static final Citation LETTER = Citation.of("penalty-law", "20.2");
    static final Citation NOT_PASSED_ON = Citation.of("penalty-law", "20.4");
    static final Citation MEASURES_BY_STATUTE = Citation.of("coercion-law", "17.1");
    static final Citation EXECUTION_BY_STATUTE = Citation.of("coercion-law", "13.1");
    static final Citation FREEZING_BY_STATUTE = Citation.of("coercion-law", "29.1");

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SHORT_NAME = 50;
    private static final int LONGEST_WORDS = 500;

    private final RecordId id;
    private final OrganEntry entry;
    private final OrganTree tree;
    private final List<FieldProblem> faults = new ArrayList<>();

    private OrganRules(RecordId id, OrganEntry entry, OrganTree tree) {
        this.id = id;
        this.entry = entry;
        this.tree = tree;
    }

    static void require(RecordId id, OrganEntry entry, OrganTree tree) {
        var faults = faults(id, entry, tree);
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }

    static List<FieldProblem> faults(RecordId id, OrganEntry entry, OrganTree tree) {
        var rules = new OrganRules(id, entry, tree);
        rules.checkTexts();
        rules.checkPlace();
        rules.checkQualification();
        rules.checkEntrustments();
        rules.checkPowers();
        return rules.faults;
    }

    private void checkTexts() {
        text("name", "机构名称", entry.name(), LONGEST_NAME);
        text("shortName", "简称", entry.shortName(), LONGEST_SHORT_NAME);
        optional("word", "机关代字", entry.word(), LONGEST_SHORT_NAME);
        optional("reconsideration", "复议机关", entry.reconsideration(), LONGEST_NAME);
        optional("court", "管辖法院", entry.court(), LONGEST_NAME);
        optional("address", "地址", entry.address(), LONGEST_WORDS);
        optional("phone", "电话", entry.phone(), LONGEST_SHORT_NAME);
        if (entry.areaCode() != null && !entry.areaCode().matches(id.region() + "\\d{3}")) {
            fault("areaCode", "乡级区划代码须为 9 位数字，前 6 位是 " + id.region() + "。");
        }
        if (entry.creditCode() != null) {
            CreditCode.fault(entry.creditCode()).ifPresent(fault -> fault("creditCode", fault));
        }
        tree.named(id.region(), entry.name())
                .filter(other -> !other.id().equals(id))
                .ifPresent(other -> fault("name", "已经有名为“" + entry.name() + "”的机构。"));
    }

    private void checkPlace() {
        RegionCode.fault(String.valueOf(id.region())).ifPresent(fault -> fault("region", fault));
        var place = RegionCode.levelOf(id.region());
        var fits = switch (entry.level()) {
            case PROVINCE -> place == RegionCode.Level.PROVINCE;
            case CITY -> place == RegionCode.Level.CITY;
            case COUNTY, TOWNSHIP -> place == RegionCode.Level.COUNTY;
        };
        if (!fits) {
            fault("level", "区划代码 " + id.region() + " 不属于" + entry.level().label() + "，请改正层级或者区划代码。");
        }
        known("supervisedBy", "监督机构", entry.supervisedBy());
        known("reconsideredBy", "复议机关", entry.reconsideredBy());
        known("serves", "服务的乡镇", entry.serves())
                .filter(served -> served.kind() != Organ.Kind.TOWNSHIP)
                .ifPresent(served -> fault("serves", "“" + served.name() + "”不是乡镇人民政府。"));
        known("parent", "上级机构", entry.parent()).ifPresent(this::checkParent);
    }

    private void checkParent(Organ parent) {
        if (parent.level().compareTo(entry.level()) > 0) {
            fault("parent", "上级机构“" + parent.name() + "”的层级低于本机构。");
        }
        if (tree.withBelow(id).contains(parent.id())) {
            fault("parent", "“" + parent.name() + "”就是本机构或者它的下级，不能作上级机构。");
        }
    }

    private void checkQualification() {
        var qualification = entry.qualification();
        if (qualification == null) {
            return;
        }
        text("qualification", "主体资格公告文号", qualification.document(), LONGEST_SHORT_NAME);
        if (qualification.announcedOn() != null && qualification.announcedOn().isBefore(qualification.confirmedOn())) {
            fault("qualification", "主体资格的公告日期不能早于确认日期", CONFIRMED);
        }
    }

    private void checkEntrustments() {
        if (entry.nature() == Nature.ENTRUSTED && entry.entrustments().isEmpty()) {
            fault("entrustments", "受委托组织须写明委托机关、委托书、事项和起止日期", LETTER);
        }
        if (entry.nature() != Nature.ENTRUSTED && !entry.entrustments().isEmpty()) {
            fault("entrustments", "只有受委托组织才有委托，请改正主体性质，或者删去委托", WHO_MAY_ENTRUST);
        }
        for (var entrustment : entry.entrustments()) {
            text("entrustments", "委托书文号", entrustment.document(), LONGEST_SHORT_NAME);
            text("entrustments", "委托事项", entrustment.items(), LONGEST_WORDS);
            if (entrustment.until().isBefore(entrustment.from())) {
                fault("entrustments", "委托的截止日不能早于起始日", LETTER);
            }
            known("entrustments", "委托机关", entrustment.by()).ifPresent(this::checkEntrusting);
        }
    }

    /** 行政强制执行、冻结存款、汇款只能由法律规定的行政机关实施. */
    private void checkPowers() {
        if (entry.nature() == Nature.ENTRUSTED && !entry.powers().isEmpty()) {
            fault("powers", "受委托组织没有自己的强制权，行政强制权不得委托", MEASURES_BY_STATUTE);
        }
        for (var power : entry.powers()) {
            text("powers", "法律依据", power.basis(), LONGEST_WORDS);
            if (power.field() != null && !entry.fields().contains(power.field())) {
                fault("powers", "“" + power.field() + "”不是本机构的执法领域", givenBy(power));
            }
            if (power.until() != null && power.until().isBefore(power.from())) {
                fault("powers", "强制权的截止日不能早于起始日", givenBy(power));
            }
            if (power.checkedOn() != null && power.checkedOn().isBefore(power.from())) {
                fault("powers", "核定日期不能早于法律依据的施行日期", givenBy(power));
            }
        }
    }

    private static Citation givenBy(CoercivePower power) {
        return power.kind() == CoercivePower.Kind.FREEZE ? FREEZING_BY_STATUTE : EXECUTION_BY_STATUTE;
    }

    private void checkEntrusting(Organ by) {
        if (by.nature() == Nature.ENTRUSTED) {
            fault("entrustments", "“" + by.name() + "”自己是受委托组织，不得再委托", NOT_PASSED_ON);
        } else if (by.nature() == Nature.NONE || by.id().equals(id)) {
            fault("entrustments", "“" + by.name() + "”不能作委托机关", WHO_MAY_ENTRUST);
        }
        if (entry.level() == Level.PROVINCE && by.level() != Level.PROVINCE) {
            fault("entrustments", "委托机关“" + by.name() + "”的层级低于本机构", WHO_MAY_ENTRUST);
        }
    }

    private Optional<Organ> known(String field, String label, @Nullable RecordId organ) {
        if (organ == null) {
            return Optional.empty();
        }
        var found = tree.find(organ);
        if (found.isEmpty()) {
            fault(field, "没有找到" + label + "，请从机构列表中选择。");
        }
        return found;
    }

    private void text(String field, String label, String text, int longest) {
        if (text.isBlank() || text.length() > longest) {
            fault(field, label + "须为一至 " + longest + " 个字。");
        }
    }

    private void optional(String field, String label, @Nullable String text, int longest) {
        if (text != null) {
            text(field, label, text, longest);
        }
    }

    private void fault(String field, String message, Citation article) {
        fault(field, message + "（" + article.inWords() + "）。");
    }

    private void fault(String field, String message) {
        faults.add(new FieldProblem(field, message));
    }
}
