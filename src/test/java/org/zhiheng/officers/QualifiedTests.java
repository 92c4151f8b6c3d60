package org.zhiheng.officers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.officers.OfficerBuilder.anOfficer;
import static org.zhiheng.organs.OrganBuilder.anOrgan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhiheng.officers.Certificate.State;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.Problem.Missing;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;

@OnPostgres
@DisplayName("《行政处罚法》第四十二条第一款：两名以上有资格的执法人员")
class QualifiedTests {

    private static final String DAY = "2026-03-03";

    @Autowired
    private Officers officers;

    @Autowired
    private OfficerRegister register;

    @Autowired
    private Organs organs;

    private Organ organ;
    private Officer qualified;

    @BeforeEach
    void an_organ_with_an_officer() {
        organ = anOrgan().addTo(organs);
        qualified = anOfficer(organ).addTo(register);
    }

    @Test
    @DisplayName("两名不同的有效持证人员可以执法")
    void two_different_officers_may() {
        assertThat(missing(DAY, qualified, anOfficer(organ).addTo(register))).isEmpty();
    }

    @Test
    @DisplayName("一人不行，同一人算一人，一个没有也不行")
    void one_officer_is_not_enough() {
        assertThat(missing(DAY, qualified))
                .containsExactly(new Missing("执法人员不得少于 2 人，现有 1 人", "《行政处罚法》第四十二条第一款", "请再选一名持有效证件的执法人员。"));
        assertThat(missing(DAY, qualified, qualified)).hasSize(1);
        assertThat(missing(DAY)).hasSize(1);
    }

    @Test
    @DisplayName("证件有效期的最后一日可以，次日不可以；第一日可以，前一日不可以")
    void a_certificate_is_valid_to_the_end_of_its_last_day() {
        var other = anOfficer(organ).valid("2021-07-01", "2026-06-30").addTo(register);

        assertThat(missing("2026-06-29", qualified, other)).isEmpty();
        assertThat(missing("2026-06-30", qualified, other)).isEmpty();
        assertThat(missing("2026-07-01", qualified, other)).singleElement().satisfies(lacking -> {
            assertThat(lacking.text()).contains(other.name(), "有效期至 2026-06-30", "已过期");
            assertThat(lacking.article()).isEqualTo("《山西省行政执法条例》第九条");
        });
        assertThat(missing(
                        "2024-02-29",
                        qualified,
                        anOfficer(organ).valid("2021-07-01", "2026-06-30").addTo(register)))
                .singleElement()
                .satisfies(lacking -> assertThat(lacking.text()).contains(qualified.name(), "尚未生效"));
        assertThat(missing("2024-03-01", qualified, other)).isEmpty();
    }

    @Test
    @DisplayName("暂扣之日起不能执法，前一日可以，发还之日起又可以")
    void a_suspended_certificate_does_not_count() {
        var other = anOfficer(organ).addTo(register);
        var certificate = officer(other).certificates().getFirst();
        Scope.all().run(() -> {
            register.change(certificate.id(), State.SUSPENDED, LocalDate.parse("2026-01-10"), "违反着装规定");
            register.change(certificate.id(), State.VALID, LocalDate.parse("2026-02-10"), "培训合格");
        });

        assertThat(missing("2026-01-09", qualified, other)).isEmpty();
        assertThat(missing("2026-01-10", qualified, other))
                .extracting(Missing::text)
                .allMatch(text -> text.contains("暂扣"));
        assertThat(missing("2026-02-09", qualified, other)).hasSize(1);
        assertThat(missing("2026-02-10", qualified, other)).isEmpty();
    }

    @Test
    @DisplayName("辅助人员、合同制人员不计入两人，也不能列为执法人员")
    void assistants_do_not_count() {
        var assistant = anOfficer(organ).kind(Officer.Kind.ASSISTANT).addTo(register);
        var contract = anOfficer(organ).kind(Officer.Kind.CONTRACT).addTo(register);

        assertThat(missing(DAY, qualified, assistant))
                .singleElement()
                .satisfies(lacking -> assertThat(lacking.text()).contains(assistant.name(), "辅助人员", "不计入两人"));
        assertThat(missing(DAY, qualified, contract)).hasSize(1);
    }

    @Test
    @DisplayName("执法领域、执法区域、机关不对的，各说各的；综合执法含所有领域，市级证件含县")
    void field_region_and_organ_must_fit() {
        var farming = anOfficer(organ).field("农业农村").addTo(register);
        var elsewhere = anOfficer(organ).region(140430).addTo(register);
        var foreign = anOfficer(anOrgan().addTo(organs)).addTo(register);
        var bare = anOfficer(organ).uncertified().addTo(register);

        assertThat(texts(farming)).containsExactly(farming.name() + "的执法证件（" + number(farming) + "）的执法领域是农业农村，不含市场监管");
        assertThat(texts(elsewhere)).singleElement().asString().contains("只在区划 140430 内有效");
        assertThat(texts(foreign)).containsExactly(foreign.name() + "不是本机关的执法人员");
        assertThat(texts(bare)).containsExactly(bare.name() + "没有行政执法证件");
        assertThat(texts(anOfficer(organ).field("综合执法").addTo(register))).isEmpty();
        assertThat(texts(anOfficer(organ).region(140400).addTo(register))).isEmpty();
    }

    @Test
    @DisplayName("受委托组织的人员可以以委托机关名义执法")
    void those_of_an_entrusted_team_count() {
        var team = anOrgan()
                .entrustedBy(organ, "2025-01-01", "2027-12-31", "2024-12-20")
                .addTo(organs);

        assertThat(texts(anOfficer(team).addTo(register))).isEmpty();
    }

    @Test
    @DisplayName("离岗前一日可以，离岗之日起不可以")
    void who_left_does_not_count() {
        var builder = anOfficer(organ);
        var leaving = builder.addTo(register);
        Scope.all().run(() -> register.leave(leaving, LocalDate.parse("2026-03-03"), 1));

        assertThat(missing("2026-03-02", qualified, leaving)).isEmpty();
        assertThat(missing("2026-03-03", qualified, leaving))
                .extracting(Missing::text)
                .containsExactly(leaving.name() + "自 2026-03-03 起已离岗");
    }

    @Test
    @DisplayName("没有登记的人员说得出来")
    void unknown_people_are_told() {
        var unknown = RecordId.create(140431);

        var missing = Scope.all()
                .call(() -> officers.missing(
                        List.of(qualified.id(), unknown), organ.id(), "市场监管", 140431, LocalDate.parse(DAY)));

        assertThat(missing)
                .singleElement()
                .satisfies(lacking -> assertThat(lacking.text()).contains("1 名人员没有登记"));
    }

    private List<String> texts(Officer other) {
        return missing(DAY, qualified, other).stream().map(Missing::text).toList();
    }

    private List<Missing> missing(String day, Officer... people) {
        var ids = Stream.of(people).map(Officer::id).toList();
        return Scope.all().call(() -> officers.missing(ids, organ.id(), "市场监管", 140431, LocalDate.parse(day)));
    }

    private String number(Officer holder) {
        return officer(holder).certificates().getFirst().number();
    }

    private Officer officer(Officer holder) {
        return Scope.all().call(() -> officers.get(holder.id()));
    }
}
