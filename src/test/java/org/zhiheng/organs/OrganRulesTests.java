package org.zhiheng.organs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.organs.OrganBuilder.anOrgan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhiheng.organs.Organ.Level;
import org.zhiheng.platform.Problem.FieldProblem;
import org.zhiheng.platform.RecordId;

@DisplayName("执法主体登记的规则：错在哪里，依据哪一条")
class OrganRulesTests {

    private static final RecordId ID = RecordId.create(140431);

    private final List<OrganTree.Row> register = new ArrayList<>();

    @Test
    @DisplayName("合法的登记没有错")
    void a_lawful_entry_has_no_fault() {
        assertThat(faults(anOrgan())).isEmpty();
    }

    @Test
    @DisplayName("《山西省行政执法条例》第八条：公告早于确认一日不可以，当日、次日可以")
    void announced_after_it_was_confirmed() {
        assertThat(faults(anOrgan().announced("2020-01-14")))
                .containsExactly("qualification 主体资格的公告日期不能早于确认日期（《山西省行政执法条例》第八条）。");
        assertThat(faults(anOrgan().announced("2020-01-15"))).isEmpty();
        assertThat(faults(anOrgan().announced("2020-01-16"))).isEmpty();
    }

    @Test
    @DisplayName("《行政处罚法》第二十条：截止早于起始一日不可以，同日可以；自己委托自己、由受委托组织委托不可以")
    void an_entrustment_is_in_order() {
        var by = entered(anOrgan());
        var team = entered(anOrgan().entrustedBy(by, "2025-01-01", "2026-10-31", "2024-12-20"));

        assertThat(faults(anOrgan().entrustedBy(by, "2026-03-03", "2026-03-02", "2026-03-01")))
                .containsExactly("entrustments 委托的截止日不能早于起始日（《行政处罚法》第二十条第二款）。");
        assertThat(faults(anOrgan().entrustedBy(by, "2026-03-03", "2026-03-03", "2026-03-01")))
                .isEmpty();
        assertThat(faults(anOrgan().entrustedBy(team, "2026-03-03", "2026-03-04", "2026-03-01")))
                .containsExactly("entrustments “" + team.name() + "”自己是受委托组织，不得再委托（《行政处罚法》第二十条第四款）。");
    }

    @Test
    @DisplayName("《行政强制法》第十七条第一款：受委托组织没有强制权")
    void who_is_entrusted_has_no_coercive_power() {
        var by = entered(anOrgan());

        assertThat(faults(anOrgan()
                        .entrustedBy(by, "2026-01-01", "2026-12-31", "2025-12-20")
                        .empowered(power(CoercivePower.Kind.EXECUTE, "市场监管", null))))
                .containsExactly("powers 受委托组织没有自己的强制权，行政强制权不得委托（《行政强制法》第十七条第一款）。");
    }

    @Test
    @DisplayName("强制执行引第十三条，冻结引第二十九条：领域不是本机构的、截止早于起始的、核定早于起始的都说出来")
    void a_power_is_given_by_a_statute() {
        assertThat(faults(anOrgan().empowered(power(CoercivePower.Kind.EXECUTE, "交通运输", null))))
                .containsExactly("powers “交通运输”不是本机构的执法领域（《行政强制法》第十三条第一款）。");
        assertThat(faults(anOrgan().empowered(power(CoercivePower.Kind.FREEZE, null, "2025-12-31"))))
                .containsExactly("powers 强制权的截止日不能早于起始日（《行政强制法》第二十九条第一款）。");
        assertThat(faults(anOrgan().empowered(power(CoercivePower.Kind.FREEZE, null, "2026-01-01"))))
                .isEmpty();
    }

    @Test
    @DisplayName("二百零一个字的名称、层级与区划代码不合、不在册的上级都说出来，一次说全")
    void every_fault_is_said_at_once() {
        assertThat(faults(anOrgan().named("长".repeat(201)).at(Level.CITY, 140431)))
                .containsExactly(
                        "name 机构名称须为一至 200 个字。", "shortName 简称须为一至 50 个字。", "level 区划代码 140431 不属于市级，请改正层级或者区划代码。");
        var unknown = Organ.of(RecordId.create(140431), 1, anOrgan().entry(), null);
        assertThat(faults(anOrgan().below(unknown))).containsExactly("parent 没有找到上级机构，请从机构列表中选择。");
    }

    private Organ entered(OrganBuilder builder) {
        var row = new OrganTree.Row(RecordId.create(140431), 1, false, builder.entry());
        register.add(row);
        return Organ.of(row.id(), 1, row.entry(), null);
    }

    private static CoercivePower power(CoercivePower.Kind kind, @Nullable String field, @Nullable String until) {
        var from = LocalDate.parse("2026-01-01");
        return new CoercivePower(
                kind, field, "《中华人民共和国公路法》第八十一条", from, until == null ? null : LocalDate.parse(until), from);
    }

    private List<String> faults(OrganBuilder builder) {
        return OrganRules.faults(ID, builder.entry(), new OrganTree(register)).stream()
                .map(OrganRulesTests::words)
                .toList();
    }

    private static String words(FieldProblem fault) {
        return fault.field() + " " + fault.message();
    }
}
