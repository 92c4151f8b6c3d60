package org.zhiheng.organs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhiheng.organs.OrganBuilder.anOrgan;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.PermissionDeniedDataAccessException;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.Problem.Missing;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;

@OnPostgres
@DisplayName("执法主体")
class OrgansTests {

    private static final Scope OFFICER =
            new Scope(140431, 140431, "", RecordId.create(140431).id().toString(), "zhang");

    @Autowired
    private Organs organs;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    @DisplayName("存进去的与读出来的一样，复议机关没有另写就用它的名称")
    void an_organ_is_kept_whole() {
        var government = anOrgan().named("测试县人民政府").kind(Organ.Kind.GOVERNMENT).addTo(organs);
        var added = anOrgan().reconsideredBy(government).addTo(organs);

        assertThat(organs.get(added.id())).isEqualTo(added);
        assertThat(added.reconsideration()).isEqualTo("测试县人民政府");
        assertThat(organs.findByName(140431, added.name())).contains(added);
    }

    @Test
    @DisplayName("谁都看得见机构，一般人员改不了")
    void organs_are_public_and_not_for_everyone_to_change() {
        var added = anOrgan().addTo(organs);

        assertThat(OFFICER.call(() -> organs.get(added.id()))).isEqualTo(added);
        assertThat(Scope.nothing().call(() -> organs.get(added.id()))).isEqualTo(added);
        assertThatThrownBy(() -> OFFICER.call(() -> organs.add(140431, anOrgan().entry())))
                .isInstanceOf(PermissionDeniedDataAccessException.class);
        assertThatThrownBy(() ->
                        OFFICER.call(() -> organs.change(added.id(), anOrgan().entry(), 1, null)))
                .isInstanceOf(Problem.class);
        assertThat(organs.get(added.id()).version()).isEqualTo(1);
    }

    @Test
    @DisplayName("每一版都留着；两人同时改，后到的被拒绝")
    void every_version_is_kept() {
        var added = anOrgan().addTo(organs);
        Scope.all()
                .call(() -> organs.change(added.id(), anOrgan().named("改名后的局").entry(), 1, "机构改革"));

        assertThatThrownBy(() -> Scope.all()
                        .call(() -> organs.change(added.id(), anOrgan().entry(), 1, null)))
                .hasMessageContaining("刚刚被别人修改过");
        var changes = Scope.all().call(() -> organs.changes(added.id()));
        assertThat(changes).extracting(OrganStore.Change::version).containsExactly(2, 1);
        assertThat(changes.getLast().entry().name()).isEqualTo(added.name());
        assertThat(changes.getFirst().reason()).isEqualTo("机构改革");
    }

    @Test
    @DisplayName("没有提交的机构，回退后谁也看不见")
    void a_rollback_leaves_no_organ_in_memory() {
        var id = Scope.all()
                .call(() -> transaction.<RecordId>execute(status -> {
                    var added = organs.add(140431, anOrgan().entry());
                    assertThat(organs.find(added.id())).isPresent();
                    status.setRollbackOnly();
                    return added.id();
                }));

        assertThat(organs.find(id)).isEmpty();
    }

    @Test
    @DisplayName("《山西省行政执法条例》第八条：公告前一日不能执法，公告当日起可以")
    void an_organ_enforces_from_the_day_of_its_announcement() {
        var organ = anOrgan().announced("2026-03-03").addTo(organs);

        assertThat(missing(organ, "2026-03-02")).extracting(Missing::article).containsExactly("《山西省行政执法条例》第八条");
        assertThat(missing(organ, "2026-03-03")).isEmpty();
        assertThat(missing(organ, "2026-03-04")).isEmpty();
        assertThat(missing(anOrgan().announced(null).addTo(organs), "2026-03-04"))
                .extracting(Missing::text)
                .allMatch(text -> text.contains("尚未公告"));
    }

    @Test
    @DisplayName("《行政处罚法》第二十条：委托书到期当日有效，次日无效；没有公布的不算")
    void an_entrustment_ends_with_its_last_day() {
        var by = anOrgan().addTo(organs);
        var team = anOrgan()
                .entrustedBy(by, "2025-01-01", "2026-10-31", "2024-12-20")
                .addTo(organs);
        var unpublished =
                anOrgan().entrustedBy(by, "2025-01-01", "2026-10-31", null).addTo(organs);

        assertThat(missing(team, "2024-12-31")).hasSize(1);
        assertThat(missing(team, "2025-01-01")).isEmpty();
        assertThat(missing(team, "2026-10-31")).isEmpty();
        assertThat(missing(team, "2026-11-01")).extracting(Missing::text).allMatch(text -> text.contains("2026-10-31"));
        assertThat(missing(unpublished, "2026-01-01"))
                .extracting(Missing::article)
                .containsExactly("《行政处罚法》第二十条");
    }

    @Test
    @DisplayName("受委托组织不得再委托")
    void what_is_entrusted_is_not_entrusted_again() {
        var by = anOrgan().addTo(organs);
        var team = anOrgan()
                .entrustedBy(by, "2025-01-01", "2026-10-31", "2024-12-20")
                .addTo(organs);

        assertThatThrownBy(() -> anOrgan()
                        .entrustedBy(team, "2025-01-01", "2026-10-31", "2024-12-20")
                        .addTo(organs))
                .hasMessageContaining("不得再委托");
    }

    @Test
    @DisplayName("不能把自己的下级当上级，信用代码错一位即被拒绝，同名的不能有两个")
    void faults_are_named() {
        var above = anOrgan().addTo(organs);
        var below = anOrgan().below(above).addTo(organs);

        assertThatThrownBy(() -> Scope.all()
                        .call(() ->
                                organs.change(above.id(), anOrgan().below(below).entry(), 1, null)))
                .hasMessageContaining("下级");
        assertThatThrownBy(() -> anOrgan().creditCode("11140431012345671B").addTo(organs))
                .hasMessageContaining("第 18 位校验码");
        assertThatThrownBy(() -> anOrgan().named(above.name()).addTo(organs)).hasMessageContaining("已经有");
    }

    private java.util.List<Missing> missing(Organ organ, String day) {
        return organs.missing(organ.id(), LocalDate.parse(day));
    }
}
