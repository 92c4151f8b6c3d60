package org.zhiheng.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.disclosure.MarketDesk.*;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestPropertySource;
import org.zhiheng.cases.County;
import org.zhiheng.cases.DecidedCases;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.Scope;

@OnPostgres
@TestPropertySource(properties = "zhiheng.demo=true")
@DisplayName("公示：此前的决定，台账与行为一致")
class PickUpTests {

    @Autowired
    private PickUp pickUp;

    @Autowired
    private Environment environment;

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private MarketDesk desk;

    @BeforeEach
    void sign_in() {
        desk = new MarketDesk(context, port);
    }

    @Test
    @DisplayName("本模块启用之前作出的决定补列入公示，期限仍从决定之日起算；已列入的不重复")
    void earlier_decisions_are_picked_up() throws Exception {
        var emergency = new DecidedCases(desk.county, EMERGENCY);
        var record = emergency.onTheSpot(NO_TRAINING, DecidedCases.aCompany(), "未培训。", "2026-03-03");
        desk.listedAt(EMERGENCY, record);
        forget(record);
        desk.county.itIs("2026-04-01");

        var first = Scope.all().call(() -> pickUp.list(County.REGION));
        var second = Scope.all().call(() -> pickUp.list(County.REGION));

        assertThat(first).isEqualTo(1);
        assertThat(second).isZero();
        var again = java.util.Objects.requireNonNull(desk.rowOf(EMERGENCY, record));
        assertThat(again.get("dueOn").asString()).isEqualTo("2026-03-12");
        assertThat(again.get("dueState").asString()).isEqualTo("overdue");
    }

    /** As if the module had not been there when it was decided. */
    private void forget(String record) throws java.sql.SQLException {
        try (var owner = java.sql.DriverManager.getConnection(
                        environment.getRequiredProperty("ZHIHENG_DB_URL"),
                        environment.getRequiredProperty("ZHIHENG_DB_USER"),
                        environment.getRequiredProperty("ZHIHENG_DB_PASSWORD"));
                var statement = owner.createStatement()) {
            var uuid = record.substring("140431-".length());
            var ids = " in (select id from disclosure.publication where case_id = '" + uuid + "')";
            statement.executeUpdate("delete from disclosure.publication_sheet where id" + ids);
            statement.executeUpdate("delete from disclosure.publication_act where publication_id" + ids);
            statement.executeUpdate("delete from disclosure.publication where case_id = '" + uuid + "'");
        }
    }

    @Test
    @DisplayName("台账的每一行都是行为说的：由行为重新导出，与库中的相同")
    void every_line_is_what_the_acts_say() {
        var id = desk.listed(desk.fined(FACTS));
        desk.publish(id);
        var sheets = context.getBean(PublicationSheets.class);
        var store = context.getBean(PublicationStore.class);
        var derivation = context.getBean(SheetDerivation.class);
        var all = new PublicationSheets.Filter(null, null, null, null, null, null, null, false);

        var kept = read(() -> sheets.search(all, null, 500).items());

        assertThat(kept)
                .extracting(PublicationSheet::id)
                .doesNotHaveDuplicates()
                .isNotEmpty();
        assertThat(kept)
                .allSatisfy(sheet -> assertThat(sheet)
                        .isEqualTo(
                                read(() -> derivation.of(store.find(sheet.id()).orElseThrow()))));
    }

    private <T> T read(java.util.function.Supplier<T> work) {
        var transaction = new org.springframework.transaction.support.TransactionTemplate(
                context.getBean(org.springframework.transaction.PlatformTransactionManager.class));
        return java.util.Objects.requireNonNull(Scope.all().call(() -> transaction.execute(status -> work.get())));
    }
}
