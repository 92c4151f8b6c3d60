package org.zhiheng.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhiheng.organs.OrganBuilder.anOrgan;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.zhiheng.access.Accounts;
import org.zhiheng.access.Accounts.NewAccount;
import org.zhiheng.access.Role;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.Scope;
import org.zhiheng.platform.StartRefused;

@OnPostgres
@DisplayName("演示县不进正式库")
class DemoRefusedTests {

    @Autowired
    private DemoCounty county;

    @Autowired
    private DemoPlan plan;

    @Autowired
    private DemoCases cases;

    @Autowired
    private DemoExaminations examinations;

    @Autowired
    private DemoMarks marks;

    @Autowired
    private DemoSeals seals;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Organs organs;

    @Autowired
    private DemoReview review;

    @Autowired
    private DemoTeam team;

    @Autowired
    private DemoParty party;

    @Autowired
    private DemoAppraisal appraisal;

    @Autowired
    private DemoTraining training;

    @Autowired
    private DemoGuidance guidance;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    @DisplayName("库里已经有账号就不载入，什么也没有留下")
    void a_database_with_accounts_takes_no_demo() {
        var organ = anOrgan().addTo(organs);
        Scope.all()
                .call(() ->
                        accounts.create(new NewAccount("somebody-real", "张三", Role.OFFICER, organ.id(), null), false));
        var loader = new DemoLoader(
                county,
                plan,
                review,
                training,
                guidance,
                seals,
                cases,
                team,
                party,
                appraisal,
                examinations,
                accounts,
                marks,
                transactions);

        assertThatThrownBy(loader::start).isInstanceOf(StartRefused.class).hasMessageContaining("--no-demo");

        assertThat(loader.isRunning()).isFalse();
        assertThat(organs.findByName(140431, "沁源县人民政府")).isEmpty();
        assertThat(Scope.all().call(() -> marks.has(DemoLoader.COUNTY))).isFalse();
    }
}
