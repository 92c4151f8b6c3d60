package org.zhiheng.organs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.organs.OrganBuilder.anOrgan;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhiheng.access.Places;
import org.zhiheng.access.Role;
import org.zhiheng.organs.Organ.Kind;
import org.zhiheng.organs.Organ.Level;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;

@OnPostgres
@DisplayName("谁看得见什么、写得了什么")
class OrganPlacesTests {

    private static final List<Role> ENFORCING = List.of(Role.OFFICER, Role.UNIT_HEAD, Role.ORGAN_HEAD, Role.REVIEWER);

    @Autowired
    private Organs organs;

    @Autowired
    private Places places;

    @Test
    @DisplayName("执法人员看本机关、下级和受委托的，只写本机关")
    void enforcement_sees_its_own_and_what_is_below() {
        var department = anOrgan().addTo(organs);
        var branch = anOrgan().below(department).addTo(organs);
        var team = anOrgan()
                .entrustedBy(department, "2025-01-01", "2026-12-31", "2024-12-20")
                .addTo(organs);

        assertThat(ENFORCING).allSatisfy(role -> {
            assertThat(seen(role, department)).isEqualTo(text(department, branch, team));
            assertThat(places.scopeOf(role, department.id()).writes()).isEqualTo(text(department));
            assertThat(seen(role, team)).isEqualTo(text(team));
        });
    }

    @Test
    @DisplayName("政府的领导看全县，部门的领导看本部门，都不能写")
    void leaders_read_only() {
        var government = anOrgan().kind(Kind.GOVERNMENT).addTo(organs);
        var department = anOrgan().below(government).addTo(organs);

        assertThat(places.scopeOf(Role.LEADER, government.id())).isEqualTo(new Scope(140431, 140431, "*", "", ""));
        assertThat(places.scopeOf(Role.LEADER, department.id()))
                .isEqualTo(new Scope(140431, 140431, text(department), "", ""));
        assertThat(seen(Role.OFFICER, government)).isEqualTo(text(government));
    }

    @Test
    @DisplayName("县司法局看全县，市看全市，省看全省，各自只写自己")
    void justice_bureaus_see_their_region() {
        var county = anOrgan().kind(Kind.JUSTICE_BUREAU).addTo(organs);
        var city = anOrgan().kind(Kind.JUSTICE_BUREAU).at(Level.CITY, 140400).addTo(organs);
        var province =
                anOrgan().kind(Kind.JUSTICE_BUREAU).at(Level.PROVINCE, 140000).addTo(organs);

        assertThat(places.scopeOf(Role.SUPERVISOR, county.id()))
                .isEqualTo(new Scope(140431, 140431, "*", text(county), ""));
        assertThat(places.scopeOf(Role.SUPERVISOR, city.id()))
                .isEqualTo(new Scope(140400, 140499, "*", text(city), ""));
        assertThat(places.scopeOf(Role.SUPERVISOR, province.id()))
                .isEqualTo(new Scope(140000, 149999, "*", text(province), ""));
    }

    @Test
    @DisplayName("司法所看自己和所在乡镇，只写自己")
    void a_justice_office_sees_its_township() {
        var township = anOrgan().kind(Kind.TOWNSHIP).at(Level.TOWNSHIP, 140431).addTo(organs);
        var office = anOrgan()
                .kind(Kind.JUSTICE_OFFICE)
                .at(Level.TOWNSHIP, 140431)
                .serving(township)
                .addTo(organs);

        assertThat(places.scopeOf(Role.JUSTICE_OFFICE, office.id()))
                .isEqualTo(new Scope(140431, 140431, text(office, township), text(office), ""));
    }

    @Test
    @DisplayName("管理员管本县的登记，看不到执法行为；建立平台的机构管整个平台")
    void administrators_see_no_acts() {
        var bureau = anOrgan().kind(Kind.JUSTICE_BUREAU).addTo(organs);
        var founder = Scope.all().call(() -> organs.found(140428, "另一县司法局"));

        assertThat(places.scopeOf(Role.SYSTEM_ADMIN, bureau.id()))
                .isEqualTo(new Scope(140431, 140431, "*", "*", "", true));
        assertThat(places.scopeOf(Role.AUDIT_ADMIN, founder.id())).isEqualTo(new Scope(1, 999_999, "*", "*", "", true));
    }

    @Test
    @DisplayName("机构不在册的账号只看得见自己")
    void an_unknown_organ_sees_only_itself() {
        var unknown = RecordId.create(140431);
        var own = unknown.id().toString();

        assertThat(places.scopeOf(Role.SUPERVISOR, unknown)).isEqualTo(new Scope(140431, 140431, own, own, ""));
    }

    private String seen(Role role, Organ organ) {
        return places.scopeOf(role, organ.id()).organs();
    }

    private static String text(Organ... organs) {
        return String.join(
                ",", Stream.of(organs).map(organ -> organ.id().id().toString()).toList());
    }
}
