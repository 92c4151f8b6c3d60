package org.zhiheng.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.Scope;

@OnPostgres
@TestPropertySource(properties = "zhiheng.demo=true")
@DisplayName("演示县的案件")
class DemoCasesTests {

    @Autowired
    private DemoCases cases;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    @ParameterizedTest
    @ValueSource(strings = {"2025-10-09", "2026-03-02", "2026-06-14", "2026-10-08"})
    @DisplayName("无论哪天载入（长假之后、休息日也一样），每一步都过得了系统自己的核对；有结案的、等审核的、要求听证的、超期的、当场处罚的")
    void every_act_is_lawful_on_the_day_of_loading(String day) {
        var on = LocalDate.parse(day);

        Scope.all()
                .run(() -> transaction.executeWithoutResult(status -> {
                    var before = count("true", on);
                    assertThat(cases.load(on)).isEmpty();
                    assertThat(count("true", on) - before).isEqualTo(14);
                    assertThat(count("stage = 'CLOSED' and procedure = 'ORDINARY'", on))
                            .isPositive();
                    assertThat(count("procedure = 'SUMMARY'", on)).isPositive();
                    assertThat(count("'reviewer' = any (waiting_for)", on)).isPositive();
                    assertThat(count("stage = 'INVESTIGATION' and due_on < :on", on))
                            .isPositive();
                    assertThat(hearings()).isPositive();
                    status.setRollbackOnly();
                }));
    }

    private long count(String condition, LocalDate on) {
        return sql.sql("select count(*) from cases.case_sheet where :on::date is not null and " + condition)
                .param("on", on)
                .query(Long.class)
                .single();
    }

    private long hearings() {
        return sql.sql("select count(*) from cases.case_act where act = 'REQUEST_HEARING'")
                .query(Long.class)
                .single();
    }
}
